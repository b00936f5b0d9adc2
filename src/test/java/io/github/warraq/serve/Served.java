package io.github.warraq.serve;

import io.github.warraq.base.Notice;
import io.github.warraq.build.BuildFailure;
import io.github.warraq.build.Listener;
import io.github.warraq.build.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A site that is served, and those who ask for its pages. */
final class Served implements AutoCloseable {
    static final Instant CLOCK = Instant.parse("2026-02-01T00:00:00Z");
    static final URI BASE = URI.create("https://example.org/news/");

    private static final long PATIENCE_NANOS = 20_000_000_000L;
    private static final long PAUSE_NANOS = 5_000_000;

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        // Which the client keeps to itself otherwise.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    final Path site;
    final Server server;
    final List<List<Notice>> refreshed = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();

    Served(Path site, String basePath, boolean poll) {
        this.site = site;
        try {
            server = Server.start(
                    request(site),
                    new ServeOptions(InetAddress.getByName("127.0.0.1"), 0, basePath, poll),
                    Listener.NONE,
                    (paths, millis, problems) -> refreshed.add(problems));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BuildFailure e) {
            throw new IllegalStateException(e.notices().toString(), e);
        }
        // On a busy machine not even a few articles are read at once.
        waitUntil(() -> server.preview().unread() == 0);
    }

    static Served at(Path site) {
        return new Served(site, "/", false);
    }

    static Request request(Path site) {
        return new Request(
                site, Optional.empty(), Optional.of(BASE), true, true, CLOCK, false, false, false, 2, Map.of());
    }

    /** What is answered at a path below the site's root, which is percent-encoded. */
    HttpResponse<byte[]> get(String path, String... headers) {
        return ask("GET", path, headers);
    }

    HttpResponse<byte[]> ask(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String text(String path) {
        return new String(get(path).body(), StandardCharsets.UTF_8);
    }

    /** What an open page is told, as it comes. */
    List<String> events(String page, String version) {
        List<String> lines = new CopyOnWriteArrayList<>();
        URI events = server.address().resolve(".warraq/events?page=" + page + "&version=" + version);
        client.sendAsync(HttpRequest.newBuilder(events).build(), BodyHandlers.ofLines())
                .thenAccept(response -> response.body().forEach(lines::add));
        return lines;
    }

    void write(String file, String text) {
        try {
            Path path = site.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String file) {
        try {
            Files.delete(site.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void waitUntil(BooleanSupplier moment) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!moment.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
