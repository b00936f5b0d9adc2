package io.github.warraq.produce.html;

import io.github.warraq.edition.Listing;
import io.github.warraq.text.Fold;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells sections of opinion, whose stories stand under their writers' names: by the names for such sections that the
 * words of the paper's language know, and by the English ones that addresses use.
 */
final class Opinion {
    private static final Set<String> SLUGS = Set.of("opinion", "opinions", "op-ed", "columns", "comment");
    private static final String SEPARATOR = "[,،]\\s*";

    private Opinion() {}

    static boolean is(Desk desk, Listing section) {
        String name = Fold.key(section.label().name());
        return SLUGS.contains(section.label().slug())
                || Stream.of(desk.voice.words().get("opinion-sections").split(SEPARATOR))
                        .anyMatch(known -> Fold.key(known).equals(name));
    }
}
