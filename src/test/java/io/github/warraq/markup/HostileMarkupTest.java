package io.github.warraq.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.article.Markdown;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tries to bring something to life in a page: {@code markup/hostile.txt} holds the attempts, parted by %%. */
class HostileMarkupTest {
    @TestFactory
    Stream<DynamicTest> every_attempt_is_inert() throws IOException {
        return each(attempt -> Inert.check(Renderings.html(attempt)));
    }

    @TestFactory
    Stream<DynamicTest> every_attempt_leaves_the_html_well_formed() throws IOException {
        return each(attempt -> Inert.checkWellFormed(Renderings.html(attempt)));
    }

    @TestFactory
    Stream<DynamicTest> every_attempt_is_inert_within_a_quotation_a_list_and_a_table() throws IOException {
        return each(attempt -> {
            Inert.check(Renderings.html("> " + attempt.replace("\n", "\n> ")));
            Inert.check(Renderings.html("- " + attempt.replace("\n", "\n  ")));
            Inert.check(Renderings.html("| أ |\n|---|\n| " + attempt.replace("\n", " ") + " |"));
            Inert.check(Renderings.html("نص **" + attempt + "** نص"));
        });
    }

    @TestFactory
    Stream<DynamicTest> no_attempt_takes_the_next_paragraph_with_it() throws IOException {
        return each(attempt ->
                assertThat(Renderings.html("قبله\n\n" + attempt + "\n")).startsWith("<p>قبله</p>"));
    }

    @Test
    void there_are_attempts() throws IOException {
        assertThat(attempts()).hasSizeGreaterThan(90);
    }

    @Test
    void a_site_that_trusts_its_authors_gets_their_html() {
        String html = "<iframe src=\"https://example.org/\" onload=\"x()\"></iframe>";

        assertThat(Renderings.markup(true)
                        .html(new Markdown(html), io.github.warraq.text.Language.ARABIC, Links.AS_WRITTEN)
                        .value())
                .contains(html);
    }

    private interface Check {
        void of(String attempt);
    }

    private static Stream<DynamicTest> each(Check check) throws IOException {
        List<String> attempts = attempts();
        return IntStream.range(0, attempts.size())
                .mapToObj(i -> DynamicTest.dynamicTest(
                        (i + 1) + " " + attempts.get(i).lines().findFirst().orElse(""),
                        () -> check.of(attempts.get(i))));
    }

    private static List<String> attempts() throws IOException {
        try (InputStream file = HostileMarkupTest.class.getResourceAsStream("/markup/hostile.txt")) {
            return List.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n%%\n"));
        }
    }
}
