package io.github.warraq.cli;

import io.github.warraq.base.Json;
import io.github.warraq.base.Notice;
import io.github.warraq.build.BuildFailure;
import io.github.warraq.build.ReadOnly;
import io.github.warraq.build.Request;
import io.github.warraq.build.Stock;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** {@code warraq list}: names the seeds that readers do not see, or not in their place, and why. */
final class ListCommand implements Callable<Integer> {
    private static final String TEXT = "text";
    private static final String JSON = "json";
    private static final String NO_DATE = "undated";

    private final Terminal terminal;
    private final Arguments arguments;

    ListCommand(Terminal terminal) {
        this.terminal = terminal;
        this.arguments = Arguments.of(this, "list", "Lists the articles of one kind, by their files' names.", "")
                .text("KIND", "drafts; future, dated after now; undated; refused, which cannot be published and why.")
                .file("DIR", "The folder that holds seeds/ (default: this one).")
                .option("FORMAT", "text (the default) for people, json for programs.", "--format")
                .option(
                        "INSTANT",
                        "What counts as now, such as 2026-01-31T12:00:00Z (default: SOURCE_DATE_EPOCH, or now).",
                        "--clock");
    }

    Arguments arguments() {
        return arguments;
    }

    @Override
    public Integer call() {
        String word = arguments.choice(0, "KIND", "drafts", "future", "undated", "refused");
        Stock.Kind kind = Stock.Kind.valueOf(word.toUpperCase(Locale.ROOT));
        boolean json = arguments.choice("--format", TEXT, JSON).equals(JSON);
        Path site = arguments.folder(1);
        Request request =
                ReadOnly.request(site, true, true, arguments.now(terminal.environment()), 1, terminal.environment());
        NoticePrinter printer = new NoticePrinter(terminal, site);
        SilentReport report = new SilentReport(terminal);
        try {
            if (json) {
                Json array = Json.to(terminal.out()).array();
                Stock.list(request, kind, report, held -> write(held, array));
                array.end();
                terminal.out().println();
            } else {
                Stock.list(request, kind, report, text(printer));
            }
            return ExitCode.OK;
        } catch (BuildFailure failure) {
            return printer.failed(failure.notices());
        } finally {
            report.clear();
        }
    }

    private Consumer<Stock.Held> text(NoticePrinter printer) {
        Wording wording = Wording.ofOut(terminal);
        return held -> {
            if (held.reason().isPresent()) {
                Notice reason = held.reason().get();
                terminal.out().println(wording.place(reason.place() + ":") + " " + wording.plain(reason.message()));
            } else {
                terminal.out()
                        .println(wording.place(held.file() + ":") + " "
                                + held.date().orElse(NO_DATE) + " "
                                + wording.plain(held.title().orElse("")));
            }
        };
    }

    private static void write(Stock.Held held, Json json) {
        json.object().field("file", held.file());
        json.field("title", held.title()).field("date", held.date());
        held.reason()
                .ifPresent(reason -> json.field("line", reason.place().line())
                        .field("column", reason.place().column())
                        .field("code", reason.code())
                        .field("message", reason.message())
                        .field("hint", reason.hint()));
        json.end();
    }
}
