package io.github.warraq.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The demonstration newspaper, page by page. */
@InBrowser({Engine.CHROMIUM, Engine.FIREFOX})
class DemonstrationTest {
    @ParameterizedTest
    @EnumSource
    void every_page_is_reached_by_clicks_and_fits_the_smallest_telephone(
            Where where, Browser browser, @Demonstration Site paper) {
        browser.screen(320, Browser.HEIGHT);
        new Walk(browser, paper, where.in(paper)).assertThatAllIsWell();
    }
}
