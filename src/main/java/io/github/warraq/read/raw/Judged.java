package io.github.warraq.read.raw;

import java.util.List;

/**
 * A line and what it was found to be.
 *
 * @param because the reasons of the votes that won, the heaviest first
 */
record Judged(Line line, Role role, List<String> because) {
    Judged {
        because = List.copyOf(because);
    }
}
