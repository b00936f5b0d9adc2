package io.github.warraq.cli;

import io.github.warraq.base.Json;
import io.github.warraq.base.Notice;
import io.github.warraq.check.Finding;
import io.github.warraq.check.Rule;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** A log of one run, as code scanners exchange them: SARIF 2.1.0 (OASIS, 2020). */
final class SarifFindings extends FindingsOut {
    private final PrintWriter out;
    private final Path site;
    private final Json json;

    SarifFindings(PrintWriter out, Path site) {
        this.out = out;
        this.site = site;
        this.json = Json.to(out);
    }

    @Override
    void begin() {
        json.object()
                .field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                .field("version", "2.1.0")
                .name("runs")
                .array()
                .object()
                .name("tool")
                .object()
                .name("driver")
                .object()
                .field("name", "Warraq")
                .field("version", Version.number())
                .name("rules")
                .array();
        for (Rule rule : Rule.values()) {
            json.object().field("id", rule.id());
            text("shortDescription", rule.meaning());
            json.name("defaultConfiguration")
                    .object()
                    .field("level", word(rule.level()))
                    .end()
                    .end();
        }
        json.end()
                .end()
                .end()
                .field("columnKind", "unicodeCodePoints")
                .name("results")
                .array();
    }

    @Override
    void write(Finding finding) {
        Notice notice = finding.notice();
        json.object().field("ruleId", notice.code());
        Rule.of(notice.code()).ifPresent(rule -> json.field("ruleIndex", rule.ordinal()));
        json.field("level", word(notice.level()));
        text(
                "message",
                notice.message() + notice.hint().map(hint -> ". " + hint).orElse(""));
        json.name("locations")
                .array()
                .object()
                .name("physicalLocation")
                .object()
                .name("artifactLocation")
                .object()
                .field("uri", uri(file(site, notice)))
                .end();
        if (notice.place().line() > 0) {
            json.name("region").object().field("startLine", notice.place().line());
            if (notice.place().column() > 0) {
                json.field("startColumn", notice.place().column());
            }
            json.end();
        }
        json.end().end().end().end();
    }

    @Override
    void finish() {
        json.end().end().end().end();
        out.println();
    }

    private void text(String name, String text) {
        json.name(name).object().field("text", text).end();
    }

    /** A relative reference (RFC 3986, 4.2), percent-encoded. */
    private static String uri(String file) {
        try {
            return new URI(null, null, file, null).toASCIIString();
        } catch (URISyntaxException colonInFirstName) {
            return "seeds/";
        }
    }
}
