package io.github.warraq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The words of every page, as they are written: marks of direction, signs between words, digits, dates. */
@OfEachPaper
class WrittenTextTest {
    private static final String BLOCKS =
            "p, h1, h2, h3, h4, h5, h6, li, td, th, dt, dd, figcaption, blockquote, summary, caption, article, div, section";

    /** What an author wrote for machines, where no rule of typography holds, and the notes on the page's own address. */
    private static final String NOT_PROSE =
            "script, style, code, pre, kbd, samp, bdi[dir=ltr], bdo, .katex, [lang]:not(html)";

    private static final Pattern CONTROLS =
            Pattern.compile("[\\u200E\\u202A-\\u202E\\u2066-\\u2069\\u206A-\\u206F\\uFFF9-\\uFFFB\\u00AD]");

    /** Letters in the shapes of an old printer, but for the ligatures that are written so: ﷲ and its like. */
    private static final Pattern PRESENTATION_FORMS = Pattern.compile("[\\uFB50-\\uFDCF\\uFE70-\\uFEFC]");

    private static final Pattern SPACE_BEFORE_A_SIGN = Pattern.compile("\\S{0,12}[ \\u00A0]+[،؛؟]\\S{0,12}");
    private static final Pattern LATIN_SIGN_AFTER_ARABIC = Pattern.compile("\\S{0,12}[\\u0621-\\u064A][,;?]");
    private static final Pattern NO_SPACE_AFTER_A_SIGN = Pattern.compile("\\S{0,12}[،؛؟](?=[\\p{L}])\\S{0,12}");
    private static final Pattern DRAWN_OUT = Pattern.compile("\\S{0,12}ـ{2,}\\S{0,12}");

    @Test
    void no_mark_of_direction_stands_in_any_text(Site site) {
        check(site, CONTROLS, "script, style, pre, code");
    }

    @Test
    void letters_are_composed_and_none_is_a_printers_shape(Site site) {
        check(site, PRESENTATION_FORMS, "pre, code");
        for (String path : site.pages()) {
            assertThat(Normalizer.isNormalized(site.document(path).text(), Normalizer.Form.NFC))
                    .as(path)
                    .isTrue();
        }
    }

    @Test
    void signs_follow_their_words_and_a_space_follows_them(Site site) {
        check(site, SPACE_BEFORE_A_SIGN, NOT_PROSE);
        check(site, NO_SPACE_AFTER_A_SIGN, NOT_PROSE);
    }

    @Test
    void after_an_arabic_letter_signs_are_arabic(Site site) {
        check(site, LATIN_SIGN_AFTER_ARABIC, NOT_PROSE);
    }

    @Test
    void no_word_is_drawn_out(Site site) {
        check(site, DRAWN_OUT, NOT_PROSE);
    }

    @Test
    void no_block_leaves_its_direction_to_chance(Site site) {
        for (String path : site.pages()) {
            for (Element block : site.document(path).select(BLOCKS)) {
                assertThat(block.attr("dir"))
                        .as("%s: %s", path, block.tagName())
                        .isNotEqualTo("auto");
            }
        }
    }

    @Test
    void a_block_without_any_word_from_right_to_left_runs_the_other_way_and_says_its_language(Site site) {
        for (String path : site.stories()) {
            for (Element block : site.document(path).select(".tx > p, .tx h2, .tx h3")) {
                String text = block.text();
                boolean latin = text.matches("(?s).*\\p{IsLatin}{2}.*");
                boolean rightToLeft = text.matches("(?s).*[\\u0590-\\u08FF].*");
                Element within = block.closest("[dir]");
                if (latin && !rightToLeft) {
                    assertThat(within.attr("dir")).as(path + ": " + text).isEqualTo("ltr");
                    assertThat(block.closest("[lang]").attr("lang"))
                            .as(path + ": " + text)
                            .doesNotMatch("ar|fa|ur|he");
                } else if (rightToLeft && !latin) {
                    assertThat(within.attr("dir")).as(path + ": " + text).isEqualTo("rtl");
                }
            }
        }
    }

    @Test
    void code_runs_from_left_to_right_and_is_left_alone(Site site) {
        for (String path : site.pages()) {
            for (Element code : site.document(path).select("code, kbd, samp, pre")) {
                assertThat(code.closest("[dir]").attr("dir"))
                        .as("%s: %s", path, code)
                        .isEqualTo("ltr");
                assertThat(code.select("bdi, bdo")).as("%s: %s", path, code).isEmpty();
            }
        }
    }

    @Test
    void names_that_templates_put_in_cannot_turn_what_is_around_them(Site site) {
        for (String path : site.pages()) {
            for (Element name : site.document(path)
                    .select("a[rel=tag], a[rel=author], body > header nav li:not(:first-child) a, .src a")) {
                assertThat(name.select("> bdi").text()).as("%s: %s", path, name).isEqualTo(name.text());
            }
        }
    }

    @Test
    void titles_carry_at_most_a_mark_before_a_latin_beginning(Site site) {
        SoftAssertions softly = new SoftAssertions();
        for (String path : site.pages()) {
            Document page = site.document(path);
            boolean leftToRight = !page.select("article[dir=ltr]").isEmpty();
            for (String title : page.select("title, meta[property=og:title], meta[name=description]").stream()
                    .map(e -> e.normalName().equals("title") ? e.text() : e.attr("content"))
                    .toList()) {
                softly.assertThat(title)
                        .as(path)
                        .doesNotContainPattern(CONTROLS)
                        .doesNotContain("\u061C");
                boolean mark = title.startsWith("\u200F");
                boolean latinFirst = title.matches("(?s)\\u200F?[^\\p{L}]*\\p{IsLatin}.*");
                boolean arabic = title.matches("(?s).*[\\u0621-\\u064A].*");
                softly.assertThat(mark).as("%s: %s", path, title).isEqualTo(latinFirst && arabic && !leftToRight);
            }
            softly.assertThat(page.select("script[type=application/ld+json]").html())
                    .as(path)
                    .doesNotContainPattern("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
        }
        softly.assertAll();
    }

    @Test
    void dates_tell_machines_their_offset(Site site) {
        int dates = 0;
        for (String path : site.pages()) {
            for (Element time : site.document(path).select("time")) {
                assertThat(OffsetDateTime.parse(time.attr("datetime"))).as(path).isNotNull();
                assertThat(time.text()).as(path).isNotBlank().doesNotContain("\u200E", "\u200F", "\u061C");
                dates++;
            }
        }
        assertThat(dates).isGreaterThan(site.stories().size());
    }

    @Test
    void what_stands_around_stories_is_arabic(Site site) {
        for (String path : site.linkedPages()) {
            Document page = site.document(path).clone();
            page.select("main, script, style, bdi, [lang]:not(html)").remove();
            assertThat(page.body().text()).as(path).doesNotContainPattern("[A-Za-z]");
            for (Element labelled : page.select("[aria-label], [title], [placeholder]")) {
                assertThat(labelled.attr("aria-label") + labelled.attr("title") + labelled.attr("placeholder"))
                        .as(path)
                        .containsPattern("[\\u0621-\\u064A]");
            }
        }
    }

    private static void check(Site site, Pattern fault, String besides) {
        SoftAssertions softly = new SoftAssertions();
        for (String path : site.pages()) {
            Document page = site.document(path).clone();
            page.select(besides).forEach(element -> element.replaceWith(new org.jsoup.nodes.TextNode("x")));
            Matcher found = fault.matcher(page.wholeText());
            if (found.find()) {
                softly.fail("%s: %s", path, found.group());
            }
        }
        softly.assertAll();
    }
}
