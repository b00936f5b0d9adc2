package io.github.warraq.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.article.Galley;
import io.github.warraq.article.Markdown;
import io.github.warraq.article.Media;
import io.github.warraq.base.Fingerprint;
import io.github.warraq.text.Language;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A body that is set in type once stands on each page as if it had been made for that page alone. */
class GalleyTest {
    private static final Markup MARKUP = Renderings.markup(false);
    private static final List<Media> MEDIA =
            List.of(new Media("قمة 1.jpg", "politics/قمة 1.jpg", 640, 360, Fingerprint.of("قمة")));

    /** A page in a folder: knows one story and one picture. */
    private static final Links PAGE = new Links() {
        @Override
        public Optional<String> link(String target) {
            return target.startsWith("خبر.md")
                    ? Optional.of("../2024/خبر.html" + target.substring(6))
                    : Optional.empty();
        }

        @Override
        public Optional<Image> image(String source) {
            return source.equals("قمة 1.jpg") || source.equals("%D9%82%D9%85%D8%A9%201.jpg")
                    ? Optional.of(new Image("../media/قمة.jpg", 640, 360))
                    : Optional.empty();
        }
    };

    private static Optional<Galley> galley(String markdown) {
        return MARKUP.open(new Markdown(markdown)).galley(Language.ARABIC, MEDIA);
    }

    private static void thenItStandsOnThePageAsIfMadeForIt(String markdown) {
        Galley galley = galley(markdown).orElseThrow();
        assertThat(MARKUP.html(galley, Language.ARABIC, PAGE))
                .isEqualTo(MARKUP.html(new Markdown(markdown), Language.ARABIC, PAGE));
        assertThat(galley.html()).doesNotContain("~gap~");
    }

    @Test
    void links_and_pictures_of_the_site_are_gaps_that_the_page_fills() {
        String markdown = """
                [خبر](خبر.md#قسم "عنوان") و[غيره](%D8%BA%D9%8A%D8%B1%2F.md?أ=1&ب=2) و[هنا](#قسم).

                ![القمة](<قمة 1.jpg> "لقطة (رويترز)")

                [![القمة](%D9%82%D9%85%D8%A9%201.jpg)](خبر.md)
                """;
        thenItStandsOnThePageAsIfMadeForIt(markdown);
        assertThat(galley(markdown).orElseThrow().gaps())
                .extracting(Galley.Gap::address)
                .containsExactly(
                        "خبر.md#قسم",
                        "%D8%BA%D9%8A%D8%B1%2F.md?أ=1&ب=2",
                        "#قسم",
                        "قمة 1.jpg",
                        "خبر.md",
                        "%D9%82%D9%85%D8%A9%201.jpg");
    }

    @Test
    void addresses_of_others_and_absent_pictures_are_no_gaps() {
        String markdown = "[س](https://example.org/أ) <mailto:a@example.org>\n\n![غائبة](absent.jpg \"لقطة\")\n";
        thenItStandsOnThePageAsIfMadeForIt(markdown);
        assertThat(galley(markdown).orElseThrow().gaps()).isEmpty();
    }

    @Test
    void a_text_that_looks_like_a_placeholder_is_not_set_before_its_page_is_known() {
        assertThat(galley("[س](~gap~0~)")).isEmpty();
        assertThat(galley("كلام ~gap~7~ كلام")).isEmpty();
    }

    @Test
    void html_of_the_author_s_is_not_set_before_its_page_is_known() {
        assertThat(galley("كلام <b>غليظ</b>")).isEmpty();
    }

    @Test
    void the_opening_is_the_beginning_of_the_plain_text() {
        String markdown = "## عنوان\n\nفقرة **أولى**.\n\n" + "كلمة أخرى ".repeat(60) + "\n\nالفقرة الأخيرة\n";
        assertThat(galley(markdown).orElseThrow().opening())
                .isEqualTo("عنوان\nفقرة أولى.\n" + "كلمة أخرى ".repeat(60).strip());
        assertThat(MARKUP.opening(new Markdown(markdown)))
                .isEqualTo(galley(markdown).orElseThrow().opening());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "كلمة ",
                        "BBC! ",
                        "[س](خبر.md)",
                        "[س](#ق)",
                        "![ص](<قمة 1.jpg> \"ت\")",
                        "![ص](x.jpg)",
                        "\n",
                        "\n\n",
                        "- ",
                        "> ",
                        "# ",
                        "**",
                        "[",
                        "](",
                        ")",
                        "`",
                        "~~",
                        "|أ|ب|\n|-|-|\n",
                        "[^1]",
                        "\n[^1]: ",
                        "1. ",
                        "{.pull}",
                        "[م]: خبر.md\n\n[م]")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 500)
    void whatever_the_text(@ForAll("texts") String markdown) {
        if (galley(markdown).isPresent()) {
            thenItStandsOnThePageAsIfMadeForIt(markdown);
        }
    }
}
