package io.github.warraq.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.warraq.article.Markdown;
import io.github.warraq.text.Language;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Inputs that a stranger would think of: none of them overflows a small stack, none loses its words. */
class LimitsTest {
    private static final int SIZE = 20_000;
    private static final long SMALL_STACK = 256 * 1024;

    private static Rendered render(String markdown) {
        return Renderings.markup(false).render(new Markdown(markdown), Language.ARABIC, Links.AS_WRITTEN);
    }

    private static String repeat(String piece) {
        return piece.repeat(SIZE / piece.length());
    }

    private static String steps() {
        StringBuilder steps = new StringBuilder();
        IntStream.range(0, 200).forEach(i -> steps.append("  ".repeat(i)).append("- بند\n"));
        return steps.toString();
    }

    private static String runsOfTicks() {
        StringBuilder runs = new StringBuilder();
        IntStream.range(1, 200).forEach(i -> runs.append("`".repeat(i)).append("س"));
        return runs.toString();
    }

    /** By what each would do to a careless parser. */
    @TestFactory
    Stream<DynamicTest> a_small_stack_is_enough_for() {
        return Stream.of(
                        repeat("> ") + "آخر",
                        repeat(">") + "آخر",
                        repeat("- ") + "آخر",
                        repeat("* ") + "آخر",
                        repeat("1. ") + "آخر",
                        repeat("١. ") + "آخر",
                        repeat("> - ") + "آخر",
                        repeat("-\t") + "آخر",
                        "مصطلح\n" + repeat(": ") + "آخر",
                        repeat("[^1]: ") + "آخر",
                        steps(),
                        repeat("*س ") + repeat("س* ") + "آخر",
                        repeat("**س ") + repeat("س** ") + "آخر",
                        repeat("*") + "آخر",
                        repeat("[") + "آخر" + repeat("]"),
                        repeat("![") + "آخر" + repeat("](س)"),
                        repeat("[س](ص") + "آخر",
                        repeat("[س](<ص") + "آخر",
                        "[س](" + repeat("(") + repeat(")") + ") آخر",
                        "[س](" + repeat("ص") + ") آخر",
                        "[س](ص \"" + repeat("ع ") + "\") آخر",
                        "[" + repeat("س ") + "]: ص\n\nآخر",
                        "[س]: ص \"" + repeat("ع ") + "\"\n\nآخر",
                        repeat("[س]: ص\n") + "\nآخر",
                        repeat("`") + "آخر",
                        runsOfTicks() + "آخر",
                        "نص <a " + repeat("b=c ") + ">آخر</a>",
                        "نص <!-- " + repeat("- ") + "--> آخر",
                        repeat("س <? ") + "آخر",
                        repeat("<b>") + "آخر",
                        repeat("<div>\n\n") + "آخر",
                        repeat("<table><tr><td>") + "آخر",
                        repeat("&") + "آخر",
                        repeat("{a=b ") + "آخر",
                        "| أ |\n|---|\n" + repeat("| ب |\n") + "\nآخر",
                        repeat("|") + "آخر",
                        "https://example.org/" + repeat("(") + " آخر",
                        repeat("www.") + " آخر",
                        repeat("a@") + " آخر",
                        repeat("# "),
                        repeat("\n") + "آخر",
                        repeat("\t") + "آخر",
                        repeat("\u202E") + "آخر",
                        repeat("\uD83D") + "آخر")
                .map(text -> DynamicTest.dynamicTest(
                        "« " + text.substring(0, 12).strip() + " »",
                        () -> assertThat(onSmallStack(text)).isNull()));
    }

    private static Throwable onSmallStack(String text) throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        String html = render(text).html().value();
                        Renderings.markup(false).plain(new Markdown(text));
                        Renderings.markup(false).open(new Markdown(text)).references();
                        if (text.contains("آخر")) {
                            assertThat(html).contains("آخر");
                        }
                    } catch (Throwable any) {
                        thrown.set(any);
                    }
                },
                "small stack",
                SMALL_STACK);
        thread.start();
        thread.join();
        return thrown.get();
    }

    @Test
    void nesting_ends_at_the_limit_and_the_author_is_told() {
        Rendered rendered = render("نص\n\n" + "> ".repeat(100) + "آخر");

        assertThat(depth(rendered, "blockquote")).isEqualTo(Limits.DEFAULT.nesting());
        assertThat(rendered.html().value()).contains("آخر");
        assertThat(rendered.findings())
                .extracting(Finding::code, Finding::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("too-deep", 3));
    }

    @Test
    void lists_that_step_down_line_by_line_end_at_the_limit() {
        Rendered rendered = render(steps());

        assertThat(depth(rendered, "ul")).isEqualTo(Limits.DEFAULT.nesting());
        assertThat(Jsoup.parseBodyFragment(rendered.html().value()).text().split("بند", -1))
                .hasSize(201);
    }

    @Test
    void emphasis_ends_at_the_limit() {
        Rendered rendered = render("*س ".repeat(100) + "آخر" + " ص*".repeat(100));

        assertThat(depth(rendered, "em")).isEqualTo(Limits.DEFAULT.inlineNesting());
        assertThat(rendered.findings()).extracting(Finding::code).containsExactly("too-deep");
    }

    @Test
    void what_is_not_deep_is_not_told() {
        assertThat(render("> ".repeat(10) + "*س* **ص**\n\n" + "- ".repeat(10) + "ع")
                        .findings())
                .isEmpty();
    }

    @Test
    void a_line_after_a_deep_one_is_a_block_of_its_own() {
        assertThat(render("- ".repeat(100) + "عميق\n\n## عنوان\n\n- بند").html().value())
                .contains("<h2 id=\"عنوان\">عنوان</h2>\n<ul>\n<li>بند</li>\n</ul>\n");
    }

    @Test
    void references_cannot_make_much_of_little() {
        String bomb = "[س]: https://example.org/" + "a".repeat(10_000) + "\n\n" + "[س] ".repeat(10_000);

        assertThat(render(bomb).html().value()).hasSizeLessThan(1_000_000);
    }

    @Test
    void limits_have_limits() {
        assertThatThrownBy(() -> new Limits(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limits(1, 501)).isInstanceOf(IllegalArgumentException.class);
    }

    private static int depth(Rendered rendered, String element) {
        return Jsoup.parseBodyFragment(rendered.html().value()).select(element).stream()
                .mapToInt(one -> (int) one.parents().stream()
                                .map(Element::normalName)
                                .filter(element::equals)
                                .count()
                        + 1)
                .max()
                .orElse(0);
    }
}
