package io.github.warraq.cli;

import io.github.warraq.desk.NewArticle;
import io.github.warraq.desk.Refusal;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code warraq new}: begins an article. */
final class NewCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Arguments arguments;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
        this.arguments = Arguments.of(
                        this,
                        "new",
                        "Begins an article: writes its front matter into a new file, and prints the file's path.",
                        "")
                .text("TITLE", "Its headline; in quotes, if it has more than one word.")
                .file("DIR", "The folder that holds seeds/ (default: this one).")
                .option("SECTION", "The section it is in, by its folder or its name.", "-s", "--section")
                .option("NAME", "The last part of its address (default: made of the title).", "--slug")
                .flag("Keep it back: it is published when 'draft' is taken out, or by build --drafts.", "-D", "--draft")
                .option(
                        "INSTANT",
                        "Its date, such as 2026-01-31T12:00:00Z (default: SOURCE_DATE_EPOCH, or now).",
                        "--clock");
    }

    Arguments arguments() {
        return arguments;
    }

    @Override
    public Integer call() {
        Path site = arguments.folder(1);
        NewArticle article = new NewArticle(
                arguments.text(0), arguments.value("-s"), arguments.value("--slug"), arguments.has("-D"));
        try {
            Path file = article.write(site, arguments.now(terminal.environment()));
            terminal.out()
                    .println(Wording.ofOut(terminal).plain(file.normalize().toString()));
            return ExitCode.OK;
        } catch (Refusal refusal) {
            return new NoticePrinter(terminal, site).failed(refusal.notices());
        }
    }
}
