package io.github.warraq.cli;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Notice.Level;
import io.github.warraq.check.Finding;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where findings go, in one format. What programs read is written as it is found, and never held. */
abstract class FindingsOut {
    private final Map<Level, Long> counts = new EnumMap<>(Level.class);
    private long fixable;
    private boolean begun;

    /** @param site the folder that the findings' files are relative to */
    static FindingsOut of(String format, Terminal terminal, Path site, boolean quiet, boolean verbose) {
        return switch (format) {
            case "json" -> new JsonFindings(terminal.out());
            case "sarif" -> new SarifFindings(terminal.out(), site);
            case "github" -> new GitHubFindings(terminal.out(), site);
            default -> new TextFindings(terminal, site, quiet, verbose);
        };
    }

    /** Takes what was found in one file. */
    final void take(List<Finding> findings) {
        beginOnce();
        for (Finding finding : findings) {
            counts.merge(finding.notice().level(), 1L, Long::sum);
            fixable += finding.fix().isPresent() ? 1 : 0;
            write(finding);
        }
    }

    final void end() {
        beginOnce();
        finish();
    }

    private void beginOnce() {
        if (!begun) {
            begun = true;
            begin();
        }
    }

    final long count(Level level) {
        return counts.getOrDefault(level, 0L);
    }

    final long fixable() {
        return fixable;
    }

    /** Before the first finding, or where there is none. */
    void begin() {
        // Most formats need nothing.
    }

    abstract void write(Finding finding);

    /** After the last finding. */
    void finish() {
        // Most formats need nothing.
    }

    /** {@code error}, {@code warning} or {@code note}. */
    static String word(Level level) {
        return level == Level.INFO ? "note" : level.name().toLowerCase(Locale.ROOT);
    }

    /** A finding's file as seen from the folder where the program was started, as what reads it sees a repository. */
    static String file(Path site, Notice notice) {
        String file = notice.place().file();
        String folder = site.isAbsolute() ? "" : site.normalize().toString().replace('\\', '/');
        return folder.isEmpty() || folder.equals(".") ? file : folder + "/" + file;
    }
}
