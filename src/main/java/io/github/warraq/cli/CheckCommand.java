package io.github.warraq.cli;

import io.github.warraq.base.Notice;
import io.github.warraq.build.BuildFailure;
import io.github.warraq.build.Check;
import io.github.warraq.build.Outside;
import io.github.warraq.build.ReadOnly;
import io.github.warraq.build.Request;
import io.github.warraq.check.Finding;
import io.github.warraq.desk.Mending;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code warraq check}: finds what is wrong before readers do. */
final class CheckCommand implements Callable<Integer> {
    private static final String TEXT = "text";
    private static final int USUAL_WORKERS = 8;

    private final Terminal terminal;
    private final Arguments arguments;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
        this.arguments = Arguments.of(
                        this,
                        "check",
                        "Finds what is wrong before readers do: links, anchors, pictures, titles, dates, feeds, and the Arabic text.",
                        "Off, for a part of a text: <!-- warraq: off RULE --> to <!-- warraq: on -->; for all of it, in front matter: # warraq: off RULE; for the site: check: in seeds/site.yml.",
                        "")
                .file("DIR", "The folder that holds seeds/ (default: this one).")
                .option(
                        "FORMAT",
                        "text (the default) for people; json, sarif (2.1.0) or github (annotations) for programs.",
                        "--format")
                .flag("Mend what can be mended without harm: shows each change, and makes it.", "--fix")
                .flag("With --fix: show the changes, and make none.", "--dry-run")
                .flag("Count warnings as errors.", "--strict")
                .flag("Try links to other sites, too; politely, so it takes a while.", "--external")
                .option(
                        "INSTANT",
                        "What counts as now, such as 2026-01-31T12:00:00Z (default: SOURCE_DATE_EPOCH, or now).",
                        "--clock")
                .flag("Print nothing but errors.", "-q", "--quiet")
                .flag("Print notes, too, and all findings of each kind.", "-v", "--verbose");
    }

    Arguments arguments() {
        return arguments;
    }

    @Override
    public Integer call() {
        String format = arguments.choice("--format", TEXT, "json", "sarif", "github");
        boolean quiet = arguments.has("-q");
        if (quiet && arguments.has("-v")) {
            throw arguments.wrong("-q and -v exclude each other");
        }
        if (arguments.has("--dry-run") && !arguments.has("--fix")) {
            throw arguments.wrong("--dry-run goes with --fix: a check alone changes nothing");
        }
        if (arguments.has("--fix") && !format.equals(TEXT)) {
            throw arguments.wrong("--fix shows changes to people: leave --format out");
        }
        Path site = arguments.folder(0);
        Request request = ReadOnly.request(
                site,
                true,
                true,
                arguments.now(terminal.environment()),
                Math.min(USUAL_WORKERS, Runtime.getRuntime().availableProcessors()),
                terminal.environment());
        FindingsOut out = FindingsOut.of(format, terminal, site, quiet, arguments.has("-v"));
        SilentReport report = new SilentReport(terminal);
        try {
            Check.run(request, report, outside(), checked -> {
                report.clear();
                out.take(arguments.has("--fix") ? fixed(checked) : checked.findings());
            });
        } catch (BuildFailure failure) {
            return new NoticePrinter(terminal, site).failed(failure.notices());
        } finally {
            report.clear();
        }
        out.end();
        boolean failed =
                out.count(Notice.Level.ERROR) > 0 || (arguments.has("--strict") && out.count(Notice.Level.WARNING) > 0);
        return failed ? ExitCode.FAILED : ExitCode.OK;
    }

    private Optional<Outside> outside() {
        return arguments.has("--external")
                ? Optional.of(Outside.polite("warraq/" + Version.number() + " (link check)"))
                : Optional.empty();
    }

    /** Mends a file, and gives back what is left. */
    private List<Finding> fixed(Check.Checked checked) {
        try {
            Optional<Mending> mending = Mending.of(checked.path(), checked.text(), checked.findings());
            if (mending.isEmpty()) {
                return checked.findings();
            }
            show(checked.findings().get(0).notice().place().file(), mending.get());
            terminal.out().flush();
            if (arguments.has("--dry-run")) {
                return checked.findings();
            }
            mending.get().write();
            List<Finding> left = new ArrayList<>(checked.findings());
            left.removeIf(finding -> finding.fix().isPresent());
            return left;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As a unified diff without context. */
    private void show(String file, Mending mending) {
        Wording wording = Wording.ofOut(terminal);
        terminal.out().println("--- " + wording.plain(file));
        terminal.out().println("+++ " + wording.plain(file));
        for (Mending.Line line : mending.lines()) {
            terminal.out().println("@@ -" + line.number() + " +" + line.number() + " @@");
            terminal.out().println("-" + wording.plain(line.before()));
            terminal.out().println("+" + wording.plain(line.after()));
        }
    }
}
