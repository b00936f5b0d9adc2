package io.github.warraq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages fit, from a small telephone to a wide screen, and stand from right to left in all their parts. */
@InBrowser
class LayoutTest {
    private static final int[] WIDTHS = {320, 360, 390, 640, 1280, 1600};
    private static final int HEIGHT = 900;

    @Test
    void no_page_scrolls_sideways_at_any_width(Browser browser, Site site) {
        SoftAssertions softly = new SoftAssertions();
        for (String path : site.kinds()) {
            browser.open(site.atRoot().page(path));
            for (int width : WIDTHS) {
                browser.screen(width, HEIGHT);
                softly.assertThat(browser.excessWidth())
                        .as("%s at %d px", path, width)
                        .isEmpty();
            }
        }
        softly.assertAll();
    }

    @Test
    void wide_tables_and_code_scroll_in_boxes_that_the_keyboard_reaches(Browser browser, Site site) {
        browser.open(site.atRoot().page(site.page(path -> path.contains("bbc-خدمة-yahoo"))));
        browser.screen(320, HEIGHT);
        assertThat(browser.ask("""
                        return ['table', 'pre'].map(name => document.querySelector('.tx ' + name)).map(e => {
                          const box = e.closest('.table') || e;
                          return box.scrollWidth > box.clientWidth && box.tabIndex == 0
                            && getComputedStyle(box).overflowX == 'auto';
                        })""")).hasSize(2).allMatch(scrolls -> scrolls.asBoolean());
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void the_page_from_left_to_right_is_the_mirror_image(int width, Browser browser, Site site) {
        SoftAssertions softly = new SoftAssertions();
        List<String> pages = List.of(
                "index.html",
                "sections/politics/index.html",
                "archive/index.html",
                site.page(path -> path.contains("المجلس-يقر-موازنة")));
        for (String path : pages) {
            browser.open(site.atRoot().page(path));
            browser.screen(width, HEIGHT);
            var strays = browser.await("""
                    await document.fonts.ready;
                    const boxes = [...document.querySelectorAll('body *')].filter(e =>
                      getComputedStyle(e).display != 'inline' && !e.closest('[dir]:not(html)') && e.getClientRects().length);
                    const rects = () => boxes.map(e => e.getBoundingClientRect());
                    const before = rects(), width = document.documentElement.clientWidth;
                    document.documentElement.dir = 'ltr';
                    const after = rects();
                    document.documentElement.dir = 'rtl';
                    const strays = boxes.filter((e, i) =>
                      Math.abs(after[i].left - (width - before[i].right)) > 1 || Math.abs(after[i].top - before[i].top) > 1);
                    return {boxes: boxes.length, strays: strays.map(e => {
                      const i = boxes.indexOf(e);
                      return e.localName + '.' + e.className + ' ' + [before[i].left, before[i].right, after[i].left,
                        after[i].right, before[i].top, after[i].top].map(Math.round);
                    })}""");
            softly.assertThat(strays.path("boxes").asInt()).as(path).isGreaterThan(20);
            softly.assertThat(strays.path("strays"))
                    .as("%s at %d px", path, width)
                    .isEmpty();
        }
        softly.assertAll();
    }
}
