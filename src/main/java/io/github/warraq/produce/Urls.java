package io.github.warraq.produce;

import io.github.warraq.base.Route;
import io.github.warraq.edition.Edition;
import java.net.URI;
import java.net.URISyntaxException;

/** Addresses for what is read away from the site: feeds and metadata. */
public final class Urls {
    private Urls() {}

    /**
     * The absolute address of an output; where no base URL is known, the relative one from the output it is written into.
     * Percent-encoded either way, and ASCII.
     */
    public static String of(Edition edition, Route from, Route to) {
        return edition.absolute(to).orElseGet(() -> encoded(from.linkTo(to)));
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a route makes an address: " + path, e);
        }
    }
}
