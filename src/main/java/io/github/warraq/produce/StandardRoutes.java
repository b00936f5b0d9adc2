package io.github.warraq.produce;

import io.github.warraq.base.Route;
import io.github.warraq.edition.Listing;

/** Where the outputs stand that every paper has, so that those who make them and those who link to them agree. */
public final class StandardRoutes {
    public static final Route NOT_FOUND = new Route("404.html");
    public static final Route ARCHIVE = new Route("archive/index.html");
    public static final Route TOPICS = new Route("topics/index.html");
    public static final Route AUTHORS = new Route("authors/index.html");

    /** The page that explains the feeds. */
    public static final Route FEEDS = new Route("feeds.html");

    public static final Route SEARCH = new Route("search.html");
    public static final Route SEARCH_STYLE = new Route("assets/search.css");
    public static final Route SEARCH_SCRIPT = new Route("assets/search.js");

    public static final Route RSS = new Route("feed.xml");
    public static final Route ATOM = new Route("atom.xml");
    public static final Route JSON_FEED = new Route("feed.json");
    public static final Route SITEMAP = new Route("sitemap.xml");
    public static final Route STYLESHEET = new Route("assets/site.css");
    public static final Route ICON = new Route("assets/icon.svg");

    private StandardRoutes() {}

    /** The RSS feed of a list: beside its index page. */
    public static Route rss(Listing listing) {
        return beside(listing, RSS);
    }

    /** The Atom feed of a list: beside its index page. */
    public static Route atom(Listing listing) {
        return beside(listing, ATOM);
    }

    /** The JSON feed of a list: beside its index page. */
    public static Route jsonFeed(Listing listing) {
        return beside(listing, JSON_FEED);
    }

    private static Route beside(Listing listing, Route name) {
        return beside(listing.route(Listing.INDEX), name);
    }

    /** A route in the folder of another one. */
    public static Route beside(Route index, Route name) {
        return new Route(index.path().substring(0, index.path().lastIndexOf('/') + 1) + name.path());
    }
}
