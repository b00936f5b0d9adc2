package io.github.warraq.produce.feeds;

import io.github.warraq.article.Moment;
import io.github.warraq.base.Route;
import io.github.warraq.edition.Edition;
import io.github.warraq.edition.Listing;
import io.github.warraq.markup.Markup;
import io.github.warraq.produce.MachineText;
import io.github.warraq.produce.Theme;
import io.github.warraq.produce.Urls;
import io.github.warraq.produce.Words;
import io.github.warraq.text.Language;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** The newest stories of a list, as a feed in one place shows them, whatever its format. */
final class Feed {
    static final String GENERATOR = "Warraq";

    private static final Route STYLESHEET = new Route(Theme.ASSETS + "feed.css");

    private final Edition edition;
    private final Listing listing;
    private final Route route;
    private final Words words;
    private final Items items;

    /**
     * @param route where the feed stands
     * @param words of the site's language
     * @param markup that trusts no HTML
     */
    Feed(Edition edition, Listing listing, Route route, Words words, Markup markup) {
        this.edition = edition;
        this.listing = listing;
        this.route = route;
        this.words = words;
        this.items = new Items(edition, route, words, markup);
    }

    /** The slots of a list's stories that its feeds show, newest first. A draft is for its writers' eyes only. */
    static IntStream newest(Edition edition, Listing listing) {
        int[] slots = listing.slots();
        return IntStream.range(0, slots.length)
                .map(i -> slots[slots.length - 1 - i])
                .filter(slot -> !edition.shelf().card(slot).draft())
                .limit(edition.settings().feeds().items());
    }

    /** Newest first, each made when it is asked for. */
    Iterable<Item> items() {
        return () -> newest(edition, listing).mapToObj(items::of).iterator();
    }

    Language language() {
        return edition.settings().language();
    }

    ZoneId timezone() {
        return edition.settings().timezone();
    }

    /** The paper's name. */
    String paper() {
        return MachineText.line(edition.settings().name());
    }

    Optional<String> copyright() {
        return edition.settings().copyright().map(MachineText::line);
    }

    String title() {
        return said("feed-title", "feed-title-of");
    }

    /** For the feed of all of the paper, what the settings say of it. */
    String description() {
        Optional<String> ofPaper = isOfAll() ? edition.settings().description() : Optional.empty();
        return ofPaper.map(MachineText::line).orElseGet(() -> said("feed-description", "feed-description-of"));
    }

    private String said(String ofAll, String ofSection) {
        return MachineText.line(
                isOfAll()
                        ? words.fill(ofAll, paper())
                        : words.fill(ofSection, paper(), listing.label().name()));
    }

    private boolean isOfAll() {
        return listing.label().name().isEmpty();
    }

    /** Never changes while the site stays where it is. */
    String id() {
        return Ids.of(edition, "feed:" + listing.route(Listing.INDEX).path());
    }

    /** The address of the page with the same stories. */
    String page() {
        return Urls.of(edition, route, listing.route(Listing.INDEX));
    }

    /** The feed's own address. */
    String self() {
        return Urls.of(edition, route, route);
    }

    /** The way to the stylesheet, relative: it is for those who open the feed where it stands. */
    String stylesheet() {
        return route.linkTo(STYLESHEET);
    }

    /** When one of the stories was last changed, and not when the feed was made: equal stories make equal feeds. */
    Optional<Moment> updated() {
        return newest(edition, listing)
                .mapToObj(slot -> edition.shelf().card(slot).moments())
                .flatMap(moments -> moments.updated().or(moments::published).stream())
                .max(Comparator.comparing(moment -> moment.in(timezone()).toInstant()));
    }
}
