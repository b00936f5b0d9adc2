package io.github.warraq.build;

import io.github.warraq.base.Notice;
import java.util.ArrayList;
import java.util.List;

/** Keeps the notices of a step, up to a number; passes on how far the step is. */
final class Collected implements Listener {
    private static final int MOST = 500;

    private final Listener listener;
    private final List<Notice> notices = new ArrayList<>();

    Collected() {
        this(Listener.NONE);
    }

    Collected(Listener listener) {
        this.listener = listener;
    }

    List<Notice> notices() {
        return notices;
    }

    @Override
    public void notice(Notice notice) {
        if (notices.size() < MOST) {
            notices.add(notice);
        }
    }

    @Override
    public void startOver() {
        notices.clear();
        listener.startOver();
    }

    @Override
    public void progress(String step, long done, long total) {
        listener.progress(step, done, total);
    }

    @Override
    public void why(String route, String reason) {
        // Nobody asks in a preview.
    }
}
