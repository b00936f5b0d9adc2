package io.github.warraq.cli;

import io.github.warraq.base.Notice;
import io.github.warraq.build.Listener;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Hears what a build tells, shows how far it is, and keeps the rest until the end. */
final class BuildReport implements Listener {
    private final NoticeBoard board;
    private final ProgressBar bar;
    private final List<Notice> remarks = new ArrayList<>();
    private final Map<String, String> reasons = new TreeMap<>();

    BuildReport(NoticeBoard board, ProgressBar bar) {
        this.board = board;
        this.bar = bar;
    }

    @Override
    public void notice(Notice notice) {
        board.add(notice);
    }

    @Override
    public void progress(String step, long done, long total) {
        bar.show(step, done, total);
    }

    @Override
    public void remark(Notice notice) {
        remarks.add(notice);
    }

    @Override
    public void startOver() {
        board.clear();
        reasons.clear();
    }

    @Override
    public void why(String route, String reason) {
        reasons.put(route, reason);
    }

    /** What is shown though nothing is wrong. */
    List<Notice> remarks() {
        return remarks;
    }

    /** Takes the progress bar away. */
    void clear() {
        bar.clear();
    }

    NoticeBoard board() {
        return board;
    }

    /** Why each output was made or deleted, by its path; for when the build is over. */
    Map<String, String> reasons() {
        return reasons;
    }
}
