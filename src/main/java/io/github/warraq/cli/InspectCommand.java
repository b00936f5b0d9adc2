package io.github.warraq.cli;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Notice.Level;
import io.github.warraq.build.Inspected;
import io.github.warraq.build.SeedInspector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code warraq inspect}: shows what a seed is taken for. */
final class InspectCommand implements Callable<Integer> {
    private static final String TEXT = "text";
    private static final String JSON = "json";

    private final Terminal terminal;
    private final Arguments arguments;

    InspectCommand(Terminal terminal) {
        this.terminal = terminal;
        this.arguments = Arguments.of(
                        this,
                        "inspect",
                        "Says line by line what a raw text is taken for and why, and what becomes of it as an article.",
                        "")
                .files("FILE", "Raw texts (.txt) or Markdown (.md).")
                .option("FORMAT", "text (the default) for people, json for programs.", "--format");
    }

    Arguments arguments() {
        return arguments;
    }

    @Override
    public Integer call() {
        boolean json = arguments.choice("--format", TEXT, JSON).equals(JSON);
        List<Inspected> inspected = new ArrayList<>();
        for (Path file : arguments.paths()) {
            Inspected one = SeedInspector.inspect(file);
            if (!json) {
                new InspectionText(terminal).print(one);
            }
            inspected.add(one);
        }
        if (json) {
            InspectionJson.write(inspected, terminal.out());
            terminal.out().println();
        }
        terminal.out().flush();
        List<Notice> notices =
                inspected.stream().flatMap(one -> one.notices().stream()).toList();
        NoticePrinter printer = new NoticePrinter(terminal, Path.of(""));
        notices.stream()
                .filter(notice -> !json || notice.level() == Level.ERROR)
                .forEach(printer::print);
        return notices.stream().anyMatch(notice -> notice.level() == Level.ERROR) ? ExitCode.FAILED : ExitCode.OK;
    }
}
