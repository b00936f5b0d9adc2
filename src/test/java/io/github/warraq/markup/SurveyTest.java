package io.github.warraq.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.article.Markdown;
import io.github.warraq.markup.Finding.Severity;
import io.github.warraq.markup.Reference.Kind;
import io.github.warraq.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurveyTest {
    private final Markup markup = Renderings.markup(false);

    private List<Reference> references(String markdown) {
        return markup.open(new Markdown(markdown)).references();
    }

    private List<Finding> findings(String markdown) {
        return markup.survey(new Markdown(markdown)).findings();
    }

    private List<Finding> whenRendered(String markdown) {
        return markup.render(new Markdown(markdown), Language.ARABIC, Links.AS_WRITTEN)
                .findings();
    }

    @Test
    void pictures_and_links_are_found_with_their_lines() {
        assertThat(references("""
                        ## [عنوان](a.md)

                        نص
                        و[رابط](<b c.md> "عنوانه") وhttps://example.org/x.

                        > - ![صورة](d.png)
                        >   [مرجع][م]

                        <a href="e.md"><img src="f.png"></a> <g@example.org>

                        [م]: h.md
                        """))
                .containsExactly(
                        new Reference(Kind.LINK, "a.md", 1),
                        new Reference(Kind.LINK, "b c.md", 4),
                        new Reference(Kind.LINK, "https://example.org/x", 4),
                        new Reference(Kind.PICTURE, "d.png", 6),
                        new Reference(Kind.LINK, "h.md", 7),
                        new Reference(Kind.LINK, "e.md", 9),
                        new Reference(Kind.PICTURE, "f.png", 9),
                        new Reference(Kind.LINK, "mailto:g@example.org", 9));
    }

    @Test
    void nothing_is_found_in_code_and_in_plain_prose() {
        assertThat(references("`[a](b)`\n\n    [c](d)\n\n```\n<img src=x>\n```\n"))
                .isEmpty();
        assertThat(references("قال الوزير: «نعم».")).isEmpty();
    }

    @Test
    void a_picture_in_a_link_is_both() {
        assertThat(references("[![س](a.png)](b.md)"))
                .extracting(Reference::target)
                .containsExactlyInAnyOrder("a.png", "b.md");
    }

    @Test
    void what_may_lead_nowhere_is_no_reference_but_a_finding() {
        String markdown = "نص\n\nقبل [س](javascript:x) بعد";

        assertThat(references(markdown)).isEmpty();
        assertThat(findings(markdown))
                .containsExactly(new Finding(Severity.WARNING, "unsafe-address", 3, 5, "javascript:x"))
                .isEqualTo(whenRendered(markdown));
    }

    @Test
    void hidden_controls_are_said_with_their_places() {
        String markdown = "- نص\n- عنوان\u202Eمقلوب";

        assertThat(findings(markdown))
                .containsExactly(new Finding(Severity.WARNING, "hidden-control", 2, 8, "U+202E RIGHT-TO-LEFT OVERRIDE"))
                .isEqualTo(whenRendered(markdown));
    }

    @Test
    void hidden_controls_in_code_are_errors() {
        assertThat(findings("نص `a\u2066b`\n\n```\nc\u202Ed\n```\n"))
                .extracting(Finding::severity, Finding::code, Finding::line)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Severity.ERROR, "hidden-control-in-code", 1),
                        org.assertj.core.groups.Tuple.tuple(Severity.ERROR, "hidden-control-in-code", 3));
    }

    @Test
    void findings_come_to_an_end() {
        assertThat(findings("[س](javascript:x) ".repeat(1_000))).hasSizeLessThan(300);
    }
}
