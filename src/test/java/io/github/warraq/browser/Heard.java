package io.github.warraq.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What Firefox tells by itself. */
final class Heard {
    /** The browser itself no longer wants it, since the page that did is gone. */
    private static final String GIVEN_UP = "NS_BINDING_ABORTED";

    /** Asked for by the browser's own frame after a step back, though the page names another icon. */
    private static final String ICON = "/favicon.ico";

    private static final int BAD_STATUS = 400;

    private final List<String> console = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final List<String> dialogs = new ArrayList<>();

    synchronized void event(JsonNode event) {
        JsonNode told = event.path("params");
        if (told.at("/request/url").asText().endsWith(ICON)) {
            return;
        }
        switch (event.path("method").asText()) {
            case "log.entryAdded" ->
                console.add(
                        told.path("level").asText() + ": " + told.path("text").asText());
            case "network.beforeRequestSent" ->
                requests.add(told.at("/request/url").asText());
            case "network.responseCompleted" -> {
                if (told.at("/response/status").asInt() >= BAD_STATUS) {
                    failures.add(told.path("response").toString());
                }
            }
            case "network.fetchError" -> {
                if (!told.path("errorText").asText().equals(GIVEN_UP)) {
                    failures.add(told.at("/request/url").asText() + ": "
                            + told.path("errorText").asText());
                }
            }
            case "browsingContext.userPromptOpened" ->
                dialogs.add(told.path("message").asText());
            default -> {}
        }
    }

    synchronized Watched sinceLastAsked() {
        Watched watched = new Watched(console, requests, failures, dialogs);
        List.of(console, requests, failures, dialogs).forEach(List::clear);
        return watched;
    }
}
