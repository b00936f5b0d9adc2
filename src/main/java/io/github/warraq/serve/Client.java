package io.github.warraq.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A page that is open in a browser and hears of changes (server-sent events, WHATWG HTML 9.2). */
final class Client {
    private final HttpExchange exchange;
    private final String path;
    private String version;
    private String source = "";
    private String lastState = "";

    /**
     * @param path of the page, below the site's root
     * @param version that it shows
     */
    Client(HttpExchange exchange, String path, String version) {
        this.exchange = exchange;
        this.path = path;
        this.version = version;
    }

    String path() {
        return path;
    }

    String version() {
        return version;
    }

    String source() {
        return source;
    }

    /** What the page is made from, as long as there is such a page. */
    void madeFrom(String file) {
        source = file;
    }

    void shows(String other) {
        version = other;
    }

    /** Tells it what is wrong and what is marked, unless it knows. */
    synchronized void state(String json) throws IOException {
        if (!json.equals(lastState)) {
            send("state", json);
            lastState = json;
        }
    }

    /** @param data without line breaks */
    synchronized void send(String event, String data) throws IOException {
        write("event: " + event + "\ndata: " + data + "\n\n");
    }

    /** Keeps the line open, and notices when it is not. */
    synchronized void greet() throws IOException {
        write(": \n\n");
    }

    private void write(String text) throws IOException {
        exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    void close() {
        exchange.close();
    }
}
