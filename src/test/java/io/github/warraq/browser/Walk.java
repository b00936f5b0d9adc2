package io.github.warraq.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;

/** A walk by the mouse alone, from the front page to every page that links lead to, in one home of a site. */
final class Walk {
    private static final List<String> SHIPPED_FONTS = List.of("Naskh 400", "Plex 700");

    private static final String LOOK = """
            await document.fonts.ready;
            return {
              links: [...document.links].filter(a => a.getClientRects().length && !a.matches('.skip')).map(a => a.href),
              images: document.images.length,
              dead: [...document.images].filter(i => i.complete && !i.naturalWidth).map(i => i.src),
              fonts: [...document.fonts].filter(f => f.status == 'loaded').map(f => f.family.replaceAll('"', '')
                + ' ' + f.weight.replace('normal', '400').replace('bold', '700')),
              styled: getComputedStyle(document.querySelector('.skip') ?? document.body).position,
              measure: getComputedStyle(document.body).maxInlineSize
            }""";

    private final Browser browser;
    private final Site site;
    private final Home home;
    private final SoftAssertions softly = new SoftAssertions();

    /** The addresses of the links of each page that was reached, by the paths that they lead to. */
    private final Map<String, Map<String, String>> reached = new TreeMap<>();

    Walk(Browser browser, Site site, Home home) {
        this.browser = browser;
        this.site = site;
        this.home = home;
    }

    /**
     * Every page is reached, styled, in the site's own fonts, with its pictures, and no wider than the window; nothing
     * is said in the console, fails, or is asked for elsewhere.
     */
    void assertThatAllIsWell() {
        browser.media("", "light", "reduce");
        browser.open(home.page("index.html"));
        String at = look("index.html");
        for (Deque<String> way = wayToNews(at); !way.isEmpty(); way = wayToNews(at)) {
            for (String next : way) {
                String link = reached.get(at).get(next);
                browser.follow(link);
                at = home.path(browser.page().toString());
                softly.assertThat(at).as("where a link to %s leads", next).isEqualTo(next);
            }
            at = look(at);
        }
        softly.assertThat(reached.keySet())
                .as("pages reached")
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(site.linkedPages().stream(), site.lightPages().stream())
                                .toList());
        Watched watched = browser.watched();
        softly.assertThat(watched.console()).as("console").isEmpty();
        softly.assertThat(watched.failures()).as("failed requests").isEmpty();
        softly.assertThat(watched.requestsOutside(home))
                .as("requests elsewhere")
                .isEmpty();
        softly.assertAll();
    }

    /** The shortest way by links that are known, from one page to one that was not seen yet; empty if there is none. */
    private Deque<String> wayToNews(String from) {
        Map<String, String> before = new HashMap<>(Map.of(from, from));
        Deque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            String page = next.remove();
            if (!reached.containsKey(page)) {
                Deque<String> way = new ArrayDeque<>();
                for (String step = page; !step.equals(from); step = before.get(step)) {
                    way.push(step);
                }
                return way;
            }
            for (String target : reached.get(page).keySet()) {
                if (before.putIfAbsent(target, page) == null) {
                    next.add(target);
                }
            }
        }
        return new ArrayDeque<>();
    }

    private String look(String path) {
        JsonNode page = browser.await(LOOK);
        if (site.isLight(path)) {
            softly.assertThat(page.get("fonts")).as("fonts of %s", path).isEmpty();
            softly.assertThat(page.get("images").asInt())
                    .as("pictures of %s", path)
                    .isZero();
            softly.assertThat(page.get("measure").asText())
                    .as("style of %s", path)
                    .endsWith("px");
        } else {
            softly.assertThat(page.get("fonts"))
                    .extracting(JsonNode::asText)
                    .as("fonts of %s", path)
                    .containsAll(SHIPPED_FONTS);
            softly.assertThat(page.path("styled").asText())
                    .as("style of %s", path)
                    .isEqualTo("absolute");
        }
        softly.assertThat(page.get("dead")).as("dead pictures in %s", path).isEmpty();
        softly.assertThat(browser.excessWidth()).as("width of %s", path).isEmpty();
        Map<String, String> links = new LinkedHashMap<>();
        for (JsonNode link : page.get("links")) {
            if (isOwn(link.asText())) {
                String target = home.path(link.asText());
                softly.assertThat(site.files().containsKey(target))
                        .as("there is what %s links to: %s", path, link)
                        .isTrue();
                if (target.endsWith(".html")) {
                    links.putIfAbsent(target, link.asText().replaceFirst("#.*", ""));
                }
            }
        }
        reached.put(path, links);
        return path;
    }

    private boolean isOwn(String link) {
        String host = home.root().getHost();
        return link.startsWith(home.root().getScheme() + ":")
                && (host == null || host.equals(URI.create(link).getHost()));
    }
}
