package io.github.warraq.build;

import io.github.warraq.base.Notice;
import java.util.List;

/** Passes everything on to a listener, and counts. */
final class Tally implements Listener {
    private final Listener listener;
    private int errors;
    private int warnings;
    private int refused;

    Tally(Listener listener) {
        this.listener = listener;
    }

    @Override
    public void notice(Notice notice) {
        switch (notice.level()) {
            case ERROR -> errors++;
            case WARNING -> warnings++;
            case INFO -> {}
        }
        listener.notice(notice);
    }

    /** All notices of one seed; one that is no article is refused if something is wrong with it. */
    void seed(List<Notice> notices, boolean isArticle) {
        boolean wrong = notices.stream().anyMatch(notice -> notice.level() == Notice.Level.ERROR);
        refused += !isArticle && wrong ? 1 : 0;
        notices.forEach(this::notice);
    }

    @Override
    public void progress(String step, long done, long total) {
        listener.progress(step, done, total);
    }

    @Override
    public void remark(Notice notice) {
        listener.remark(notice);
    }

    @Override
    public void why(String route, String reason) {
        listener.why(route, reason);
    }

    int errors() {
        return errors;
    }

    int warnings() {
        return warnings;
    }

    int refused() {
        return refused;
    }
}
