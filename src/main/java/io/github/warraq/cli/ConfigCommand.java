package io.github.warraq.cli;

import io.github.warraq.base.Json;
import io.github.warraq.desk.Configuration;
import io.github.warraq.desk.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code warraq config}: prints every setting, its value, and who says so. */
final class ConfigCommand implements Callable<Integer> {
    private static final String TEXT = "text";
    private static final String JSON = "json";

    private final Terminal terminal;
    private final Arguments arguments;

    ConfigCommand(Terminal terminal) {
        this.terminal = terminal;
        this.arguments = Arguments.of(
                        this, "config", "Prints every setting, its value, and the place in site.yml that says so.", "")
                .file("DIR", "The folder that holds seeds/ (default: this one).")
                .option("FORMAT", "text (the default) for people, json for programs.", "--format");
    }

    Arguments arguments() {
        return arguments;
    }

    @Override
    public Integer call() {
        boolean json = arguments.choice("--format", TEXT, JSON).equals(JSON);
        Path site = arguments.folder(0);
        try {
            List<Configuration.Setting> settings = Configuration.of(site, terminal.environment());
            if (json) {
                printJson(settings);
            } else {
                print(settings);
            }
            return ExitCode.OK;
        } catch (Refusal refusal) {
            return new NoticePrinter(terminal, site).failed(refusal.notices());
        }
    }

    /** The value last: it may be long, and in letters whose width nobody knows. */
    private void print(List<Configuration.Setting> settings) {
        Wording wording = Wording.ofOut(terminal);
        int names =
                settings.stream().mapToInt(each -> each.name().length()).max().orElse(0);
        int sources =
                settings.stream().mapToInt(each -> each.by().length()).max().orElse(0);
        for (Configuration.Setting each : settings) {
            String line = pad(each.name(), names) + "  " + pad(each.by(), sources) + "  " + wording.plain(each.value());
            terminal.out().println(line.stripTrailing());
        }
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private void printJson(List<Configuration.Setting> settings) {
        Json json = Json.to(terminal.out()).array();
        for (Configuration.Setting each : settings) {
            json.object()
                    .field("name", each.name())
                    .field("value", each.value())
                    .field("from", each.by())
                    .end();
        }
        json.end();
        terminal.out().println();
    }
}
