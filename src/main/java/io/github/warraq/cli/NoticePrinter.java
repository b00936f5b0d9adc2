package io.github.warraq.cli;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Notice.Level;
import io.github.warraq.base.Place;
import io.github.warraq.base.SourceLines;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Prints notices as {@code path:line:column: error: message}, with a hint, and the line where an error is. */
final class NoticePrinter {
    private final Wording wording;
    private final PrintWriter err;
    private final SourceLines lines;
    private boolean codes;

    /** @param site the folder that the notices' files are relative to */
    NoticePrinter(Terminal terminal, Path site) {
        this.wording = Wording.of(terminal);
        this.err = terminal.err();
        this.lines = new SourceLines(site);
    }

    /** The same, but each notice's code is named, for those who may switch it off. */
    NoticePrinter withCodes() {
        codes = true;
        return this;
    }

    void print(NoticeBoard board) {
        board.shown().forEach(this::print);
        for (NoticeBoard.Rest rest : board.rest()) {
            err.println("… and "
                    + Count.of(rest.count(), "more " + rest.code() + " " + name(rest.level()))
                    + "; -v shows all");
        }
    }

    /**
     * Says why a command did nothing.
     *
     * @return the exit code
     */
    int failed(List<Notice> notices) {
        notices.forEach(this::print);
        return ExitCode.FAILED;
    }

    void print(Notice notice) {
        Place place = notice.place();
        String where = place.file().isEmpty() ? "warraq" : place.toString();
        err.println(wording.place(where + ":") + " " + level(notice) + wording.plain(notice.message()));
        if (notice.level() == Level.ERROR) {
            lines.at(place).stream()
                    .flatMap(line -> Excerpt.of(line, place.column()).stream())
                    .forEach(shown -> err.println("    " + wording.plain(shown)));
        }
        notice.hint().ifPresent(hint -> err.println(wording.hint(hint)));
    }

    private String level(Notice notice) {
        return codes ? wording.level(notice.level(), " " + notice.code() + ":") : wording.level(notice.level());
    }

    private static String name(Level level) {
        return level == Level.INFO ? "note" : level.name().toLowerCase(java.util.Locale.ROOT);
    }
}
