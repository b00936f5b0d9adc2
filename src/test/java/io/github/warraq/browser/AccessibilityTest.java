package io.github.warraq.browser;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What axe-core can find against WCAG 2.2 AA and good practice. */
@InBrowser
class AccessibilityTest {
    @ParameterizedTest
    @CsvSource({"light, 390", "dark, 1280"})
    void axe_finds_nothing(String colours, int width, Browser browser, Site site) {
        browser.media("", colours, "no-preference");
        browser.screen(width, 900);
        Axe axe = new Axe(browser);
        SoftAssertions softly = new SoftAssertions();
        for (String path : pages(site)) {
            browser.open(site.atRoot().page(path));
            softly.assertThat(axe.violations()).as(path).isEmpty();
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 390"})
    void colours_and_targets_are_good_in_the_other_light_too(String colours, int width, Browser browser, Site site) {
        browser.media("", colours, "");
        browser.screen(width, 900);
        Axe axe = new Axe(browser);
        SoftAssertions softly = new SoftAssertions();
        for (String path : pages(site)) {
            browser.open(site.atRoot().page(path));
            softly.assertThat(axe.violationsInSight()).as(path).isEmpty();
        }
        softly.assertAll();
    }

    private static List<String> pages(Site site) {
        return List.of(
                "index.html",
                site.page(path -> path.contains("بوتين-متفائل")),
                site.page(path -> path.contains("bbc-خدمة-yahoo")),
                "sections/politics/index.html",
                "topics/أسعار/index.html",
                "archive/index.html",
                "404.html",
                "feeds.html");
    }
}
