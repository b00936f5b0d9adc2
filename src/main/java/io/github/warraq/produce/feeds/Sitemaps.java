package io.github.warraq.produce.feeds;

import io.github.warraq.base.Key;
import io.github.warraq.base.Route;
import io.github.warraq.base.Sheet;
import io.github.warraq.edition.Edition;
import io.github.warraq.edition.Listing;
import io.github.warraq.produce.Producer.Batch;
import io.github.warraq.produce.StandardRoutes;
import io.github.warraq.produce.Urls;
import io.github.warraq.produce.feeds.Pages.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The sitemap (sitemaps.org) of the first page of each list and of all stories. Beyond the protocol's bounds it becomes an
 * index of parts, filled from the oldest story on, so that one more story changes the last part only.
 */
final class Sitemaps {
    static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** The protocol's bounds on one file. */
    private static final int MOST_PAGES = 50_000;

    private static final long MOST_BYTES = 50_000_000;

    /** Small parts: less to write when the last one changes; and none can be too large. */
    private static final int PAGES_IN_A_PART = 10_000;

    private static final int MARKUP_OF_A_PAGE = 60;
    /** A percent-encoded one. */
    private static final int OCTET = 3;

    private static final String SOURCE = "the sitemap";

    private final Edition edition;
    private final Pages lists;
    private final Pages stories;

    private record Part(Route route, Pages pages) {}

    Sitemaps(Edition edition) {
        this.edition = edition;
        this.lists = Pages.ofLists(edition);
        this.stories = Pages.ofStories(edition);
    }

    Stream<Batch> batches() {
        if (lists.count() + stories.count() <= MOST_PAGES) {
            return Stream.of(this::offerWhole);
        }
        Stream<Batch> ofParts = parts().stream().map(part -> publisher -> offer(part, publisher));
        return Stream.concat(Stream.of(this::offerIndex), ofParts);
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (Pages pages : lists.parts(PAGES_IN_A_PART)) {
            parts.add(new Part(new Route("sitemaps/lists-" + (parts.size() + 1) + ".xml"), pages));
        }
        int before = parts.size();
        for (Pages pages : stories.parts(PAGES_IN_A_PART)) {
            parts.add(new Part(new Route("sitemaps/stories-" + (parts.size() - before + 1) + ".xml"), pages));
        }
        return parts;
    }

    private void offerWhole(Consumer<Sheet> publisher) {
        Supplier<Stream<Page>> pages = () -> Stream.concat(lists.all(), stories.all());
        int base = url(StandardRoutes.SITEMAP, edition.front().route(Listing.INDEX))
                .length();
        if (pages.get().mapToLong(page -> base + size(page)).sum() <= MOST_BYTES) {
            offer(StandardRoutes.SITEMAP, pages, publisher);
        } else {
            offerIndex(publisher);
            parts().forEach(part -> offer(part, publisher));
        }
    }

    /** Not less than what a page takes besides the base URL. */
    private static int size(Page page) {
        String path = page.route().path();
        int size = MARKUP_OF_A_PAGE + page.changed().map(String::length).orElse(0);
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            size += c < 0x80 ? 1 : c < 0x800 ? 2 * OCTET : 3 * OCTET;
        }
        return size;
    }

    private void offer(Part part, Consumer<Sheet> publisher) {
        offer(part.route(), part.pages()::all, publisher);
    }

    private void offer(Route route, Supplier<Stream<Page>> pages, Consumer<Sheet> publisher) {
        publisher.accept(new Sheet(
                route,
                () -> key(route, pages.get()),
                SOURCE,
                out -> write(route, pages.get().iterator(), out)));
    }

    private Key key(Route route, Stream<Page> pages) {
        List<Object> routes = new ArrayList<>();
        List<Object> dates = new ArrayList<>();
        pages.forEach(page -> {
            routes.add(page.route().path());
            dates.add(page.changed());
        });
        return Key.of(edition.ground(), "sitemap", route.path())
                .part("it holds other pages", routes)
                .rest("a page in it was updated", dates)
                .key();
    }

    private void write(Route route, Iterator<Page> pages, OutputStream out) throws IOException {
        Xml xml = Xml.to(out).begin("urlset", "xmlns", NAMESPACE);
        while (pages.hasNext()) {
            Page page = pages.next();
            xml.begin("url")
                    .element("loc", url(route, page.route()))
                    .element("lastmod", page.changed())
                    .end();
        }
        xml.end().finish();
    }

    private void offerIndex(Consumer<Sheet> publisher) {
        List<Route> parts = parts().stream().map(Part::route).toList();
        Key key = Key.of(edition.ground(), "sitemap", "index")
                .part("it has other parts", parts.toString())
                .key();
        publisher.accept(new Sheet(StandardRoutes.SITEMAP, key, SOURCE, out -> writeIndex(parts, out)));
    }

    private void writeIndex(List<Route> parts, OutputStream out) throws IOException {
        Xml xml = Xml.to(out).begin("sitemapindex", "xmlns", NAMESPACE);
        for (Route part : parts) {
            xml.begin("sitemap")
                    .element("loc", url(StandardRoutes.SITEMAP, part))
                    .end();
        }
        xml.end().finish();
    }

    private String url(Route from, Route to) {
        return Urls.of(edition, from, to);
    }
}
