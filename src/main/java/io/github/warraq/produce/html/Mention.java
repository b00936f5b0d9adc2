package io.github.warraq.produce.html;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Route;
import io.github.warraq.catalog.Card;
import java.util.Optional;

/**
 * A story that a page mentions: all that the page may show of it.
 *
 * @param card of which only the face may be shown
 * @param section the list it is in
 */
record Mention(Route route, Card card, Optional<Destination> section) {
    /** Changes with whatever the page may show of the story. */
    Fingerprint key() {
        return Fingerprint.of(route.path(), card.face(), section.map(Destination::key));
    }
}
