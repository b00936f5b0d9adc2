package io.github.warraq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** By keyboard, without scripts, without motion, on paper. */
@InBrowser({Engine.CHROMIUM, Engine.FIREFOX})
class OtherWaysOfReadingTest {
    private static final int STOPS = 60;
    private static final double OUTLINE = 2;
    private static final double CONTRAST = 3;

    @Test
    void the_first_stop_of_the_keyboard_is_a_link_past_the_navigation(Browser browser, Site site) {
        for (String path : List.of("index.html", story(site))) {
            browser.open(site.atRoot().page(path));
            browser.press(Keys.TAB);
            JsonNode stop = browser.ask("""
                    const e = document.activeElement, r = e.getBoundingClientRect();
                    return {name: e.className, seen: r.top >= 0 && r.left >= 0 && r.right <= innerWidth && r.height > 20}""");
            assertThat(stop.get("name").asText()).isEqualTo("skip");
            assertThat(stop.get("seen").asBoolean()).isTrue();
            browser.press(Keys.ENTER);
            assertThat(browser.ask("return document.activeElement.id").asText()).isEqualTo("main");
        }
    }

    @Test
    void every_stop_of_the_keyboard_is_outlined_and_the_navigation_runs_from_right_to_left(Browser browser, Site site) {
        for (String path : List.of("index.html", story(site))) {
            browser.open(site.atRoot().page(path));
            List<Double> navigation = new ArrayList<>();
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < STOPS; i++) {
                browser.press(Keys.TAB);
                JsonNode stop = browser.ask("""
                        const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
                        const light = c => { const [r, g, b] = c.match(/[\\d.]+/g).map(Number).map(v => v / 255)
                            .map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
                          return .2126 * r + .7152 * g + .0722 * b };
                        const [high, low] = [s.outlineColor, getComputedStyle(document.body).backgroundColor]
                          .map(light).sort((a, b) => b - a);
                        return {
                          name: e.localName + '.' + e.className + ' ' + e.textContent.slice(0, 30), body: e == document.body,
                          style: s.outlineStyle, outline: parseFloat(s.outlineWidth), contrast: (high + .05) / (low + .05),
                          nav: !!e.closest('.nav'), right: r.right, seen: r.bottom > 0 && r.top < innerHeight,
                          at: [...document.querySelectorAll('*')].indexOf(e)
                        }""");
                if (stop.get("body").asBoolean()) {
                    break;
                }
                String name = path + ": " + stop.get("name").asText();
                assertThat(stop.get("style").asText()).as(name).isNotEqualTo("none");
                assertThat(stop.get("outline").asDouble()).as(name).isGreaterThanOrEqualTo(OUTLINE);
                assertThat(stop.get("contrast").asDouble()).as(name).isGreaterThanOrEqualTo(CONTRAST);
                assertThat(stop.get("seen").asBoolean()).as(name).isTrue();
                order.add(stop.get("at").asInt());
                if (stop.get("nav").asBoolean()) {
                    navigation.add(-stop.get("right").asDouble());
                }
            }
            assertThat(order).hasSizeGreaterThan(10).isSorted();
            assertThat(navigation).hasSizeGreaterThan(5).isSorted();
        }
    }

    @Test
    void pages_are_whole_without_scripts(Browser browser, Site site) {
        browser.scripts(false);
        for (String path : List.of("index.html", story(site), "archive/index.html", "404.html")) {
            browser.open(site.onDisk().page(path));
            JsonNode page = browser.ask("""
                    return {
                      text: document.querySelector('main').innerText.trim().length,
                      links: [...document.querySelectorAll('nav a')].filter(a => a.getClientRects().length).length,
                      dead: [...document.querySelectorAll('button:not(form[action] *)')]
                        .filter(b => getComputedStyle(b).visibility == 'visible').length
                    }""");
            assertThat(page.get("text").asInt()).as(path).isGreaterThan(40);
            assertThat(page.get("links").asInt()).as(path).isGreaterThan(5);
            assertThat(page.get("dead").asInt())
                    .as("buttons that only a script serves, in " + path)
                    .isZero();
        }
        browser.open(site.onDisk().page("index.html"));
        browser.click("main .card h2 a");
        assertThat(site.onDisk().path(browser.page().toString())).isIn(site.linkedPages());
    }

    @Test
    void the_dark_mode_button_works_and_is_remembered(Browser browser, Site site) {
        browser.open(site.atRoot().page("index.html"));
        String background = "return getComputedStyle(document.body).backgroundColor";
        String light = browser.ask(background).asText();
        browser.ask("document.getElementById('mode').click()");
        String dark = browser.ask(background).asText();
        assertThat(dark).isNotEqualTo(light);
        browser.open(site.atRoot().page("archive/index.html"));
        assertThat(browser.ask(background).asText()).isEqualTo(dark);
        assertThat(browser.ask("return document.getElementById('mode').getAttribute('aria-pressed')")
                        .asText())
                .isEqualTo("true");
        browser.ask("localStorage.clear()");
        assertThat(browser.watched().console()).isEmpty();
    }

    @Test
    void everything_works_where_nothing_may_be_kept(Browser browser, @Demonstration Site paper) {
        browser.runOnEachPage("""
                for (const store of ['localStorage', 'sessionStorage'])
                  Object.defineProperty(window, store, {get() { throw new DOMException('denied', 'SecurityError') }})""");
        for (Home home : List.of(paper.onDisk(), paper.atRoot())) {
            browser.open(home.page("index.html"));
            String background = "return getComputedStyle(document.body).backgroundColor";
            String light = browser.ask(background).asText();
            browser.ask("document.getElementById('mode').click()");
            assertThat(browser.ask(background).asText()).isNotEqualTo(light);
            browser.click("main .card a");
        }
        Watched watched = browser.watched();
        assertThat(watched.console()).isEmpty();
        assertThat(watched.failures()).isEmpty();
    }

    @Test
    void nothing_moves_for_readers_who_asked_for_that(Browser browser, Site site) {
        browser.media("", "light", "reduce");
        for (String path : List.of("index.html", story(site))) {
            browser.open(site.atRoot().page(path));
            JsonNode motion = browser.ask("""
                    const rules = [...document.styleSheets].flatMap(s => [...s.cssRules]);
                    return {
                      animations: document.getAnimations().length,
                      moving: [...document.querySelectorAll('*')].map(e => getComputedStyle(e))
                        .filter(s => s.transitionDuration != '0s' || s.animationName != 'none' || s.scrollBehavior == 'smooth')
                        .length,
                      transitions: rules.filter(r => r.constructor.name == 'CSSViewTransitionRule').length
                    }""");
            assertThat(motion).allMatch(count -> count.asInt() == 0);
        }
    }

    @Test
    void paper_shows_the_story_in_black_on_white_and_nothing_to_press(Browser browser, Site site) {
        browser.media("print", "dark", "no-preference");
        browser.open(site.atRoot().page(story(site)));
        JsonNode shown = browser.ask("""
                const seen = q => [...document.querySelectorAll(q)].filter(e => e.getClientRects().length).map(e => e.className);
                const body = getComputedStyle(document.body);
                return {
                  tools: seen('nav, .skip, button, .related, .share, .chips'), story: seen('h1, .tx, .tx > p, figure').length,
                  colours: [body.color, body.backgroundColor],
                  headings: [...document.querySelectorAll('h1, .tx h2')].map(h => getComputedStyle(h).breakAfter),
                  figures: [...document.querySelectorAll('figure')].map(f => getComputedStyle(f).breakInside)
                }""");
        assertThat(shown.get("tools")).isEmpty();
        assertThat(shown.get("story").asInt()).isGreaterThanOrEqualTo(5);
        assertThat(shown.get("colours"))
                .extracting(JsonNode::asText)
                .containsExactly("rgb(0, 0, 0)", "rgb(255, 255, 255)");
        assertThat(shown.get("headings"))
                .isNotEmpty()
                .allMatch(value -> value.asText().equals("avoid"));
        assertThat(shown.get("figures"))
                .isNotEmpty()
                .allMatch(value -> value.asText().equals("avoid"));
    }

    private static String story(Site site) {
        return site.page(path -> path.contains("المجلس-يقر-موازنة"));
    }
}
