package io.github.warraq.cli;

import io.github.warraq.base.Notice;
import io.github.warraq.build.Listener;

/** Shows how far the reading of the seeds is; what is wrong with them is not what was asked for. */
final class SilentReport implements Listener {
    private final ProgressBar bar;

    SilentReport(Terminal terminal) {
        bar = new ProgressBar(terminal, true, System::nanoTime);
    }

    @Override
    public void notice(Notice notice) {
        // For a build to tell.
    }

    @Override
    public void progress(String step, long done, long total) {
        bar.show(step, done, total);
    }

    @Override
    public void why(String route, String reason) {
        // Nobody asks.
    }

    /** Takes the progress bar away. */
    void clear() {
        bar.clear();
    }
}
