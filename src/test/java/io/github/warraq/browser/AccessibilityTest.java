package io.github.warraq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What axe-core can find against WCAG 2.2 AA and good practice. */
@InBrowser({Engine.CHROMIUM, Engine.FIREFOX})
class AccessibilityTest {
    @ParameterizedTest
    @CsvSource({"light, 390", "dark, 1280"})
    void axe_finds_nothing(String colours, int width, Browser browser, @Demonstration Site paper) {
        browser.media("", colours, "no-preference");
        browser.screen(width, Browser.HEIGHT);
        Axe axe = new Axe(browser);
        SoftAssertions softly = new SoftAssertions();
        for (String path : paper.kinds()) {
            browser.open(paper.atRoot().page(path));
            softly.assertThat(axe.violations()).as(path).isEmpty();
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 390"})
    void colours_and_targets_are_good_in_the_other_light_too(
            String colours, int width, Browser browser, @Demonstration Site paper) {
        browser.media("", colours, "no-preference");
        browser.screen(width, Browser.HEIGHT);
        Axe axe = new Axe(browser);
        SoftAssertions softly = new SoftAssertions();
        for (String path : paper.kinds()) {
            browser.open(paper.atRoot().page(path));
            softly.assertThat(axe.violationsInSight()).as(path).isEmpty();
        }
        softly.assertAll();
    }

    /** The seed article, and texts that try everything that a page can hold. */
    @Test
    void axe_finds_nothing_in_awkward_stories(Browser browser, Site site) {
        Axe axe = new Axe(browser);
        SoftAssertions softly = new SoftAssertions();
        for (String name : List.of("بوتين-متفائل", "bbc-خدمة-yahoo", "script-alert-title", "وسوم-من-كل-نوع")) {
            String path = site.page(page -> page.contains(name));
            browser.open(site.atRoot().page(path));
            softly.assertThat(axe.violations()).as(path).isEmpty();
        }
        softly.assertAll();
    }

    @Test
    void axe_finds_what_is_wrong(Browser browser, Site site) {
        Axe axe = new Axe(browser);
        browser.open(site.atRoot().page("index.html"));
        browser.ask("""
                const p = document.createElement('p');
                p.innerHTML = '<button></button>';
                document.querySelector('main').append(p)""");
        assertThat(axe.violations()).anyMatch(told -> told.startsWith("button-name"));
    }
}
