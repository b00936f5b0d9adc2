package io.github.warraq.produce.search;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Ground;
import io.github.warraq.catalog.Card;
import io.github.warraq.catalog.Shelf;
import io.github.warraq.edition.Edition;
import io.github.warraq.index.Digest;
import io.github.warraq.text.search.Analyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What all files of the search are made from: the stories in their segments. Safe for any number of threads. */
final class Archive {
    /** What the index depends on besides the stories: not the theme, and not the navigation. */
    private static final List<String> GROUNDS = List.of("program", "settings");

    private static final byte[] NOTHING = {0, 0};

    private final Edition edition;
    private final Ground ground;
    private final Analyzer analyzer;
    private final List<Held> segments;

    /** A segment and what is known of its terms. */
    record Held(Segment segment, Buckets buckets) {}

    Archive(Edition edition) {
        this.edition = edition;
        analyzer = Analyzer.of(edition.settings().language());
        Ground common = Ground.NONE;
        for (Map.Entry<String, Fingerprint> part :
                new TreeMap<>(edition.ground().parts()).entrySet()) {
            common = GROUNDS.contains(part.getKey()) ? common.with(part.getKey(), part.getValue()) : common;
        }
        ground = common;
        segments = Layout.of(edition.shelf()).stream()
                .map(segment -> new Held(segment, new Buckets(this, segment)))
                .toList();
    }

    Edition edition() {
        return edition;
    }

    Shelf shelf() {
        return edition.shelf();
    }

    Ground ground() {
        return ground;
    }

    Analyzer analyzer() {
        return analyzer;
    }

    /** The oldest first. */
    List<Held> segments() {
        return segments;
    }

    Digest digest(int slot) {
        return new Digest(shelf().digest(slot).orElse(NOTHING));
    }

    /** Of the texts of some stories. */
    Fingerprint contents(int from, int to) {
        List<Object> contents = new ArrayList<>(to - from);
        for (int slot = from; slot < to; slot++) {
            contents.add(shelf().card(slot).content());
        }
        return Fingerprint.of(contents.toArray());
    }

    /** Of what lists show of some stories, and of where these stand. */
    Fingerprint faces(int from, int to) {
        List<Object> faces = new ArrayList<>(2 * (to - from));
        for (int slot = from; slot < to; slot++) {
            Card card = shelf().card(slot);
            faces.add(card.face());
            faces.add(edition.route(slot).path());
        }
        return Fingerprint.of(faces.toArray());
    }
}
