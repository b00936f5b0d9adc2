package io.github.warraq.data;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import java.util.Optional;

/** How large a document of settings or metadata may be: far above any honest one, far below what hurts. */
final class Bounds {
    static final int CHARACTERS = 256 * 1024;
    static final int NODES = 20_000;
    static final int DEPTH = 32;

    private Bounds() {}

    /** The error for a text that is too long to be parsed at all. */
    static Optional<Notice> check(String text, String file, int firstLine) {
        return text.length() <= CHARACTERS
                ? Optional.empty()
                : Optional.of(Notice.error(
                        "metadata-too-large",
                        Place.of(file, firstLine),
                        text.length() + " characters of metadata; at most " + CHARACTERS + " are read",
                        "put the text itself below the closing line of the front matter"));
    }

    static Notice tooManyNodes(Place place) {
        return Notice.error(
                "metadata-too-large",
                place,
                "more than " + NODES + " values, counting each use of an alias",
                "shorten the lists, and write no aliases of aliases");
    }

    static Notice tooDeep(Place place) {
        return Notice.error(
                "metadata-too-deep",
                place,
                "lists and maps nested more than " + DEPTH + " deep",
                "metadata needs two or three levels");
    }
}
