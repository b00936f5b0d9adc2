package io.github.warraq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same bytes work on a disk, at a host's root, and below a path of a host. */
@InBrowser({Engine.CHROMIUM, Engine.FIREFOX})
class ThreeHomesTest {
    /** Elsewhere the demonstration's pages are walked to: {@link DemonstrationTest}. */
    @Test
    void every_awkward_page_is_reached_by_links_and_styled_and_says_nothing_in_the_console(Browser browser, Site site) {
        new Walk(browser, site, site.onDisk()).assertThatAllIsWell();
    }

    @ParameterizedTest
    @EnumSource
    void a_reader_clicks_from_the_front_page_to_the_archive_and_back(Where where, Browser browser, Site site) {
        Home home = where.in(site);
        browser.open(home.page("index.html"));
        browser.click(".navw li:nth-child(2) a");
        assertThat(at(browser, home)).isEqualTo("sections/politics/index.html");
        browser.click("main .card h2 a");
        String story = at(browser, home);
        assertThat(story).startsWith("2026/01/15/");
        browser.click("main a[rel=tag]");
        assertThat(at(browser, home)).startsWith("topics/");
        browser.click("main .card h2 a");
        assertThat(at(browser, home)).isEqualTo(story);
        browser.click("main a[rel=author]");
        assertThat(at(browser, home)).startsWith("authors/");
        browser.click(".ft nav a");
        assertThat(at(browser, home)).isEqualTo("archive/index.html");
        browser.click("main a[href$='.html']");
        assertThat(at(browser, home)).startsWith("archive/");
        for (int i = 0; i < 7; i++) {
            browser.back();
        }
        assertThat(at(browser, home)).isEqualTo("index.html");
        assertThat(browser.ask("return getComputedStyle(document.querySelector('.skip')).position")
                        .asText())
                .isEqualTo("absolute");
        Watched watched = browser.watched();
        assertThat(watched.console()).isEmpty();
        assertThat(watched.failures()).isEmpty();
    }

    /** Chromium gives up fading from page to page then, and says so where nobody listens. */
    @ParameterizedTest
    @EnumSource
    void quick_steps_back_leave_no_word_in_the_console(Where where, Browser browser, Site site) {
        browser.media("", "light", "no-preference");
        Home home = where.in(site);
        browser.open(home.page("index.html"));
        browser.click(".navw li:nth-child(2) a");
        browser.click("main .card h2 a");
        browser.click("main a[rel=tag]");
        browser.click("main .card h2 a");
        browser.click(".ft nav a");
        for (int i = 0; i < 5; i++) {
            String from = browser.page().toString();
            browser.waitFor("""
                    if (location.href == arguments[0] && !(window.asked > Date.now() - 2000)) {
                      window.asked = Date.now();
                      history.back();
                    }
                    return location.href != arguments[0] && location.href != 'about:blank'""", from);
        }
        assertThat(at(browser, home)).isEqualTo("index.html");
        assertThat(browser.watched().console()).noneMatch(message -> message.contains("Transition"));
    }

    @ParameterizedTest
    @EnumSource
    void redirects_lead_to_their_stories(Where where, Browser browser, Site site) {
        Home home = where.in(site);
        for (String path : List.of("old/derby.html", shortAddress(site))) {
            browser.open(home.page(path));
            browser.waitFor("return !document.querySelector('meta[http-equiv=refresh]')");
            assertThat(site.linkedPages()).contains(at(browser, home));
        }
        assertThat(browser.watched().failures()).isEmpty();
    }

    @Test
    void a_missing_page_deep_below_a_path_is_styled_and_leads_home(Browser browser, Site site) {
        Home home = site.belowPath();
        browser.open(home.page("قديم/2019/لا شيء هنا.html"));
        assertThat(browser.ask("return getComputedStyle(document.querySelector('.skip')).position")
                        .asText())
                .isEqualTo("absolute");
        List<String> links =
                texts(browser.ask("return [...document.querySelectorAll('a[href],link[href]')].map(a => a.href)"));
        assertThat(links.stream()
                        .filter(link -> !link.contains("#") && !link.startsWith("data:"))
                        .map(home::path))
                .isNotEmpty()
                .allMatch(site.files()::containsKey);
        Watched watched = browser.watched();
        assertThat(watched.failures())
                .as("only the page itself is missing")
                .singleElement()
                .asString()
                .contains("404", "2019");
        assertThat(watched.console()).as("what Chromium says of it").allMatch(message -> message.contains("404"));
        browser.click("main a");
        assertThat(at(browser, home)).isEqualTo("index.html");
    }

    @Test
    void the_page_for_missing_pages_leads_home_on_a_disk_too(Browser browser, Site site) {
        Home home = site.onDisk();
        browser.open(home.page("404.html"));
        browser.click("main a");
        assertThat(at(browser, home)).isEqualTo("index.html");
        assertThat(browser.watched().console()).isEmpty();
    }

    @Test
    void feeds_are_styled_from_right_to_left_on_a_disk(Browser browser, Site site) {
        for (String feed : List.of("feed.xml", "atom.xml", "sections/politics/feed.xml")) {
            browser.open(site.onDisk().page(feed));
            assertThat(browser.ask("return getComputedStyle(document.documentElement).direction")
                            .asText())
                    .as(feed)
                    .isEqualTo("rtl");
        }
        Watched watched = browser.watched();
        assertThat(watched.console()).isEmpty();
        assertThat(watched.failures()).isEmpty();
    }

    private static String shortAddress(Site site) {
        return site.pages().stream()
                .filter(path -> path.startsWith("s/"))
                .findFirst()
                .orElseThrow();
    }

    private static String at(Browser browser, Home home) {
        return home.path(browser.page().toString());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new java.util.ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
