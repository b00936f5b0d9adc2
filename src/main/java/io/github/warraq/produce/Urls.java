package io.github.warraq.produce;

import io.github.warraq.base.Route;
import io.github.warraq.edition.Edition;
import io.github.warraq.text.PercentEncoding;

/** Addresses for what is read away from the site: feeds and metadata. */
public final class Urls {
    private Urls() {}

    /**
     * The absolute address of an output; where no base URL is known, the relative one from the output it is written into.
     * Percent-encoded either way, and ASCII.
     */
    public static String of(Edition edition, Route from, Route to) {
        return edition.absolute(to).orElseGet(() -> PercentEncoding.path(from.linkTo(to)));
    }
}
