package io.github.warraq.cli;

import io.github.warraq.build.BuildFailure;
import io.github.warraq.build.Clearing;
import io.github.warraq.build.Request;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code warraq clean}: takes away what builds have made. */
final class CleanCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Arguments arguments;

    CleanCommand(Terminal terminal) {
        this.terminal = terminal;
        this.arguments = Arguments.of(
                        this,
                        "clean",
                        "Deletes the files in OUT that builds have made, and the work folder .warraq/.",
                        "What is not Warraq's stays, and so do files of Warraq's that somebody has changed.",
                        "")
                .file("DIR", "The folder that holds seeds/ (default: this one).")
                .option("OUT", "Where the site is (default: DIR/site).", "-o", "--output")
                .flag("Say what would be deleted, and delete nothing.", "--dry-run")
                .flag("Print nothing but errors.", "-q", "--quiet")
                .flag("Name every file.", "-v", "--verbose");
    }

    Arguments arguments() {
        return arguments;
    }

    @Override
    public Integer call() {
        Path site = arguments.folder(0);
        boolean dryRun = arguments.has("--dry-run");
        boolean named = (dryRun || arguments.has("-v")) && !arguments.has("-q");
        Wording wording = Wording.ofOut(terminal);
        Request request = new Request(
                site,
                arguments.path("-o"),
                Optional.empty(),
                false,
                false,
                Instant.EPOCH,
                false,
                dryRun,
                false,
                1,
                terminal.environment());
        try {
            Clearing.Cleared cleared = Clearing.run(request, route -> {
                if (named) {
                    terminal.out().println(wording.plain(route));
                }
            });
            if (!arguments.has("-q")) {
                terminal.out().println(sum(cleared, dryRun));
            }
            return ExitCode.OK;
        } catch (BuildFailure failure) {
            return new NoticePrinter(terminal, site).failed(failure.notices());
        }
    }

    private static String sum(Clearing.Cleared cleared, boolean dryRun) {
        if (cleared.files() == 0 && cleared.changed() == 0 && !cleared.work()) {
            return "nothing to clean";
        }
        return (dryRun ? "would delete " : "deleted ")
                + Count.of(cleared.files(), "file")
                + (cleared.work() ? " and .warraq/" : "")
                + (cleared.changed() > 0
                        ? "; left " + Count.of(cleared.changed(), "file") + " that somebody has changed"
                        : "");
    }
}
