package io.github.warraq.cli;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import io.github.warraq.build.BaseUrl;
import io.github.warraq.build.BuildFailure;
import io.github.warraq.build.Request;
import io.github.warraq.serve.ServeOptions;
import io.github.warraq.serve.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code warraq serve}: shows a site in a browser as its files are now. */
final class ServeCommand implements Callable<Integer> {
    private static final int PORT = 4321;
    private static final int HIGHEST_PORT = 65_535;
    private static final int MOST_PATHS = 3;
    private static final int MOST_OF_A_KIND = 20;

    private final Terminal terminal;
    private final Arguments arguments;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
        this.arguments = Arguments.of(
                        this,
                        "serve",
                        "Shows the site of DIR in a browser, drafts and articles of the future too, and follows its files:",
                        "what is saved is seen at once. Writes no site. Ctrl-C ends it.",
                        "")
                .file("DIR", "The folder that holds seeds/ (default: this one).")
                .option(
                        "PORT",
                        "The first port to try, 0 for any (default: " + PORT + "; the next one that is free counts).",
                        "-p",
                        "--port")
                .flag("Open the browser.", "-O", "--open")
                .option("PATH", "Where on the host the site begins, such as /repo/ (default: /).", "--base-path")
                .option(
                        "HOST",
                        "The address to listen at, 0.0.0.0 for all networks (default: 127.0.0.1, this machine alone).",
                        "--host")
                .option("URL", "Where the site will stand, as for build.", "-b", "--base-url")
                .option("INSTANT", "What counts as now, as for build.", "--clock")
                .flag("Look at all files twice a second, where the system does not tell of changes.", "--poll")
                .flag("Print nothing but the address and errors.", "-q", "--quiet");
    }

    Arguments arguments() {
        return arguments;
    }

    @Override
    public Integer call() {
        ServeOptions options = options();
        Request request = request();
        // Without it each answer waits 40 ms for the acknowledgement of its head.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        NoticeBoard board = new NoticeBoard(Notice.Level.ERROR, MOST_OF_A_KIND);
        NoticePrinter printer = new NoticePrinter(terminal, request.site());
        ProgressBar bar = new ProgressBar(terminal, !arguments.has("-q"), System::nanoTime);
        BuildReport report = new BuildReport(board, bar);
        try (Server server = Server.start(request, options, report, (paths, millis, problems) -> {
            told(printer, paths, millis, problems);
        })) {
            report.clear();
            terminal.err().flush(); // before anything goes to the other stream
            server.preview().problems().forEach(printer::print);
            terminal.out().println(server.address());
            if (!arguments.has("-q")) {
                terminal.err().println("serving " + request.site() + "; Ctrl-C ends it");
            }
            terminal.flush();
            if (arguments.has("-O")) {
                new Desktop(terminal).open(server.address());
            }
            // Ctrl-C is how a preview ends, and no failure.
            server.waitForTheEnd(() -> Runtime.getRuntime().halt(ExitCode.OK));
            return ExitCode.OK;
        } catch (BuildFailure failure) {
            report.clear();
            failure.notices().forEach(printer::print);
            return ExitCode.FAILED;
        } catch (BindException taken) {
            report.clear();
            printer.print(Notice.error(
                    "no-port",
                    Place.of(""),
                    "no port can be listened at from " + options.port() + " on: " + taken.getMessage(),
                    "name another one with -p"));
            return ExitCode.FAILED;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void told(NoticePrinter printer, Collection<String> paths, long millis, List<Notice> problems) {
        synchronized (terminal) {
            if (!arguments.has("-q")) {
                Wording wording = Wording.of(terminal);
                String what = paths.isEmpty()
                        ? "everything"
                        : paths.stream()
                                        .limit(MOST_PATHS)
                                        .map(wording::plain)
                                        .reduce((a, b) -> a + ", " + b)
                                        .get()
                                + (paths.size() > MOST_PATHS ? " and " + (paths.size() - MOST_PATHS) + " more" : "");
                terminal.err().println(what + " in " + millis + " ms");
            }
            problems.stream().limit(MOST_OF_A_KIND).forEach(printer::print);
            terminal.flush();
        }
    }

    private ServeOptions options() {
        try {
            String base = ServeOptions.basePath(arguments.value("--base-path").orElse("/"));
            InetAddress address =
                    InetAddress.getByName(arguments.value("--host").orElse("127.0.0.1"));
            return new ServeOptions(address, port(), base, arguments.has("--poll"));
        } catch (UnknownHostException unknown) {
            throw arguments.wrong(
                    "--host: there is no " + arguments.value("--host").orElse(""));
        } catch (IllegalArgumentException bad) {
            throw arguments.wrong("--base-path: " + bad.getMessage());
        }
    }

    private int port() {
        Optional<String> given = arguments.value("-p");
        if (given.isEmpty()) {
            return PORT;
        }
        try {
            int port = Integer.parseInt(given.get());
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw arguments.wrong("--port: '" + given.get() + "' is not a number from 0 to " + HIGHEST_PORT);
    }

    private Request request() {
        List<Path> folders = arguments.paths();
        return new Request(
                folders.isEmpty() ? Path.of(".") : folders.get(0),
                Optional.empty(),
                arguments.value("-b").map(this::baseUrl),
                true,
                true,
                now(),
                false,
                false,
                false,
                Math.min(8, Runtime.getRuntime().availableProcessors()),
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
}
