package io.github.warraq.edition;

import io.github.warraq.catalog.Card;
import io.github.warraq.catalog.Shelf;
import java.util.List;

/** The topics of each story: what its author labelled it with, or else what was found. */
final class StoryTopics {
    private final Shelf shelf;
    private final TopicNames names;
    private final FoundTopics found;

    StoryTopics(Shelf shelf, TopicNames names, FoundTopics found) {
        this.shelf = shelf;
        this.names = names;
        this.found = found;
    }

    /** Under the names that readers find them by, each once. */
    List<String> of(int slot) {
        return of(slot, shelf.card(slot));
    }

    /** @param card the one in that slot */
    List<String> of(int slot, Card card) {
        List<String> labels = card.labels().tags();
        return labels.isEmpty()
                ? found.of(slot)
                : labels.stream().map(names::shown).distinct().toList();
    }
}
