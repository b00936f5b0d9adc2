package io.github.warraq.browser;

import java.io.IOException;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The demonstration newspaper, page by page. */
@InBrowser
class DemonstrationTest {
    private static final int HEIGHT = 900;

    private static Site paper;

    @BeforeAll
    static void build() {
        paper = Site.demonstration();
    }

    @AfterAll
    static void delete() throws IOException {
        paper.close();
    }

    @Test
    void every_page_is_reached_by_links_on_a_disk_and_fits_the_smallest_telephone(Browser browser) {
        browser.screen(320, HEIGHT);
        new Walk(browser, paper, paper.onDisk()).assertThatAllIsWell();
    }

    @Test
    void axe_finds_nothing_in_its_stories_and_on_its_front_page(Browser browser) {
        browser.screen(390, HEIGHT);
        Axe axe = new Axe(browser);
        SoftAssertions softly = new SoftAssertions();
        for (String path : paper.stories()) {
            browser.open(paper.atRoot().page(path));
            softly.assertThat(axe.violations()).as(path).isEmpty();
        }
        browser.open(paper.atRoot().page("index.html"));
        softly.assertThat(axe.violations()).isEmpty();
        softly.assertAll();
    }
}
