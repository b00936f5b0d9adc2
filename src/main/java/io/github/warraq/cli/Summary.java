package io.github.warraq.cli;

import io.github.warraq.base.Notice.Level;
import io.github.warraq.build.Result;
import java.util.ArrayList;
import java.util.List;

/** A build in one line. */
final class Summary {
    private Summary() {}

    /** Such as {@code 12 articles, 40 pages: 30 files kept, 25 written, 1 pruned, 0 refused in 412 ms; 2 warnings}. */
    static String of(Result result, NoticeBoard board, boolean dryRun) {
        List<String> told = new ArrayList<>();
        add(told, board.count(Level.ERROR), "error");
        add(told, board.count(Level.WARNING), "warning");
        add(told, board.count(Level.INFO), "note");
        return Count.of(result.articles(), "article") + ", " + Count.of(result.pages(), "page") + ": "
                + Count.of(result.kept(), "file") + " kept, "
                + Count.grouped(result.written()) + " written, "
                + Count.grouped(result.pruned()) + " pruned, "
                + Count.grouped(result.refused()) + " refused in "
                + Count.grouped(result.millis()) + " ms"
                + (told.isEmpty() ? "" : "; " + String.join(", ", told))
                + (dryRun ? " (dry run: nothing was written)" : "");
    }

    private static void add(List<String> told, long number, String thing) {
        if (number > 0) {
            told.add(Count.of(number, thing));
        }
    }
}
