package io.github.warraq.produce.html;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Route;
import io.github.warraq.edition.Listing;

/** The index page of a list, as other pages link to it. */
record Destination(String name, Route route, Fingerprint key) {
    Destination(String name, Route route) {
        this(name, route, Fingerprint.of(name, route.path()));
    }

    static Destination of(Listing listing) {
        return new Destination(listing.label().name(), listing.route(Listing.INDEX));
    }
}
