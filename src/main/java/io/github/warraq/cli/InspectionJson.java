package io.github.warraq.cli;

import io.github.warraq.base.Json;
import io.github.warraq.build.Inspected;
import java.util.List;
import java.util.Optional;

/** Inspected seeds for programs: an array with an object for each file, with {@code null} for what it does not say. */
final class InspectionJson {
    private InspectionJson() {}

    static void write(List<Inspected> inspected, Appendable out) {
        Json json = Json.to(out).array();
        inspected.forEach(one -> write(one, json));
        json.end();
    }

    private static void write(Inspected one, Json json) {
        json.object().field("file", one.file());
        write("title", one.title(), json);
        write("deck", one.deck(), json);
        write("byline", one.byline(), json);
        write("place", one.place(), json);
        write("date", one.date(), json);
        write("source", one.source(), json);
        json.name("captions").array();
        for (Inspected.Caption caption : one.captions()) {
            json.object();
            write("text", caption.text(), json);
            write("credit", caption.credit(), json);
            write("alt", caption.alt(), json);
            json.end();
        }
        json.end().name("lines").array();
        for (Inspected.Line line : one.lines()) {
            json.object()
                    .field("number", line.number())
                    .field("role", line.role())
                    .end();
        }
        json.end().end();
    }

    private static void write(String name, Optional<String> value, Json json) {
        json.name(name);
        value.ifPresentOrElse(json::value, json::nothing);
    }
}
