package io.github.warraq.produce.html;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Route;
import io.github.warraq.edition.Listing;
import io.github.warraq.markup.Html;
import io.github.warraq.produce.StandardRoutes;
import io.github.warraq.site.Product;
import io.github.warraq.site.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands around every page: masthead, navigation, footer, and the head's constant parts. */
final class Chrome {
    private static final String SCRIPT = "head.js";
    private static final String TRANSITION = "transition.css";
    private static final String PREFETCH = "prefetch.json";

    private static final int KEPT = 256;

    private final Desk desk;
    private final List<Place> sections;
    private final List<Place> places;
    private final Html wordmark;
    private final Optional<Html> description;
    private final Optional<Html> copyright;
    private final Html script;
    private final Html transition;
    private final Html prefetch;
    private final Policy policy;

    /**
     * What was made lately: stories are printed day by day, and those of a day are in one folder. Threads may overwrite
     * what others made; each is whole, for its fields are final.
     */
    private final Made[] lately = new Made[KEPT];

    /** All that the view depends on besides the desk. */
    private record Around(String folder, Optional<Route> current) {}

    private record Made(Around where, Paper paper) {}

    /** Where a link of the navigation leads, and its name as it is shown. */
    private record Place(Destination destination, Html name) {}

    Chrome(Desk desk) {
        this.desk = desk;
        this.sections =
                places(desk.edition.sections().stream().map(Destination::of).toList());
        this.places = places(besidesSections());
        this.wordmark = desk.voice.name(desk.settings.name());
        this.description = desk.settings.description().map(desk.voice::text);
        this.copyright = desk.settings.copyright().map(desk.voice::text);
        this.script = new Html(desk.theme.text(SCRIPT).strip());
        this.transition = new Html(desk.theme.text(TRANSITION).strip());
        this.prefetch = new Html(desk.theme.text(PREFETCH).strip());
        this.policy = new Policy(transition.value(), script.value(), prefetch.value());
    }

    private List<Place> places(List<Destination> destinations) {
        return destinations.stream()
                .map(destination -> new Place(destination, desk.voice.name(destination.name())))
                .toList();
    }

    private List<Destination> besidesSections() {
        List<Destination> besides = new ArrayList<>();
        if (!desk.edition.months().isEmpty() || desk.edition.front().archivePages() > 0) {
            besides.add(destination("archive", StandardRoutes.ARCHIVE));
        }
        if (!desk.edition.topics().isEmpty()) {
            besides.add(destination("topics", StandardRoutes.TOPICS));
        }
        if (!desk.edition.authors().isEmpty()) {
            besides.add(destination("authors", StandardRoutes.AUTHORS));
        }
        if (desk.settings.output().has(Product.FEEDS)) {
            besides.add(destination("feeds", StandardRoutes.FEEDS));
        }
        if (desk.settings.output().has(Product.SEARCH)) {
            besides.add(destination("search", StandardRoutes.SEARCH));
        }
        return besides;
    }

    private Destination destination(String words, Route route) {
        return new Destination(desk.voice.words().get(words), route);
    }

    /** Changes with the navigation: with the first story that has a topic, there is a page of topics to link to. */
    Fingerprint key() {
        return Fingerprint.of(keys(places));
    }

    private static List<Fingerprint> keys(List<Place> places) {
        return places.stream().map(place -> place.destination().key()).toList();
    }

    Policy policy() {
        return policy;
    }

    /**
     * The paper as a page shows it.
     *
     * @param current the section that the page belongs to
     */
    Paper around(Route page, Optional<Route> current) {
        if (isPlace(page)) {
            return paper(view("", Optional.empty(), page, current));
        }
        Around asked = new Around(page.path().substring(0, page.path().lastIndexOf('/') + 1), current);
        int place = Math.floorMod(31 * asked.folder.hashCode() + current.hashCode(), lately.length);
        Made known = lately[place];
        if (known == null || !known.where.equals(asked)) {
            known = new Made(asked, paper(view("", Optional.empty(), page, current)));
            lately[place] = known;
        }
        return known.paper;
    }

    /**
     * The same for a page that stands alone.
     *
     * @param before stands before every link
     * @param style stands in the page instead of the stylesheet
     */
    Paper alone(String before, Html style, Route page) {
        return paper(view(before, Optional.of(style), page, Optional.empty()));
    }

    private Paper paper(SiteView site) {
        Map<String, Object> model = Map.of("site", site, "words", new WordsMethod(desk.voice.words()));
        return new Paper(
                site,
                desk.fragment("head.ftlh", model),
                desk.fragment("masthead.ftlh", model),
                desk.fragment("footer.ftlh", model));
    }

    /** Whether the page is one that the navigation marks as the current one. */
    private boolean isPlace(Route page) {
        if (page.equals(front())) {
            return true;
        }
        for (Place place : places) {
            if (place.destination().route().equals(page)) {
                return true;
            }
        }
        return false;
    }

    private Route front() {
        return desk.edition.front().route(Listing.INDEX);
    }

    private SiteView view(String before, Optional<Html> style, Route page, Optional<Route> current) {
        Settings settings = desk.settings;
        return new SiteView(
                settings.name(),
                wordmark,
                description,
                copyright,
                LanguageView.of(settings.language()),
                before + Hrefs.to(page, desk.edition.front().route(Listing.INDEX)),
                links(before, page, sections, current),
                links(before, page, places, Optional.of(page)),
                settings.look().logo().map(logo -> logo(before, page, logo)),
                page.equals(front()),
                before + Hrefs.to(page, StandardRoutes.STYLESHEET),
                style,
                before + Hrefs.to(page, StandardRoutes.ICON),
                settings.output().has(Product.SEARCH) && !page.equals(StandardRoutes.SEARCH)
                        ? Optional.of(before + Hrefs.to(page, StandardRoutes.SEARCH))
                        : Optional.empty(),
                settings.output().has(Product.FEEDS)
                        ? Optional.of(before + Hrefs.to(page, StandardRoutes.RSS))
                        : Optional.empty(),
                transition,
                script,
                prefetch,
                desk.theme.version());
    }

    private static List<LinkView> links(String before, Route page, List<Place> places, Optional<Route> current) {
        List<LinkView> links = new ArrayList<>(places.size());
        for (Place place : places) {
            Route to = place.destination().route();
            boolean isCurrent = current.isPresent() && current.get().equals(to);
            links.add(new LinkView(Optional.of(before + Hrefs.to(page, to)), place.name(), isCurrent));
        }
        return links;
    }

    private PictureView logo(String before, Route page, String logo) {
        return new PictureView(
                Optional.of(before + Hrefs.to(page, desk.edition.media("static/" + logo))),
                0,
                0,
                desk.settings.name(),
                Optional.empty(),
                Optional.empty());
    }

    /** The link home, which every page but the front page begins its crumbs with. */
    LinkView home(Route page) {
        return LinkView.to(
                Hrefs.to(page, desk.edition.front().route(Listing.INDEX)),
                new Html(desk.voice.words().get("home")));
    }
}
