package io.github.warraq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which fonts the letters came from, as only Chromium tells. */
@InBrowser
class FontsTest {
    @Test
    void every_letter_of_a_story_comes_from_the_fonts_that_the_site_ships(Chromium browser, Site site) {
        browser.open(site.onDisk().page(site.page(path -> path.contains("بوتين-متفائل"))));
        browser.await("await document.fonts.ready; return true");
        assertThat(browser.fonts("main, main *, header, header *, footer *"))
                .containsExactlyInAnyOrder("IBM Plex Sans Arabic", "Noto Naskh Arabic");
    }
}
