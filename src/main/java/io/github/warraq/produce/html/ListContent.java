package io.github.warraq.produce.html;

import io.github.warraq.base.Ground;
import io.github.warraq.base.Key;
import io.github.warraq.base.Route;
import io.github.warraq.edition.Kind;
import io.github.warraq.edition.Label;
import io.github.warraq.edition.Listing;
import java.util.List;
import java.util.Optional;

/**
 * All that a page of a list shows besides the paper around it.
 *
 * @param page {@link Listing#INDEX}, or the number of an archive page
 */
record ListContent(
        Kind kind,
        Label label,
        Route route,
        Route index,
        int page,
        boolean opinion,
        List<Mention> stories,
        Optional<Route> newer,
        Optional<Route> older) {
    static ListContent of(Desk desk, Listing listing, int page) {
        return new ListContent(
                listing.kind(),
                listing.label(),
                listing.route(page),
                listing.route(Listing.INDEX),
                page,
                listing.kind() == Kind.SECTION && Opinion.is(desk, listing),
                desk.mentions(listing.on(page)),
                listing.newer(page).stream().mapToObj(listing::route).findFirst(),
                listing.older(page).stream().mapToObj(listing::route).findFirst());
    }

    boolean isIndex() {
        return page == Listing.INDEX;
    }

    Key key(Ground ground) {
        return Desk.showing(stories, Key.of(ground, "list", kind + " " + label.name() + " " + page))
                .part("the page before or after it has moved", newer.map(Route::path), older.map(Route::path))
                .rest("its name changed", kind, label.name(), label.slug(), route.path(), index.path(), page, opinion)
                .key();
    }
}
