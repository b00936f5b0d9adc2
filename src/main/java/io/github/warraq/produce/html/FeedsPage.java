package io.github.warraq.produce.html;

import io.github.warraq.base.Key;
import io.github.warraq.base.Route;
import io.github.warraq.base.Sheet;
import io.github.warraq.edition.Listing;
import io.github.warraq.produce.StandardRoutes;
import io.github.warraq.produce.Words;
import io.github.warraq.site.Product;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the page that explains the feeds and leads to them. */
final class FeedsPage {
    private static final Route ROUTE = StandardRoutes.FEEDS;

    private final Desk desk;

    FeedsPage(Desk desk) {
        this.desk = desk;
    }

    Sheet sheet() {
        List<Listing> sections =
                desk.settings.output().has(Product.SECTION_FEEDS) ? desk.edition.sections() : List.<Listing>of();
        Key key = Key.of(desk.ground, "feeds", "feeds")
                .part(
                        "the sections changed",
                        sections.stream()
                                .map(section -> Destination.of(section).key())
                                .toList())
                .key();
        return desk.sheet(ROUTE, () -> key, "the page about feeds", () -> page(sections));
    }

    private Desk.Page page(List<Listing> sections) {
        Words words = desk.voice.words();
        String intro = words.fill("feeds-intro", desk.settings.name());
        PageView head = new Head(desk, ROUTE, "feeds", words.get("feeds"))
                .described(intro)
                .crumb(desk.chrome.home(ROUTE))
                .view();
        return new Desk.Page(
                "feeds.ftlh",
                desk.chrome.around(ROUTE, Optional.empty()),
                head,
                Map.of(
                        "intro",
                        desk.voice.said("feeds-intro", desk.settings.name()),
                        "all",
                        view(words.get("feeds-all"), desk.edition.front()),
                        "sections",
                        sections.stream()
                                .map(section -> view(section.label().name(), section))
                                .toList()));
    }

    private FeedView view(String name, Listing list) {
        return new FeedView(
                desk.voice.name(name),
                Hrefs.to(ROUTE, StandardRoutes.rss(list)),
                Hrefs.to(ROUTE, StandardRoutes.atom(list)),
                Hrefs.to(ROUTE, StandardRoutes.jsonFeed(list)));
    }
}
