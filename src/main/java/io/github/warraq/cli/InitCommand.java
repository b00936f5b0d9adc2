package io.github.warraq.cli;

import io.github.warraq.desk.NewSite;
import io.github.warraq.desk.Refusal;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code warraq init}: begins a site. */
final class InitCommand implements Callable<Integer> {
    private static final String NAME = "صحيفتي";

    private final Terminal terminal;
    private final Arguments arguments;

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
        this.arguments = Arguments.of(
                        this,
                        "init",
                        "Begins a site in DIR, a folder that is new or empty: settings and three short articles to start from.",
                        "")
                .file("DIR", "Where it goes (default: this folder).")
                .option("NAME", "The newspaper's name (default: " + NAME + ").", "--name")
                .option(
                        "INSTANT",
                        "The articles are of the days before, such as 2026-01-31T12:00:00Z (default: SOURCE_DATE_EPOCH, or now).",
                        "--clock");
    }

    Arguments arguments() {
        return arguments;
    }

    @Override
    public Integer call() {
        Path folder = arguments.folder(0);
        String name = arguments.value("--name").orElse(NAME).strip();
        if (name.isEmpty() || name.chars().anyMatch(Character::isISOControl)) {
            throw arguments.wrong("--name: this is no name in one line");
        }
        Wording wording = Wording.ofOut(terminal);
        try {
            for (Path file : NewSite.write(folder, name, arguments.now(terminal.environment()))) {
                terminal.out().println(wording.plain(file.normalize().toString()));
            }
        } catch (Refusal refusal) {
            return new NoticePrinter(terminal, Path.of("")).failed(refusal.notices());
        }
        String where = folder.normalize().toString();
        String argument = where.isEmpty() ? "" : " " + (where.contains(" ") ? "'" + where + "'" : where);
        terminal.out().println();
        terminal.out().println("now: warraq build" + wording.plain(argument));
        return ExitCode.OK;
    }
}
