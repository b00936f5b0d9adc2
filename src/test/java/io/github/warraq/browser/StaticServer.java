package io.github.warraq.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** A static host as plain as can be: files below a path, no index of folders, and 404.html for what is not there. */
final class StaticServer implements AutoCloseable {
    private static final int THREADS = 4;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html",
            "css", "text/css",
            "svg", "image/svg+xml",
            "png", "image/png",
            "webp", "image/webp",
            "xml", "application/xml",
            "json", "application/json",
            "woff2", "font/woff2");

    static {
        // Without it each answer waits 40 ms for the acknowledgement of its head.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Path folder;
    private final String prefix;
    private final HttpServer server;
    private final Duration fontsLate;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    /** @param prefix such as {@code /} or {@code /a/b/} */
    StaticServer(Path folder, String prefix) {
        this(folder, prefix, Duration.ZERO);
    }

    /** One that keeps its fonts back for a while, and asks browsers to keep nothing. */
    StaticServer(Path folder, String prefix, Duration fontsLate) {
        this.fontsLate = fontsLate;
        this.folder = folder;
        this.prefix = prefix;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    URI root() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + prefix);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Path file = folder.resolve(path.startsWith(prefix) ? path.substring(prefix.length()) : "..")
                    .normalize();
            boolean found = file.startsWith(folder) && Files.isRegularFile(file);
            Path sent = found ? file : folder.resolve("404.html");
            String name = sent.getFileName().toString();
            byte[] bytes = Files.readAllBytes(sent);
            if (name.endsWith(".woff2")) {
                LockSupport.parkNanos(fontsLate.toNanos());
            }
            if (!fontsLate.isZero()) {
                exchange.getResponseHeaders().set("Cache-Control", "no-store");
            }
            exchange.getResponseHeaders()
                    .set("Content-Type", TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain"));
            exchange.sendResponseHeaders(found ? OK : NOT_FOUND, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
