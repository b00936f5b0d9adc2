package io.github.warraq.cli;

import io.github.warraq.base.Notice;
import io.github.warraq.check.Finding;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Lines that GitHub Actions shows as annotations: its workflow commands {@code error}, {@code warning} and {@code notice}. */
final class GitHubFindings extends FindingsOut {
    private final PrintWriter out;
    private final Path site;

    GitHubFindings(PrintWriter out, Path site) {
        this.out = out;
        this.site = site;
    }

    @Override
    void write(Finding finding) {
        Notice notice = finding.notice();
        StringBuilder line = new StringBuilder("::")
                .append(notice.level() == Notice.Level.INFO ? "notice" : word(notice.level()))
                .append(" file=")
                .append(property(file(site, notice)));
        if (notice.place().line() > 0) {
            line.append(",line=").append(notice.place().line());
        }
        if (notice.place().column() > 0) {
            line.append(",col=").append(notice.place().column());
        }
        line.append(",title=").append(property(notice.code())).append("::");
        out.println(line
                + data(notice.message() + notice.hint().map(hint -> "\n" + hint).orElse("")));
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
