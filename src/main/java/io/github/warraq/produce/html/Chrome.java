package io.github.warraq.produce.html;

import io.github.warraq.base.Route;
import io.github.warraq.edition.Listing;
import io.github.warraq.markup.Html;
import io.github.warraq.produce.StandardRoutes;
import io.github.warraq.site.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands around every page: masthead, navigation, footer, and the head's constant parts. */
final class Chrome {
    private static final String SCRIPT = "head.js";

    private final Desk desk;
    private final List<Destination> sections;
    private final List<Destination> places = new ArrayList<>();
    private final Html script;
    private final Policy policy;

    Chrome(Desk desk) {
        this.desk = desk;
        this.sections = desk.edition.sections().stream().map(Destination::of).toList();
        String text = desk.theme.text(SCRIPT).strip();
        this.script = new Html(text);
        this.policy = new Policy(text);
        addPlaces();
    }

    private void addPlaces() {
        Settings.Output output = desk.settings.output();
        if (!desk.edition.months().isEmpty() || desk.edition.front().archivePages() > 0) {
            place("archive", StandardRoutes.ARCHIVE);
        }
        if (!desk.edition.topics().isEmpty()) {
            place("topics", StandardRoutes.TOPICS);
        }
        if (!desk.edition.authors().isEmpty()) {
            place("authors", StandardRoutes.AUTHORS);
        }
        if (output.feeds()) {
            place("feeds", StandardRoutes.FEEDS);
        }
    }

    private void place(String words, Route route) {
        places.add(new Destination(desk.voice.words().get(words), route));
    }

    Policy policy() {
        return policy;
    }

    /**
     * The paper as a page shows it.
     *
     * @param current the section that the page belongs to
     */
    SiteView around(Route page, Optional<Route> current) {
        return around("", page, current);
    }

    /** The same, with something before every relative link. */
    SiteView around(String before, Route page, Optional<Route> current) {
        Settings settings = desk.settings;
        return new SiteView(
                settings.name(),
                desk.voice.name(settings.name()),
                settings.description().map(desk.voice::text),
                settings.copyright().map(desk.voice::text),
                LanguageView.of(settings.language()),
                before + Hrefs.to(page, desk.edition.front().route(Listing.INDEX)),
                links(before, page, sections, current),
                links(before, page, places, Optional.of(page)),
                settings.look().logo().map(logo -> logo(before, page, logo)),
                before + Hrefs.to(page, StandardRoutes.STYLESHEET),
                before + Hrefs.to(page, StandardRoutes.ICON),
                settings.output().feeds() ? Optional.of(before + Hrefs.to(page, StandardRoutes.RSS)) : Optional.empty(),
                script,
                desk.theme.version());
    }

    private List<LinkView> links(String before, Route page, List<Destination> destinations, Optional<Route> current) {
        List<LinkView> links = new ArrayList<>(destinations.size());
        for (Destination destination : destinations) {
            boolean isCurrent = current.isPresent() && current.get().equals(destination.route());
            links.add(new LinkView(
                    Optional.of(before + Hrefs.to(page, destination.route())),
                    desk.voice.name(destination.name()),
                    isCurrent));
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
