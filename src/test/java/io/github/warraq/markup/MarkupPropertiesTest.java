package io.github.warraq.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.article.Markdown;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;

/** What holds for every text. */
class MarkupPropertiesTest {
    private static final Markup MARKUP = Renderings.markup(false);

    /** All that means something to Markdown, HTML and bidi, in any order. */
    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> piece = Arbitraries.of(
                "كلمة",
                "عربية",
                "Word",
                "C++",
                "Yahoo!",
                "12",
                "3-1",
                "٤٥",
                " ",
                " ",
                " ",
                "\n",
                "\n",
                "\n\n",
                "    ",
                "\t",
                "*",
                "**",
                "***",
                "_",
                "__",
                "~~",
                "`",
                "``",
                "```",
                "[",
                "]",
                "(",
                ")",
                "![",
                "](",
                "](x.jpg",
                "<",
                ">",
                "</",
                "<b>",
                "</b>",
                "<div>",
                "</div>",
                "<script>",
                "</script>",
                "<img src=x onerror=y>",
                "<!--",
                "-->",
                "&",
                "&amp;",
                "&#x202E;",
                "#",
                "## ",
                "> ",
                "- ",
                "1. ",
                "١. ",
                "+ ",
                "[ ] ",
                "[^1]",
                "[^1]: ",
                "[a]: b\n",
                "|",
                "|---|",
                "|-|-|\n",
                "{",
                "}",
                "{#id}",
                "{.c}",
                "{dir=ltr}",
                "\"",
                "'",
                "\\",
                "\\\n",
                "  \n",
                "---\n",
                "===\n",
                "https://x.y/z",
                "www.x.y",
                "a@b.c",
                "\u202E",
                "\u2066",
                "\u200F",
                "\u200C",
                "\u0640",
                "\u064E",
                ": ",
                "javascript:",
                "«",
                "»",
                "،",
                "؟",
                ":",
                "!",
                "\uFFFC",
                "\u2028",
                "\0",
                "\r");
        return piece.list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    /** Words without any sign of Markdown's, paragraphs of them. */
    @Provide
    Arbitrary<List<String>> arabicParagraphs() {
        Arbitrary<String> word = Arbitraries.strings()
                .withChars("ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىة")
                .ofMinLength(1)
                .ofMaxLength(8);
        Arbitrary<String> sign = Arbitraries.of("", "", "", "،", ".", "؛", "؟", ":", "»");
        Arbitrary<String> paragraph = Arbitraries.of("", "«")
                .flatMap(open -> word.list()
                        .ofMinSize(1)
                        .ofMaxSize(12)
                        .flatMap(words -> sign.map(end -> open + String.join(" ", words) + end)));
        return paragraph.list().ofMinSize(1).ofMaxSize(5);
    }

    private static String html(String markdown) {
        return Renderings.html(markdown);
    }

    @Property(tries = 3_000)
    void every_text_becomes_inert_html(@ForAll("anything") String text) {
        Inert.check(html(text));
    }

    @Property(tries = 3_000)
    void every_text_becomes_well_formed_html(@ForAll("anything") String text) {
        Inert.checkWellFormed(html(text));
    }

    @Property(tries = 500)
    void the_ends_of_lines_do_not_matter(@ForAll("anything") String text) {
        String lines = text.replace("\r", "");

        assertThat(html(lines.replace("\n", "\r\n"))).isEqualTo(html(lines));
    }

    @Property(tries = 500)
    void the_same_text_becomes_the_same_html(@ForAll("anything") String text) {
        assertThat(html(text)).isEqualTo(html(text));
    }

    @Property(tries = 500)
    void no_control_of_direction_is_left(@ForAll("anything") String text) {
        assertThat(html(text)).doesNotContainPattern("[\u202A-\u202E\u2066-\u206F]");
    }

    @Property(tries = 500)
    void plain_text_and_references_are_found_in_every_text(@ForAll("anything") String text) {
        assertThat(MARKUP.plain(new Markdown(text)))
                .doesNotContain("\n\n")
                .isEqualTo(MARKUP.plain(new Markdown(text)).strip());
        assertThat(MARKUP.open(new Markdown(text)).references())
                .allSatisfy(reference -> assertThat(reference.target()).isNotBlank())
                .allSatisfy(reference -> assertThat(reference.line())
                        .isBetween(
                                1,
                                (int) text.chars()
                                                .filter(c -> c == '\n' || c == '\r')
                                                .count()
                                        + 1));
    }

    @Property(tries = 500)
    void arabic_paragraphs_come_out_as_they_went_in(@ForAll("arabicParagraphs") List<String> paragraphs) {
        String expected = "<p>" + String.join("</p>\n<p>", paragraphs) + "</p>\n";

        assertThat(html(String.join("\n\n", paragraphs))).isEqualTo(expected);
    }

    @Property(tries = 500)
    void the_words_of_a_paragraph_are_its_plain_text(@ForAll("arabicParagraphs") List<String> paragraphs) {
        assertThat(MARKUP.plain(new Markdown(String.join("\n\n", paragraphs))))
                .isEqualTo(String.join("\n", paragraphs));
    }

    @Property(tries = 500)
    void marks_of_direction_change_no_word(@ForAll("arabicParagraphs") List<String> paragraphs) {
        String mixed = String.join(" Yahoo! ", paragraphs) + " +966 11 234 5678 و3-1";
        String shown = Jsoup.parseBodyFragment(html(mixed)).wholeText().strip();

        assertThat(shown.replace('\u00A0', ' ').replace('\u202F', ' ').replace("\u061C", ""))
                .isEqualTo(mixed);
    }
}
