package io.github.warraq.cli;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Notice.Level;
import io.github.warraq.check.Finding;
import java.nio.file.Path;

/** For people: {@code file:line:column: level rule: message} and a hint, by their places, and a sum. */
final class TextFindings extends FindingsOut {
    private static final int MOST_OF_A_KIND = 20;

    private final Terminal terminal;
    private final Path site;
    private final boolean quiet;
    private final NoticeBoard board;

    TextFindings(Terminal terminal, Path site, boolean quiet, boolean verbose) {
        this.terminal = terminal;
        this.site = site;
        this.quiet = quiet;
        Level least = verbose ? Level.INFO : quiet ? Level.ERROR : Level.WARNING;
        board = new NoticeBoard(least, verbose ? Integer.MAX_VALUE : MOST_OF_A_KIND);
    }

    @Override
    void write(Finding finding) {
        board.add(finding.notice());
    }

    @Override
    void finish() {
        new NoticePrinter(terminal, site).withCodes().print(board);
        terminal.err().flush();
        if (!quiet) {
            terminal.out().println(sum());
        }
    }

    private String sum() {
        long notes = count(Level.INFO);
        String sum = Count.of(count(Level.ERROR), "error") + ", " + Count.of(count(Level.WARNING), "warning") + ", "
                + Count.of(notes, "note");
        boolean hidden = notes > 0 && board.shown().stream().map(Notice::level).noneMatch(Level.INFO::equals);
        return sum + (hidden ? " (-v shows notes)" : "") + (fixable() > 0 ? "; --fix mends " + fixable() : "");
    }
}
