package io.github.warraq.article;

import java.util.Optional;

/**
 * What stands over a story, as plain text.
 *
 * @param kicker the short line above the title
 * @param title never blank
 * @param deck the sentence or two below the title (standfirst)
 */
public record Headline(Optional<String> kicker, String title, Optional<String> deck) {
    /** A title alone. */
    public static Headline of(String title) {
        return new Headline(Optional.empty(), title, Optional.empty());
    }
}
