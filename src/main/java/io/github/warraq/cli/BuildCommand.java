package io.github.warraq.cli;

import io.github.warraq.base.Notice.Level;
import io.github.warraq.build.BaseUrl;
import io.github.warraq.build.Build;
import io.github.warraq.build.BuildFailure;
import io.github.warraq.build.Request;
import io.github.warraq.build.Result;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code warraq build}: makes or renews a site. */
final class BuildCommand implements Callable<Integer> {
    private static final int MOST_OF_A_KIND = 20;
    private static final int MOST_WORKERS = 64;
    private static final int USUAL_WORKERS = 8;

    private final Terminal terminal;
    private final Arguments arguments;

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
        this.arguments = Arguments.of(
                        this,
                        "build",
                        "Builds the articles in DIR/seeds into a site.",
                        "Only what has changed is written; files in OUT that are not Warraq's stay as they are.",
                        "")
                .file("DIR", "The folder that holds seeds/ (default: this one).")
                .option("OUT", "Where the site goes (default: DIR/site).", "-o", "--output")
                .option(
                        "URL",
                        "Where the site will stand (default: what seeds/site.yml, GitHub or the git remote tell).",
                        "-b",
                        "--base-url")
                .flag("Publish drafts too.", "-D", "--drafts")
                .flag("Publish articles of the future too.", "-F", "--future")
                .option(
                        "INSTANT",
                        "What counts as now, such as 2026-01-31T12:00:00Z (default: SOURCE_DATE_EPOCH, or now).",
                        "--clock")
                .flag("Count warnings as errors.", "--strict")
                .flag("Say what would be written and why, and write nothing.", "--dry-run")
                .flag("Print nothing but errors.", "-q", "--quiet")
                .flag("Print every notice, and why each file was made.", "-v", "--verbose")
                .option("N", "How many threads work (default: one for each processor, 8 at most).", "--workers");
    }

    Arguments arguments() {
        return arguments;
    }

    @Override
    public Integer call() {
        boolean quiet = arguments.has("-q");
        boolean verbose = arguments.has("-v");
        if (quiet && verbose) {
            throw arguments.wrong("-q and -v exclude each other");
        }
        Request request = request(verbose);
        NoticeBoard board = verbose
                ? new NoticeBoard(Level.INFO, Integer.MAX_VALUE)
                : new NoticeBoard(quiet ? Level.ERROR : Level.WARNING, MOST_OF_A_KIND);
        BuildReport report = new BuildReport(board, new ProgressBar(terminal, !quiet, System::nanoTime));
        Optional<Result> result = Optional.empty();
        try {
            result = Optional.of(Build.run(request, report));
        } catch (BuildFailure failure) {
            failure.notices().forEach(board::add);
        } finally {
            report.clear();
        }
        NoticePrinter printer = new NoticePrinter(terminal, request.site());
        if (!quiet) {
            printReasons(report);
            report.remarks().forEach(printer::print);
        }
        printer.print(board);
        if (!quiet) {
            // Below what went wrong, so that the last line is the sum of it all.
            terminal.err().flush();
            terminal.out()
                    .println(result.map(done -> Summary.of(done, board, request.dryRun()))
                            .orElse("the site was not built"));
        }
        return result.isPresent() && !result.get().failed() ? ExitCode.OK : ExitCode.FAILED;
    }

    private void printReasons(BuildReport report) {
        Wording wording = Wording.of(terminal);
        report.reasons()
                .forEach((route, why) -> terminal.err().println(wording.plain(route) + ": " + wording.plain(why)));
    }

    private Request request(boolean verbose) {
        boolean dryRun = arguments.has("--dry-run");
        List<Path> folders = arguments.paths();
        return new Request(
                folders.isEmpty() ? Path.of(".") : folders.get(0),
                arguments.path("-o"),
                arguments.value("-b").map(this::baseUrl),
                arguments.has("-D"),
                arguments.has("-F"),
                now(),
                arguments.has("--strict"),
                dryRun,
                dryRun || verbose,
                workers(),
                terminal.environment());
    }

    private URI baseUrl(String text) {
        try {
            return BaseUrl.parse(text);
        } catch (IllegalArgumentException e) {
            throw arguments.wrong("--base-url: " + e.getMessage());
        }
    }

    private Instant now() {
        try {
            return Now.of(arguments.value("--clock"), terminal.environment());
        } catch (IllegalArgumentException e) {
            throw arguments.wrong(e.getMessage());
        }
    }

    private int workers() {
        Optional<String> given = arguments.value("--workers");
        if (given.isEmpty()) {
            return Math.min(USUAL_WORKERS, Runtime.getRuntime().availableProcessors());
        }
        try {
            int workers = Integer.parseInt(given.get());
            if (workers >= 1 && workers <= MOST_WORKERS) {
                return workers;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw arguments.wrong("--workers: '" + given.get() + "' is not a number from 1 to " + MOST_WORKERS);
    }
}
