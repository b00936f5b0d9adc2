package io.github.warraq.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;

/** A walk from the front page to every page that links lead to, in one home of a site. */
final class Walk {
    private static final List<String> SHIPPED_FONTS = List.of("Naskh 400", "Plex 700");

    private final Browser browser;
    private final Site site;
    private final Home home;
    private final SoftAssertions softly = new SoftAssertions();
    private final Set<String> reached = new TreeSet<>(Set.of("index.html"));
    private final Deque<String> next = new ArrayDeque<>(reached);

    Walk(Browser browser, Site site, Home home) {
        this.browser = browser;
        this.site = site;
        this.home = home;
    }

    /** Every page is reached, styled, in the site's own fonts, and no wider than the window; nothing is said, fails, or is asked for elsewhere. */
    void assertThatAllIsWell() {
        while (!next.isEmpty()) {
            visit(next.remove());
        }
        softly.assertThat(reached).as("pages reached by links").containsExactlyElementsOf(site.linkedPages());
        Watched watched = browser.watched();
        softly.assertThat(watched.console()).as("console").isEmpty();
        softly.assertThat(watched.failures()).as("failed requests").isEmpty();
        softly.assertThat(watched.requests()).hasSizeGreaterThan(reached.size());
        softly.assertThat(watched.requestsOutside(home)).isEmpty();
        softly.assertAll();
    }

    private void visit(String path) {
        browser.open(home.page(path));
        JsonNode page = browser.await("""
                await document.fonts.ready;
                return {
                  links: [...document.querySelectorAll('a[href]')].map(a => a.href),
                  fonts: [...document.fonts].filter(f => f.status == 'loaded').map(f => f.family + ' ' + f.weight
                    .replace('normal', '400').replace('bold', '700')),
                  skip: getComputedStyle(document.querySelector('.skip')).position
                }""");
        softly.assertThat(page.get("fonts"))
                .extracting(JsonNode::asText)
                .as("fonts of %s", path)
                .containsAll(SHIPPED_FONTS);
        softly.assertThat(page.path("skip").asText()).as("style of %s", path).isEqualTo("absolute");
        softly.assertThat(browser.excessWidth()).as("width of %s", path).isEmpty();
        for (JsonNode link : page.get("links")) {
            follow(path, link.asText());
        }
    }

    private void follow(String from, String link) {
        if (!link.startsWith(home.root().getScheme() + ":") || !isOwn(link)) {
            return;
        }
        String target = home.path(link);
        softly.assertThat(site.files().containsKey(target))
                .as("there is what %s links to: %s", from, link)
                .isTrue();
        if (target.endsWith(".html") && reached.add(target)) {
            next.add(target);
        }
    }

    private boolean isOwn(String link) {
        return home.root().getHost() == null
                || home.root().getHost().equals(URI.create(link).getHost());
    }
}
