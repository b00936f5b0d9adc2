package io.github.warraq.produce.feeds;

import io.github.warraq.article.Moment;
import io.github.warraq.base.Key;
import io.github.warraq.base.Late;
import io.github.warraq.base.Route;
import io.github.warraq.base.Sheet;
import io.github.warraq.catalog.Card;
import io.github.warraq.edition.Edition;
import io.github.warraq.produce.MachineText;
import io.github.warraq.produce.MachineTime;
import io.github.warraq.produce.Urls;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The sitemap that Google News reads: the stories of the last two days, a thousand at most. */
final class NewsSitemap {
    static final Route ROUTE = new Route("news-sitemap.xml");

    private static final String NAMESPACE = "http://www.google.com/schemas/sitemap-news/0.9";
    private static final Duration NEW = Duration.ofDays(2);
    private static final int MOST_STORIES = 1000;
    private static final String SOURCE = "the news sitemap";

    private final Edition edition;
    private final Optional<Instant> now;

    /** @param now the newest story's time if absent */
    NewsSitemap(Edition edition, Optional<Instant> now) {
        this.edition = edition;
        this.now = now;
    }

    void offerTo(Consumer<Sheet> publisher) {
        Late<List<Integer>> slots = new Late<>(this::newest);
        publisher.accept(new Sheet(ROUTE, () -> key(slots.get()), SOURCE, out -> write(slots.get(), out)));
    }

    private Key key(List<Integer> slots) {
        List<Object> routes = new ArrayList<>();
        List<Object> faces = new ArrayList<>();
        for (int slot : slots) {
            routes.add(edition.route(slot).path());
            faces.add(edition.shelf().card(slot).face());
        }
        return Key.of(edition.ground(), "sitemap", ROUTE.path())
                .part("it holds other stories", routes)
                .rest("a story in it has changed", faces)
                .key();
    }

    /** The newest first; an undated story is news to nobody. */
    private List<Integer> newest() {
        List<Integer> slots = new ArrayList<>();
        Optional<Instant> oldest = now.map(instant -> instant.minus(NEW));
        for (int slot = edition.shelf().size() - 1; slot >= 0 && slots.size() < MOST_STORIES; slot--) {
            Optional<Instant> published =
                    published(slot).map(moment -> moment.in(zone()).toInstant());
            oldest = oldest.or(() -> published.map(newest -> newest.minus(NEW)));
            if (published.isEmpty() || published.get().isBefore(oldest.get())) {
                break;
            }
            if (!edition.shelf().card(slot).draft()) {
                slots.add(slot);
            }
        }
        return slots;
    }

    private Optional<Moment> published(int slot) {
        return edition.shelf().card(slot).moments().published();
    }

    private ZoneId zone() {
        return edition.settings().timezone();
    }

    private void write(List<Integer> slots, OutputStream out) throws IOException {
        Xml xml = Xml.to(out).begin("urlset", "xmlns", Sitemaps.NAMESPACE, "xmlns:news", NAMESPACE);
        for (int slot : slots) {
            Card card = edition.shelf().card(slot);
            xml.begin("url")
                    .element("loc", Urls.of(edition, ROUTE, edition.route(slot)))
                    .begin("news:news")
                    .begin("news:publication")
                    .element("news:name", MachineText.line(edition.settings().name()))
                    .element(
                            "news:language",
                            card.language()
                                    .orElse(edition.settings().language())
                                    .primary())
                    .end()
                    .element("news:publication_date", published(slot).map(moment -> MachineTime.iso(moment, zone())))
                    .element("news:title", MachineText.line(card.title()))
                    .end()
                    .end();
        }
        xml.end().finish();
    }
}
