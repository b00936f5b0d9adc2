package io.github.warraq.produce.feeds;

import io.github.warraq.base.Key;
import io.github.warraq.base.Late;
import io.github.warraq.base.Route;
import io.github.warraq.base.Sheet;
import io.github.warraq.edition.Edition;
import io.github.warraq.edition.Listing;
import io.github.warraq.markup.Markup;
import io.github.warraq.markup.Options;
import io.github.warraq.markup.Wording;
import io.github.warraq.produce.Producer;
import io.github.warraq.produce.StandardRoutes;
import io.github.warraq.produce.Words;
import io.github.warraq.site.Product;
import io.github.warraq.site.Settings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What other programs read of the paper: its feeds and each section's in RSS 2.0, Atom and JSON Feed, the sitemap, the news
 * sitemap and {@code robots.txt}; each as far as the settings want it. All of it is in the site's language; dates and
 * addresses are machines'.
 */
public final class Feeds implements Producer {
    private static final String SOURCE = "the feeds";

    private final Words words;
    private final Markup markup;
    private final Optional<Instant> now;

    /**
     * @param options of the pages' markup; feeds never trust HTML, which runs in the rooms of others
     * @param words of the site's language
     * @param now what counts as now for the news sitemap; the time of the newest story if absent, so that it changes with
     *     the stories only
     */
    public Feeds(Options options, Words words, Optional<Instant> now) {
        this.words = words;
        this.markup = Markup.of(forFeeds(options));
        this.now = now;
    }

    /** Without what stylesheets hide on pages, because feed readers show it. */
    private static Options forFeeds(Options options) {
        Map<String, Wording> shown = options.wording().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> shown(entry.getValue())));
        return new Options(
                false,
                options.latin(),
                options.digits(),
                shown,
                options.reservedIds(),
                options.limits(),
                options.typography());
    }

    private static Wording shown(Wording wording) {
        return new Wording("", "", wording.footnotes(), "", "", wording.table(), "", "");
    }

    @Override
    public Stream<Batch> batches(Edition edition) {
        Settings.Output output = edition.settings().output();
        List<Listing> lists = new ArrayList<>();
        if (output.has(Product.FEEDS)) {
            lists.add(edition.front());
        }
        if (output.has(Product.FEEDS) && output.has(Product.SECTION_FEEDS)) {
            lists.addAll(edition.sections());
        }
        Stream<Batch> feeds = lists.stream().map(list -> publisher -> offer(edition, list, publisher));
        Stream<Batch> maps = output.has(Product.SITEMAP)
                ? Stream.concat(new Sitemaps(edition).batches(), Stream.of(new NewsSitemap(edition, now)::offerTo))
                : Stream.empty();
        return Stream.of(feeds, maps, Stream.<Batch>of(publisher -> Robots.offer(edition, publisher)))
                .flatMap(batches -> batches);
    }

    private void offer(Edition edition, Listing list, Consumer<Sheet> publisher) {
        Late<Shown> contents = new Late<>(() -> Shown.of(edition, list));
        offer(edition, list, StandardRoutes.rss(list), () -> contents.get().key("rss"), Rss::write, publisher);
        offer(edition, list, StandardRoutes.atom(list), () -> contents.get().key("atom"), Atom::write, publisher);
        offer(
                edition,
                list,
                StandardRoutes.jsonFeed(list),
                () -> contents.get().key("json"),
                JsonFeed::write,
                publisher);
    }

    private void offer(
            Edition edition, Listing list, Route route, Supplier<Key> key, Format format, Consumer<Sheet> publisher) {
        publisher.accept(
                new Sheet(route, key, SOURCE, out -> format.write(new Feed(edition, list, route, words, markup), out)));
    }
}
