package io.github.warraq.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.warraq.base.SourceLines;
import io.github.warraq.build.BuildFailure;
import io.github.warraq.build.Listener;
import io.github.warraq.build.Preview;
import io.github.warraq.build.Request;
import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A preview of a site over HTTP that follows the site's files. The JDK's own server: it speaks all that a preview needs,
 * takes nothing to start, and needs no library to be kept up to date.
 */
public final class Server implements Closeable {
    private static final int PORTS_TRIED = 100;
    private static final int BACKLOG = 64;
    private static final int THREADS = 8;
    /** Nested quotes and lists are rendered by recursion. */
    private static final long STACK_BYTES = 16L << 20;

    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int MISDIRECTED = 421;

    private final HttpServer server;
    private final ServeOptions options;
    private final ExecutorService threads;
    private final Preview preview;
    private final Following following;

    private Server(
            HttpServer server, ServeOptions options, ExecutorService threads, Preview preview, Following following) {
        this.server = server;
        this.options = options;
        this.threads = threads;
        this.preview = preview;
        this.following = following;
    }

    /**
     * Opens a site, and serves it until it is closed.
     *
     * @param request drafts and future articles are shown if it says so
     * @param listener hears how far the first reading is
     * @param events hears what happens later
     * @throws BuildFailure if there is nothing to serve
     * @throws IOException if there is no port to listen at
     */
    public static Server start(Request request, ServeOptions options, Listener listener, Events events)
            throws BuildFailure, IOException {
        HttpServer server = bind(options.address(), options.port());
        AtomicInteger number = new AtomicInteger();
        ExecutorService threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(null, work, "serve-" + number.incrementAndGet(), STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
        Inbox inbox = new Inbox();
        Watching watching = Watching.of(request.site(), inbox, options.poll(), threads);
        try {
            Preview preview = Preview.open(request, listener);
            Lately lately = new Lately(preview);
            State state = new State(preview, new SourceLines(request.site()), options.basePath());
            Clients clients = new Clients(preview, lately, options.basePath(), state);
            Following following = new Following(preview, lately, clients, inbox, watching, events);
            threads.execute(following);
            Server started = new Server(server, options, threads, preview, following);
            Pages pages = new Pages(lately, options.basePath());
            HostGuard guard = new HostGuard(options.address());
            byte[] script = LiveScript.bytes();
            server.createContext("/", exchange -> {
                answer(exchange, options.basePath(), guard, pages, clients, script);
            });
            server.setExecutor(threads);
            server.start();
            return started;
        } catch (BuildFailure | IOException failed) {
            watching.close();
            threads.shutdownNow();
            server.stop(0);
            throw failed;
        }
    }

    /** Listens at the first port that is free, from the one that is wanted on. */
    private static HttpServer bind(InetAddress address, int port) throws IOException {
        for (int tried = port; ; tried++) {
            try {
                return HttpServer.create(new InetSocketAddress(address, tried), BACKLOG);
            } catch (BindException taken) {
                if (port == 0 || tried >= port + PORTS_TRIED || tried >= 65_535) {
                    throw taken;
                }
            }
        }
    }

    private static void answer(
            HttpExchange exchange, String basePath, HostGuard guard, Pages pages, Clients clients, byte[] script)
            throws IOException {
        boolean stays = false;
        try {
            String path = exchange.getRequestURI().getRawPath();
            if (!guard.isOurs(exchange.getRequestHeaders().getFirst("Host"))) {
                Replies.text(
                        exchange, MISDIRECTED, "this preview is at localhost; start it with --host to name another\n");
            } else if (!exchange.getRequestMethod().equals("GET") && !Replies.isHead(exchange)) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                Replies.text(exchange, METHOD_NOT_ALLOWED, "a preview can only be read\n");
            } else if (path.equals(basePath + LiveScript.FOLDER + LiveScript.NAME)) {
                Replies.bytes(exchange, 200, "text/javascript; charset=utf-8", script);
            } else if (path.equals(basePath + LiveScript.FOLDER + LiveScript.EVENTS) && !Replies.isHead(exchange)) {
                stays = true;
                clients.join(exchange);
            } else {
                pages.answer(exchange);
            }
        } finally {
            if (!stays) {
                exchange.close();
            }
        }
    }

    /** Where the site's front page is. */
    public URI address() {
        InetSocketAddress at = server.getAddress();
        String host = at.getAddress().isAnyLocalAddress() || at.getAddress().isLoopbackAddress()
                ? "localhost"
                : at.getAddress().getHostAddress();
        return URI.create(
                "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + at.getPort() + options.basePath());
    }

    /** The preview that is served. */
    public Preview preview() {
        return preview;
    }

    /**
     * Waits until the process is told to end, and closes everything then.
     *
     * @param last is done when all is closed
     */
    public void waitForTheEnd(Runnable last) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                close();
            } catch (IOException lost) {
                // What the catalog did not keep is read again.
            }
            last.run();
        }));
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        following.close();
        server.stop(0);
        threads.shutdownNow();
        preview.close();
    }
}
