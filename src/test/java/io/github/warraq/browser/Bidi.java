package io.github.warraq.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * A connection of the W3C's WebDriver BiDi protocol. Selenium's own takes events on other threads than answers, and so
 * cannot tell whether all that came before an answer has been heard; here both are taken in the order in which they come.
 */
final class Bidi implements WebSocket.Listener {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final StringBuilder message = new StringBuilder();
    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final Consumer<JsonNode> events;
    private final WebSocket socket;

    /**
     * @param address of the browser's session
     * @param events is told each event, on one thread
     */
    Bidi(URI address, Consumer<JsonNode> events) {
        this.events = events;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, this)
                .join();
    }

    /** What the browser answers to a command. */
    JsonNode send(String command, Map<String, ?> parameters) {
        return send(command, PATIENCE, parameters);
    }

    JsonNode send(String command, Duration patience, Map<String, ?> parameters) {
        int id = lastId.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        try {
            socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", command, "params", parameters)), true)
                    .join();
            JsonNode told = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (!told.path("type").asText().equals("success")) {
                throw new Refused(command + ": " + told.path("error").asText() + ": "
                        + told.path("message").asText());
            }
            return told.get("result");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (TimeoutException e) {
            throw new Refused(command + ": no answer");
        } catch (JsonProcessingException | ExecutionException e) {
            throw new IllegalStateException(command, e);
        }
    }

    void close() {
        socket.abort();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        message.append(part);
        if (last) {
            JsonNode whole = read(message.toString());
            message.setLength(0);
            CompletableFuture<JsonNode> answer = waiting.remove(whole.path("id").asInt());
            if (answer == null) {
                events.accept(whole);
            } else {
                answer.complete(whole);
            }
        }
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        waiting.values().forEach(answer -> answer.completeExceptionally(error));
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        onError(from, new IllegalStateException("the browser has gone: " + status + " " + reason));
        return CompletableFuture.completedFuture(null);
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The browser did not do what it was told. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }
}
