package io.github.warraq.serve;

import com.sun.net.httpserver.HttpExchange;
import io.github.warraq.build.BuildFailure;
import io.github.warraq.build.Preview;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All pages that are open somewhere, each of which is told when it is another one than it shows. */
final class Clients {
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final Pattern QUERY = Pattern.compile("page=([^&]*)&version=([0-9a-z]{1,64})");

    private final Preview preview;
    private final Lately lately;
    private final String basePath;
    private final State state;
    private final List<Client> clients = new CopyOnWriteArrayList<>();

    Clients(Preview preview, Lately lately, String basePath, State state) {
        this.preview = preview;
        this.lately = lately;
        this.basePath = basePath;
        this.state = state;
    }

    /** Takes in a page that wants to hear of changes. */
    void join(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        Matcher asked = QUERY.matcher(query == null ? "" : query);
        Optional<String> path = asked.matches() ? Pages.decoded(asked.group(1).replace('+', ' ')) : Optional.empty();
        if (path.isEmpty()) {
            Replies.text(exchange, BAD_REQUEST, "which page?\n");
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(OK, 0);
        Client client = new Client(exchange, path.get(), asked.group(2));
        client.greet();
        clients.add(client);
        tell(client, false);
    }

    /**
     * Something has changed: each page is told of it as far as it concerns it.
     *
     * @param assets whether stylesheets or pictures may hold other bytes, though pages that show them do not
     */
    void changed(boolean assets) {
        clients.forEach(client -> tell(client, assets));
    }

    /** Finds out who is still there. */
    void greet() {
        for (Client client : clients) {
            try {
                client.greet();
            } catch (IOException gone) {
                leave(client);
            }
        }
    }

    private void tell(Client client, boolean assets) {
        try {
            tellOfPage(client, assets);
            client.state(state.of(client.source()));
        } catch (IOException gone) {
            leave(client);
        }
    }

    private void tellOfPage(Client client, boolean assets) throws IOException {
        Optional<Shown> now;
        try {
            now = lately.at(client.path());
        } catch (BuildFailure cannotBeMade) {
            return; // what is open is better than nothing; what is wrong is told with the state
        }
        if (now.isEmpty()) {
            Optional<String> moved = client.source().isEmpty() ? Optional.empty() : preview.routeOf(client.source());
            if (moved.isPresent()) {
                client.send("move", basePath + moved.get());
                return;
            }
            try {
                now = lately.at("404.html");
            } catch (BuildFailure cannotBeMade) {
                return;
            }
        } else {
            client.madeFrom(now.get().source());
        }
        if (now.isPresent() && !now.get().version().equals(client.version())) {
            client.shows(now.get().version());
            client.send("reload", now.get().version());
        } else if (assets) {
            client.send("assets", "");
        }
    }

    private void leave(Client client) {
        clients.remove(client);
        client.close();
    }

    void close() {
        clients.forEach(this::leave);
    }
}
