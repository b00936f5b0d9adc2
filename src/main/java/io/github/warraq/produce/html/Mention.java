package io.github.warraq.produce.html;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Route;
import io.github.warraq.catalog.Card;
import java.util.Optional;

/**
 * A story that a page mentions: all that the page may show of it. Many pages mention the same story, so what does not
 * depend on the page is made once.
 */
final class Mention {
    private final Desk desk;
    private final Route route;
    private final Card card;
    private final Optional<Destination> section;
    private volatile Fingerprint key;
    private volatile Fingerprint fileKey;
    private volatile Fingerprint titleKey;
    private volatile FaceView face;

    /**
     * @param card of which only the face may be shown
     * @param section the list it is in
     */
    Mention(Desk desk, Route route, Card card, Optional<Destination> section) {
        this.desk = desk;
        this.route = route;
        this.card = card;
        this.section = section;
    }

    Route route() {
        return route;
    }

    Card card() {
        return card;
    }

    Optional<Destination> section() {
        return section;
    }

    /** Changes with whatever the page may show of the story. */
    Fingerprint key() {
        Fingerprint known = key;
        if (known == null) {
            known = Fingerprint.of(route.path(), card.face(), section.map(Destination::key));
            key = known;
        }
        return known;
    }

    /** Of which story it is. */
    Fingerprint fileKey() {
        Fingerprint known = fileKey;
        if (known == null) {
            known = Fingerprint.of(card.file());
            fileKey = known;
        }
        return known;
    }

    /** Of its headline. */
    Fingerprint titleKey() {
        Fingerprint known = titleKey;
        if (known == null) {
            known = Fingerprint.of(card.title());
            titleKey = known;
        }
        return known;
    }

    FaceView face() {
        FaceView known = face;
        if (known == null) {
            known = FaceView.of(desk, card, section);
            face = known;
        }
        return known;
    }
}
