package io.github.warraq.produce.html;

import io.github.warraq.base.Json;
import io.github.warraq.base.Key;
import io.github.warraq.base.Route;
import io.github.warraq.base.Sheet;
import io.github.warraq.markup.Html;
import io.github.warraq.produce.StandardRoutes;
import io.github.warraq.produce.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes the page whose script asks the index that {@code produce.search} makes; it says the same for ever. */
final class SearchPage {
    private static final Route ROUTE = StandardRoutes.SEARCH;
    private static final List<String> KINDS = List.of("section", "author", "year");
    private static final List<String> PLURALS = List.of("zero", "one", "two", "few", "many", "other");

    /** Words that the script says, by its own names for them. */
    private static final List<String> SAID =
            List.of("more", "loading", "nothing", "partly", "mean", "missing", "remove");

    /** An example of a year to ask for. */
    private static final int YEAR = 2020;

    private final Desk desk;

    SearchPage(Desk desk) {
        this.desk = desk;
    }

    Sheet sheet() {
        return desk.sheet(
                ROUTE, () -> Key.of(desk.ground, "search page", ROUTE.path()).key(), "the search page", this::page);
    }

    private Desk.Page page() {
        Words words = desk.voice.words();
        PageView head = new Head(desk, ROUTE, "search", words.get("search"))
                .described(words.get("search-label"))
                .unlisted()
                .view();
        SearchView search = new SearchView(
                Hrefs.to(ROUTE, StandardRoutes.SEARCH_STYLE),
                Hrefs.to(ROUTE, StandardRoutes.SEARCH_SCRIPT),
                words.fill("search-hint", desk.voice.number(YEAR)),
                new Html(script(words)));
        return new Desk.Page(
                "search.ftlh", desk.chrome.around(ROUTE, Optional.empty()), head, Map.of("search", search));
    }

    private String script(Words words) {
        StringBuilder out = new StringBuilder();
        Json json = Json.to(out).object();
        json.field("title", words.get("search") + " – " + desk.settings.name());
        SAID.forEach(name -> json.field(name, words.get("search-" + name)));
        json.name("digits").array();
        for (int digit = 0; digit <= 9; digit++) {
            json.value(desk.voice.number(digit));
        }
        json.end().name("results").object();
        for (String form : PLURALS) {
            words.find("search-results." + form).ifPresent(text -> json.field(form, text));
        }
        json.end().name("by").object();
        KINDS.forEach(kind -> json.field(kind, words.get("search-by-" + kind)));
        json.end().name("names").object();
        KINDS.forEach(kind -> json.field(kind, words.get("search-" + kind)));
        json.end().name("filters").object();
        for (String kind : KINDS) {
            String name = words.get("search-" + kind).toLowerCase(Locale.ROOT);
            json.field(kind, kind);
            if (!name.equals(kind)) {
                json.field(name, kind);
            }
        }
        json.end().end();
        return out.toString();
    }
}
