package io.github.warraq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages fit, from a small telephone to a wide screen, and stand from right to left in all their parts. */
@InBrowser({Engine.CHROMIUM, Engine.FIREFOX})
class LayoutTest {
    /** The first is also a screen of 1280 px, magnified four times. */
    private static final int[] WIDTHS = {320, 360, 390, 640, 1280, 1600};

    @Test
    void no_page_scrolls_sideways_at_any_width(Browser browser, Site site, @Demonstration Site paper) {
        SoftAssertions softly = new SoftAssertions();
        for (Site each : List.of(site, paper)) {
            for (String path : each.kinds()) {
                browser.open(each.atRoot().page(path));
                for (int width : WIDTHS) {
                    browser.screen(width, Browser.HEIGHT);
                    softly.assertThat(browser.excessWidth())
                            .as("%s at %d px", path, width)
                            .isEmpty();
                }
            }
        }
        softly.assertAll();
    }

    /** WCAG 2.2, 1.4.12. */
    @Test
    void no_word_is_lost_when_a_reader_sets_text_wider(Browser browser, Site site, @Demonstration Site paper) {
        SoftAssertions softly = new SoftAssertions();
        browser.screen(320, Browser.HEIGHT);
        for (Site each : List.of(site, paper)) {
            for (String path : each.kinds()) {
                browser.open(each.atRoot().page(path));
                JsonNode clipped = browser.await("""
                        await document.fonts.ready;
                        const wide = new CSSStyleSheet();
                        wide.replaceSync(`* {line-height: 1.5 !important; letter-spacing: .12em !important;
                          word-spacing: .16em !important} p {margin-block-end: 2em !important}`);
                        document.adoptedStyleSheets = [...document.adoptedStyleSheets, wide];
                        return [...document.querySelectorAll('body *')].filter(e => {
                          const s = getComputedStyle(e);
                          return e.checkVisibility() && !e.closest('.vh, svg')
                            && (/hidden|clip/.test(s.overflowX) && e.scrollWidth > e.clientWidth + 1
                              || /hidden|clip/.test(s.overflowY) && e.scrollHeight > e.clientHeight + 1);
                        }).map(e => e.localName + '.' + e.className)""");
                softly.assertThat(clipped).as(path).isEmpty();
                softly.assertThat(browser.excessWidth()).as(path).isEmpty();
            }
        }
        softly.assertAll();
    }

    @Test
    void wide_tables_and_code_scroll_in_boxes_that_the_keyboard_reaches(Browser browser, Site site) {
        browser.open(site.atRoot().page(site.page(path -> path.contains("bbc-خدمة-yahoo"))));
        browser.screen(320, Browser.HEIGHT);
        assertThat(browser.ask("""
                        return ['table', 'pre'].map(name => document.querySelector('.tx ' + name)).map(e => {
                          const box = e.closest('.table') || e;
                          return box.scrollWidth > box.clientWidth && box.tabIndex == 0
                            && getComputedStyle(box).overflowX == 'auto';
                        })""")).hasSize(2).allMatch(scrolls -> scrolls.asBoolean());
    }

    @Test
    void a_telephone_number_is_never_broken_between_lines(Browser browser, @Demonstration Site paper) {
        browser.screen(320, Browser.HEIGHT);
        List<String> numbers = new ArrayList<>();
        for (String path : paper.stories()) {
            if (paper.document(path).select("bdi[dir=ltr]").eachText().stream().noneMatch(LayoutTest::isTelephone)) {
                continue;
            }
            browser.open(paper.atRoot().page(path));
            for (JsonNode number : browser.await("""
                    await document.fonts.ready;
                    return [...document.querySelectorAll('bdi[dir=ltr]')]
                      .map(e => ({text: e.textContent, lines: e.getClientRects().length}))""")) {
                if (isTelephone(number.get("text").asText())) {
                    numbers.add(number.get("text").asText());
                    assertThat(number.get("lines").asInt())
                            .as(path + ": " + number)
                            .isEqualTo(1);
                }
            }
        }
        assertThat(numbers).isNotEmpty();
    }

    private static boolean isTelephone(String text) {
        return text.matches("\\+?[\\d()]+([\\u00A0 -][\\d()]+){2,}");
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void the_page_from_left_to_right_is_the_mirror_image(
            int width, Browser browser, Site site, @Demonstration Site paper) {
        SoftAssertions softly = new SoftAssertions();
        Stream.of(
                        site.atRoot().page("index.html"),
                        site.atRoot().page("archive/index.html"),
                        site.atRoot().page(site.page(path -> path.contains("المجلس-يقر-موازنة"))),
                        paper.atRoot().page("index.html"),
                        paper.atRoot().page("sections/politics/index.html"),
                        paper.atRoot().page(paper.page(path -> path.contains("مجلس-مرسى"))))
                .forEach(page -> {
                    browser.open(page);
                    browser.screen(width, Browser.HEIGHT);
                    JsonNode strays = browser.await("""
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
                    softly.assertThat(strays.path("boxes").asInt()).isGreaterThan(20);
                    softly.assertThat(strays.path("strays"))
                            .as("%s at %d px", page, width)
                            .isEmpty();
                });
        softly.assertAll();
    }
}
