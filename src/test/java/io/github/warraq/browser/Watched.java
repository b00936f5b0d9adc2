package io.github.warraq.browser;

import java.util.List;

/**
 * What a browser did for a while.
 *
 * @param console every message in its console, of any level, and every script that failed
 * @param requests the addresses asked for, without those that stand in the page themselves; Firefox tells of none on a disk
 * @param failures requests that came to nothing, or to a status of 400 or more
 * @param dialogs the texts of dialogs that were opened
 */
record Watched(List<String> console, List<String> requests, List<String> failures, List<String> dialogs) {
    Watched {
        console = List.copyOf(console);
        requests = requests.stream()
                .filter(url -> !url.startsWith("data:") && !url.startsWith("about:"))
                .toList();
        failures = List.copyOf(failures);
        dialogs = List.copyOf(dialogs);
    }

    List<String> requestsOutside(Home home) {
        String root = home.root().toString().replaceFirst("^file:/(?!/)", "file:///");
        return requests.stream().filter(url -> !url.startsWith(root)).toList();
    }
}
