package io.github.warraq.cli;

import io.github.warraq.deploy.DeployFailure;
import io.github.warraq.deploy.GitPages;
import io.github.warraq.deploy.Push;
import io.github.warraq.deploy.Pushed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code warraq publish}: builds a site and takes it to where readers find it. */
final class PublishCommand implements Callable<Integer> {
    private static final int MOST_SHOWN = 20;

    private final Terminal terminal;
    private final Arguments arguments;

    PublishCommand(Terminal terminal) {
        this.terminal = terminal;
        this.arguments = Arguments.of(
                        this,
                        "publish",
                        "Builds the site, and pushes it to a branch of a git remote, as GitHub Pages and others serve it.",
                        "One commit with what has changed; a branch that 'warraq publish' has not made is refused.",
                        "")
                .file("DIR", "The folder that holds seeds/ (default: this one).")
                .flag("Push to a branch; has to be said.", "--pages")
                .option("NAME", "The git remote, by its name or its address (default: origin).", "--remote")
                .option("NAME", "The branch (default: gh-pages).", "--branch")
                .option("TEXT", "The commit's message (default: Publish the site).", "-m", "--message")
                .option("OUT", "Where the site is (default: DIR/site).", "-o", "--output")
                .option("URL", "Where the site will stand, for the build.", "-b", "--base-url")
                .option("INSTANT", "What counts as now (default: SOURCE_DATE_EPOCH, or now).", "--clock")
                .flag("Push what was built before, as it is.", "--no-build")
                .flag("Say what would change on the branch, of what was built before, and do nothing.", "--dry-run");
    }

    Arguments arguments() {
        return arguments;
    }

    @Override
    public Integer call() {
        if (!arguments.has("--pages")) {
            throw arguments.wrong("say where to: --pages pushes to the branch gh-pages of the git remote");
        }
        Path site = arguments.folder(0);
        Path output = arguments.path("-o").orElse(site.resolve("site"));
        boolean dryRun = arguments.has("--dry-run");
        Push push = new Push(
                site,
                output,
                site.resolve(".warraq").resolve("pages.git"),
                arguments.value("--remote").orElse("origin"),
                arguments.value("--branch").orElse("gh-pages"),
                arguments.value("-m"),
                dryRun,
                arguments.now(terminal.environment()),
                terminal.environment(),
                PublishCommand::start);
        if (!dryRun && !arguments.has("--no-build") && build(site) != ExitCode.OK) {
            terminal.err()
                    .println(Wording.of(terminal).hint("nothing was pushed; --no-build pushes the site as it is"));
            return ExitCode.FAILED;
        }
        try {
            show(GitPages.run(push), push);
            return ExitCode.OK;
        } catch (DeployFailure failure) {
            return new NoticePrinter(terminal, site).failed(List.of(failure.notice()));
        }
    }

    private int build(Path site) {
        List<String> words = new ArrayList<>(List.of("build", site.toString()));
        for (String option : List.of("-o", "-b", "--clock")) {
            arguments.value(option).ifPresent(value -> words.addAll(List.of(option, value)));
        }
        return Main.run(terminal, words.toArray(String[]::new));
    }

    /** A program of the system's. What ssh has to say is for the user; that git knows no password, we say ourselves. */
    private static Process start(List<String> command) throws IOException {
        ProcessBuilder program = new ProcessBuilder(command)
                .redirectError(
                        command.get(0).equals("git")
                                ? ProcessBuilder.Redirect.DISCARD
                                : ProcessBuilder.Redirect.INHERIT);
        program.environment().put("GIT_TERMINAL_PROMPT", "0");
        return program.start();
    }

    private void show(Pushed pushed, Push push) {
        Wording wording = Wording.ofOut(terminal);
        String where = push.branch() + " of " + wording.plain(pushed.address());
        int shown = push.dryRun()
                ? pushed.changes().size()
                : Math.min(MOST_SHOWN, pushed.changes().size());
        for (Pushed.Change change : pushed.changes().subList(0, shown)) {
            terminal.out().println(sign(change.kind()) + " " + wording.plain(change.path()));
        }
        if (shown < pushed.changes().size()) {
            terminal.out().println("… and " + Count.of(pushed.changes().size() - shown, "more file"));
        }
        if (pushed.changes().isEmpty()) {
            terminal.out().println("nothing to push: " + where + " has this site already");
        } else {
            terminal.out()
                    .println((push.dryRun() ? "would push " : "pushed ")
                            + Count.of(pushed.changes().size(), "change") + " to " + where
                            + pushed.commit()
                                    .map(name -> ": " + name.substring(0, 10))
                                    .orElse(""));
        }
    }

    private static char sign(Pushed.Kind kind) {
        return switch (kind) {
            case ADDED -> 'A';
            case CHANGED -> 'M';
            case DELETED -> 'D';
        };
    }
}
