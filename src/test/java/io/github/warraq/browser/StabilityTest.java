package io.github.warraq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes late moves nothing that is there, and little comes at all. */
@InBrowser
class StabilityTest {
    private static final Duration LATE = Duration.ofMillis(1500);
    private static final double LEAST = 0.005;
    private static final int MOST_FONTS = 3;
    private static final int MOST_FONT_BYTES = 65 * 1024;
    private static final int LARGEST_FONT = 22 * 1024;

    /** Cumulative layout shift, as the browser itself counts it. */
    private static final String SHIFTS = """
            await document.fonts.ready;
            await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
            const shifts = await new Promise(done => {
              new PerformanceObserver((list, me) => { me.disconnect(); done(list.getEntries()) })
                .observe({type: 'layout-shift', buffered: true});
              setTimeout(() => done([]), 200);
            });
            return {
              late: [...document.fonts].filter(f => f.status == 'loaded').length,
              sum: shifts.reduce((sum, shift) => sum + shift.value, 0),
              moved: shifts.flatMap(s => s.sources.map(m => m.node?.localName + '.' + m.node?.className)).slice(0, 5)
            }""";

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void no_line_moves_when_the_fonts_come_late(int width, Browser browser, @Demonstration Site paper) {
        SoftAssertions softly = new SoftAssertions();
        browser.screen(width, Browser.HEIGHT);
        try (StaticServer slow = new StaticServer(paper.folder(), "/", LATE)) {
            Home home = new Home("on a slow line", slow.root());
            for (String path : List.of("index.html", story(paper), "sections/politics/index.html")) {
                browser.open(home.page(path));
                JsonNode shifts = browser.await(SHIFTS);
                softly.assertThat(shifts.get("late").asInt()).as(path).isGreaterThan(1);
                softly.assertThat(shifts.get("sum").asDouble())
                        .as("%s at %d px: %s", path, width, shifts.get("moved"))
                        .isLessThanOrEqualTo(LEAST);
            }
        }
        softly.assertAll();
    }

    /** Nastaliq is fetched by stories in Urdu, and not for a headline among others. */
    @Test
    void three_small_fonts_are_all_that_a_story_in_arabic_asks_for(Browser browser, @Demonstration Site paper) {
        Home home = paper.atRoot();
        for (String path : List.of("index.html", story(paper))) {
            browser.watched();
            browser.open(home.page(path));
            browser.await("await document.fonts.ready");
            List<byte[]> fonts = browser.watched().requests().stream()
                    .filter(url -> url.endsWith(".woff2"))
                    .map(url -> paper.files().get(home.path(url)))
                    .toList();
            assertThat(fonts).as(path).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_FONTS);
            assertThat(fonts).allMatch(font -> font.length <= LARGEST_FONT);
            assertThat(fonts.stream().mapToInt(font -> font.length).sum()).isLessThanOrEqualTo(MOST_FONT_BYTES);
        }
    }

    private static String story(Site paper) {
        return paper.page(path -> path.contains("مجلس-مرسى"));
    }
}
