package io.github.warraq.cli;

import io.github.warraq.base.Json;
import io.github.warraq.base.Notice;
import io.github.warraq.check.Finding;
import java.io.PrintWriter;

/** An array with an object for each finding. */
final class JsonFindings extends FindingsOut {
    private final PrintWriter out;
    private final Json json;

    JsonFindings(PrintWriter out) {
        this.out = out;
        this.json = Json.to(out);
    }

    @Override
    void begin() {
        json.array();
    }

    @Override
    void write(Finding finding) {
        Notice notice = finding.notice();
        json.object()
                .field("file", notice.place().file())
                .field("line", notice.place().line())
                .field("column", notice.place().column())
                .field("level", word(notice.level()))
                .field("rule", notice.code())
                .field("message", notice.message())
                .field("hint", notice.hint())
                .field("fixable", finding.fix().isPresent())
                .end();
    }

    @Override
    void finish() {
        json.end();
        out.println();
    }
}
