package io.github.warraq.produce.feeds;

import io.github.warraq.article.Moment;
import io.github.warraq.article.Moments;
import io.github.warraq.base.Route;
import io.github.warraq.catalog.Card;
import io.github.warraq.edition.Edition;
import io.github.warraq.edition.Listing;
import io.github.warraq.produce.MachineTime;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Some of a site's pages, by number, each made when it is asked for. */
record Pages(int from, int to, IntFunction<Optional<Page>> page) {
    /**
     * A page.
     *
     * @param changed when it last was, as the W3C's dates are written; empty where that is not known
     */
    record Page(Route route, Optional<String> changed) {}

    /** The first page of each list; it changes when a story comes to it. */
    static Pages ofLists(Edition edition) {
        List<Listing> lists = Stream.of(
                        List.of(edition.front()),
                        edition.sections(),
                        edition.topics(),
                        edition.authors(),
                        edition.months())
                .flatMap(List::stream)
                .toList();
        return new Pages(0, lists.size(), number -> {
            int[] slots = lists.get(number).slots();
            Optional<Moment> newest = slots.length == 0
                    ? Optional.empty()
                    : edition.shelf().card(slots[slots.length - 1]).moments().published();
            return Optional.of(new Page(lists.get(number).route(Listing.INDEX), iso(edition, newest)));
        });
    }

    /** The page of each story but drafts, the oldest first. */
    static Pages ofStories(Edition edition) {
        return new Pages(0, edition.shelf().size(), slot -> {
            Card card = edition.shelf().card(slot);
            Moments moments = card.moments();
            return card.draft()
                    ? Optional.empty()
                    : Optional.of(new Page(
                            edition.route(slot), iso(edition, moments.updated().or(moments::published))));
        });
    }

    private static Optional<String> iso(Edition edition, Optional<Moment> moment) {
        return moment.map(known -> MachineTime.iso(known, edition.settings().timezone()));
    }

    /** How many there are at most. */
    int count() {
        return to - from;
    }

    Stream<Page> all() {
        return IntStream.range(from, to).mapToObj(page).flatMap(Optional::stream);
    }

    /** The same pages in parts of a size. */
    List<Pages> parts(int size) {
        return IntStream.range(0, (count() + size - 1) / size)
                .map(part -> from + part * size)
                .mapToObj(start -> new Pages(start, Math.min(to, start + size), page))
                .toList();
    }
}
