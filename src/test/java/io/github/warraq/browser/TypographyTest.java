package io.github.warraq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Arabic script as browsers set it: never spaced out, never slanted, large and open enough. */
@InBrowser({Engine.CHROMIUM, Engine.FIREFOX})
class TypographyTest {
    /** How the visible elements that have text of their own are set, each way once with one of its texts. */
    private static final String TEXTS = """
            await document.fonts.ready;
            const own = e => [...e.childNodes].filter(n => n.nodeType == 3).map(n => n.data).join('').trim();
            const texts = [...document.querySelectorAll('body *')]
              .filter(e => own(e) && e.checkVisibility() && !e.closest('script,style,.vh,svg')).map(e => {
                const s = getComputedStyle(e), size = parseFloat(s.fontSize);
                return {
                  name: e.localName + '.' + e.className, text: own(e).slice(0, 40),
                  arabic: /[\\u0600-\\u06ff]/.test(own(e)), spacing: s.letterSpacing, slant: s.fontStyle,
                  synthesis: s.fontSynthesis, transform: s.textTransform, align: s.textAlign, hyphens: s.hyphens,
                  family: s.fontFamily.split(',')[0].replaceAll('"', ''), size, leading: parseFloat(s.lineHeight) / size,
                  language: e.closest('[lang]').lang, prose: e.matches('.tx > p'), heading: /^h[1-4]$/.test(e.localName),
                }});
            return [...new Map(texts.map(t => [JSON.stringify({...t, text: ''}), t])).values()]""";

    private static final double SMALLEST_NASKH = 15;
    private static final double SMALLEST_SANS = 12.5;
    private static final double BODY_SIZE = 18;
    private static final double BODY_LEADING = 1.7;
    private static final double URDU_LEADING = 2.2;
    private static final double HEADLINE_LEADING = 1.35;
    private static final double ROUNDING = 0.005;

    @Test
    void arabic_text_is_set_as_it_is_written(Browser browser, Site site) {
        SoftAssertions softly = new SoftAssertions();
        Map<String, String> told = new TreeMap<>();
        for (int width : new int[] {390, 1280}) {
            for (String path : site.kinds()) {
                browser.screen(width, Browser.HEIGHT);
                browser.open(site.atRoot().page(path));
                JsonNode texts = browser.await(TEXTS);
                softly.assertThat(texts).as(path).isNotEmpty();
                texts.forEach(text -> faults(text)
                        .forEach(fault -> told.putIfAbsent(
                                text.get("name").asText() + " " + fault,
                                path + " at " + width + ": " + text.get("text"))));
            }
        }
        softly.assertThat(told).isEmpty();
        softly.assertAll();
    }

    private static List<String> faults(JsonNode text) {
        List<String> faults = new ArrayList<>();
        if (text.get("arabic").asBoolean()) {
            forbid(!text.get("spacing").asText().equals("normal"), "is spaced out", faults);
            forbid(!text.get("slant").asText().equals("normal"), "is slanted", faults);
            forbid(!text.get("transform").asText().equals("none"), "has its letters changed", faults);
            forbid(text.get("align").asText().equals("justify"), "is justified", faults);
            forbid(text.get("hyphens").asText().equals("auto"), "is hyphenated", faults);
        }
        forbid(!text.get("synthesis").asText().equals("none"), "may be slanted or emboldened by machine", faults);
        double size = text.get("size").asDouble();
        double smallest = text.get("family").asText().equals("Naskh") ? SMALLEST_NASKH : SMALLEST_SANS;
        forbid(size < smallest, "is small: " + size, faults);
        double leading = text.get("leading").asDouble() + ROUNDING;
        forbid(
                text.get("heading").asBoolean() && leading < HEADLINE_LEADING,
                "is a tight headline: " + leading,
                faults);
        if (text.get("prose").asBoolean()) {
            double wanted = text.get("language").asText().equals("ur") ? URDU_LEADING : BODY_LEADING;
            forbid(size < BODY_SIZE, "is small for a story: " + size, faults);
            forbid(leading < wanted, "is tight for a story: " + leading, faults);
        }
        return faults;
    }

    private static void forbid(boolean fault, String name, List<String> faults) {
        if (fault) {
            faults.add(name);
        }
    }

    @Test
    void lines_under_links_leave_the_dots_of_letters_alone(Browser browser, @Demonstration Site paper) {
        for (String path : paper.kinds()) {
            browser.open(paper.atRoot().page(path));
            browser.await("""
                    await document.fonts.ready;
                    return [...document.querySelectorAll('.tx p a, .tx li a')]
                      .map(a => getComputedStyle(a)).filter(s => s.textDecorationLine.includes('underline')).map(s => ({
                        offset: parseFloat(s.textUnderlineOffset) / (s.textUnderlineOffset.endsWith('em') ? 1 : parseFloat(s.fontSize)),
                        thickness: parseFloat(s.textDecorationThickness), ink: s.textDecorationSkipInk}))""").forEach(line -> {
                assertThat(line.get("offset").asDouble()).as(path).isGreaterThanOrEqualTo(0.3);
                assertThat(line.get("thickness").asDouble()).as(path).isLessThanOrEqualTo(2);
                assertThat(line.get("ink").asText()).as(path).isEqualTo("auto");
            });
        }
    }

    /** As high and as deep as vowelled letters go, against the room that a line of a story has. */
    @Test
    void vowelled_lines_do_not_touch_each_other(Browser browser, @Demonstration Site paper) {
        browser.open(paper.atRoot().page(paper.page(path -> path.contains("مجلس-مرسى"))));
        JsonNode line = browser.await("""
                await document.fonts.ready;
                const s = getComputedStyle(document.querySelector('.tx > p')), pen = document.createElement('canvas').getContext('2d');
                pen.font = s.fontSize + ' Naskh';
                const ink = pen.measureText('وَلَقَدْ كَتَبْنَا إِلَىٰ أُسْتَاذِنَا شِعْرًا مُحَرَّكًا عِلْمِيًّا لِلْحَيِّ');
                return {ink: ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent, room: parseFloat(s.lineHeight)}""");
        assertThat(line.get("ink").asDouble()).isBetween(10.0, line.get("room").asDouble());
    }

    @Test
    void lines_of_a_story_are_neither_short_nor_long(Browser browser, Site site) {
        SoftAssertions softly = new SoftAssertions();
        for (int width : new int[] {768, 1280, 1600}) {
            browser.screen(width, Browser.HEIGHT);
            browser.open(site.atRoot().page(site.page(path -> path.contains("بوتين-متفائل"))));
            JsonNode measures = browser.await("""
                    await document.fonts.ready;
                    return [...document.querySelectorAll('.tx > p')].map(p => {
                      const range = document.createRange();
                      range.selectNodeContents(p);
                      const length = [...range.getClientRects()].reduce((sum, line) => sum + line.width, 0);
                      return p.clientWidth / (length / p.textContent.length);
                    })""");
            softly.assertThat(measures)
                    .isNotEmpty()
                    .allSatisfy(measure -> softly.assertThat(measure.asDouble())
                            .as("letters in a line at %d px", width)
                            .isBetween(45.0, 85.0));
        }
        softly.assertAll();
    }
}
