package io.github.warraq.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a browser did for a while.
 *
 * @param console every message in its console, of any level
 * @param events of the DevTools protocol's domains Network and Page
 */
record Watched(List<String> console, List<JsonNode> events) {
    /** The addresses asked for, without those that stand in the page themselves. */
    List<String> requests() {
        return of("Network.requestWillBeSent")
                .map(event -> event.at("/params/request/url").asText())
                .filter(url -> !url.startsWith("data:") && !url.startsWith("about:"))
                .toList();
    }

    List<String> requestsOutside(Home home) {
        return requests().stream()
                .filter(url -> !url.startsWith(home.root().toString().replaceFirst("^file:/(?!/)", "file:///")))
                .toList();
    }

    /** Requests that came to nothing, or to a status of 400 or more. */
    List<String> failures() {
        return events.stream()
                .filter(event -> method(event).equals("Network.loadingFailed")
                        || (method(event).equals("Network.responseReceived")
                                && event.at("/params/response/status").asInt() >= 400))
                .map(event -> event.get("params").toString())
                .toList();
    }

    List<String> dialogs() {
        return of("Page.javascriptDialogOpening")
                .map(event -> event.at("/params/message").asText())
                .toList();
    }

    private Stream<JsonNode> of(String method) {
        return events.stream().filter(event -> method(event).equals(method));
    }

    private static String method(JsonNode event) {
        return event.path("method").asText();
    }
}
