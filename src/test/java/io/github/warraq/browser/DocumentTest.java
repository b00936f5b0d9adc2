package io.github.warraq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What every page is, before anyone looks at it: its first bytes, its names, its headings and landmarks. */
@OfEachPaper
class DocumentTest {
    private static final int SNIFFED = 1024;
    private static final int LONGEST_TITLE = 70;
    private static final List<String> SAYS_NOTHING =
            List.of("اقرأ المزيد", "المزيد", "هنا", "اضغط هنا", "read more", "more");

    @Test
    void every_page_begins_with_its_type_and_is_utf_8_in_unix_lines(Site site) throws CharacterCodingException {
        for (String path : site.pages()) {
            byte[] bytes = site.files().get(path);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            assertThat(text).as(path).startsWith("<!doctype html>\n").doesNotContain("\r", "\uFEFF");
        }
    }

    @Test
    void every_page_says_its_language_and_direction(Site site) {
        for (String path : site.pages()) {
            Element html = site.document(path).child(0);
            assertThat(html.attr("lang") + " " + html.attr("dir")).as(path).isEqualTo("ar rtl");
        }
    }

    @Test
    void the_charset_is_told_before_any_letter_that_needs_it(Site site) {
        for (String path : site.pages()) {
            String text = site.text(path);
            int charset = text.indexOf("<meta charset=\"utf-8\">");
            assertThat(charset).as(path).isBetween(0, SNIFFED - "<meta charset=\"utf-8\">".length());
            assertThat(text.substring(0, charset)).as(path).matches("\\A\\p{ASCII}*\\z");
        }
    }

    @Test
    void every_page_has_one_title_of_its_own_that_is_not_cut_in_lists_of_results(Site site) {
        SoftAssertions softly = new SoftAssertions();
        Map<String, String> titles = new HashMap<>();
        for (String path : site.linkedPages()) {
            Document page = site.document(path);
            softly.assertThat(page.select("title")).as(path).hasSize(1);
            String title = page.title().replaceFirst(" – [^–]*$", "");
            softly.assertThat(title).as(path).isNotBlank();
            softly.assertThat(title.codePointCount(0, title.length())).as(title).isLessThanOrEqualTo(LONGEST_TITLE);
            softly.assertThat(titles.putIfAbsent(page.title(), path))
                    .as("another page with the title of %s", path)
                    .isNull();
        }
        softly.assertAll();
    }

    @Test
    void readers_may_zoom(Site site) {
        for (String path : site.pages()) {
            assertThat(site.document(path).select("meta[name=viewport]").eachAttr("content"))
                    .as(path)
                    .allMatch(content -> !content.contains("scal") || content.endsWith("initial-scale=1"));
        }
        assertThat(site.document("index.html").select("meta[name=viewport]")).hasSize(1);
    }

    @Test
    void ids_stand_once_and_can_be_linked_to(Site site) {
        for (String path : site.pages()) {
            List<String> ids = site.document(path).select("[id]").eachAttr("id");
            assertThat(ids)
                    .as(path)
                    .doesNotHaveDuplicates()
                    .allSatisfy(id -> assertThat(id)
                            .isNotEmpty()
                            .isEqualTo(Normalizer.normalize(id, Normalizer.Form.NFC))
                            .doesNotContainPattern("[\\s\\p{Cc}\\p{Cf}]"));
        }
    }

    @Test
    void headings_begin_with_the_only_h1_and_skip_no_level(Site site) {
        for (String path : site.linkedPages()) {
            Document page = site.document(path);
            assertThat(page.select("h1")).as(path).hasSize(1);
            int last = 0;
            for (Element heading : page.select("h1,h2,h3,h4,h5,h6")) {
                int level = heading.normalName().charAt(1) - '0';
                assertThat(level).as(path + ": " + heading.text()).isLessThanOrEqualTo(last + 1);
                assertThat(heading.text()).as(path).isNotBlank();
                last = level;
            }
        }
    }

    @Test
    void landmarks_stand_once_and_have_names_where_there_are_several(Site site) {
        for (String path : site.linkedPages()) {
            Document page = site.document(path);
            assertThat(page.select("body > header, body > main, body > footer"))
                    .as(path)
                    .hasSize(3);
            assertThat(page.select("main")).as(path).hasSize(1);
            assertThat(page.select("nav:not([aria-label]):not([aria-labelledby])"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("nav").eachAttr("aria-label")).as(path).doesNotHaveDuplicates();
            assertThat(page.select("[aria-current]").eachAttr("aria-current"))
                    .as(path)
                    .allMatch(current -> current.equals("page") || current.equals("true"));
        }
    }

    @Test
    void a_section_and_its_stories_mark_its_place_in_the_navigation(Site site) {
        assertThat(site.document("sections/politics/index.html").select("header nav a[aria-current=page]"))
                .hasSize(1);
        assertThat(site.document("index.html").select("header nav a[aria-current=page]"))
                .hasSize(1);
    }

    @Test
    void every_link_and_button_has_words_that_say_where_it_leads(Site site) {
        for (String path : site.pages()) {
            for (Element link : site.document(path).select("a[href], button")) {
                String name = (link.attr("aria-label")
                                + link.text()
                                + link.select("img").attr("alt"))
                        .strip();
                assertThat(name).as("%s: %s", path, link).isNotEmpty().isNotIn(SAYS_NOTHING);
            }
        }
    }

    @Test
    void former_and_later_pages_of_lists_are_named_and_related(Site site) {
        List<Element> links = site.linkedPages().stream()
                .flatMap(path -> site.document(path).select("a[rel=prev], a[rel=next]").stream())
                .toList();
        assertThat(links).isNotEmpty().allSatisfy(link -> {
            assertThat(link.text()).matches("(?s).*(الأقدم|الأحدث|السابق|التالي).*");
            assertThat(link.text()).as("arrows that no browser mirrors").doesNotContain("←", "→");
            // ‹ and › are mirrored by the bidi algorithm: what is older lies to the right of a page in Arabic.
            assertThat(link.text().contains("‹")).isEqualTo(link.attr("rel").equals("prev"));
        });
    }
}
