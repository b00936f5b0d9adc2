package io.github.warraq.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.article.Markdown;
import io.github.warraq.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads the examples of {@code markup/spec.txt}, whose head says how they are written. */
class SpecTest {
    private static final String TITLE = "=== ";
    private static final String ARROW = "--->";

    /** What an author writes, and what the page shows. */
    private record Example(String title, String markdown, String html) {
        Language language() {
            return title.endsWith("[en]")
                    ? Language.ENGLISH
                    : title.endsWith("[fa]") ? Language.PERSIAN : Language.ARABIC;
        }

        String rendered(String lineEnd) {
            Markup markup = Renderings.markup(title.endsWith("[ثقة]"));
            String written = markdown.replace("\n", lineEnd);
            return markup.html(new Markdown(written), language(), Links.AS_WRITTEN)
                    .value()
                    .stripTrailing();
        }
    }

    @TestFactory
    Stream<DynamicTest> every_example_comes_out_as_written() throws IOException {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.title(),
                        () -> assertThat(example.rendered("\n")).isEqualTo(example.html())));
    }

    @TestFactory
    Stream<DynamicTest> every_example_comes_out_the_same_from_lines_that_end_in_crlf() throws IOException {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.title(),
                        () -> assertThat(example.rendered("\r\n")).isEqualTo(example.html())));
    }

    @Test
    void there_are_examples() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(100);
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        String title = null;
        StringBuilder markdown = new StringBuilder();
        StringBuilder html = new StringBuilder();
        StringBuilder current = markdown;
        for (String line : read().split("\n", -1)) {
            boolean section = title != null && current == html && line.startsWith("## ");
            if (line.startsWith(TITLE) || section) {
                add(title, markdown, html, examples);
                title = section ? null : line.substring(TITLE.length());
                markdown.setLength(0);
                html.setLength(0);
                current = markdown;
            } else if (line.equals(ARROW)) {
                current = html;
            } else {
                current.append(line).append('\n');
            }
        }
        add(title, markdown, html, examples);
        return examples;
    }

    private static void add(String title, StringBuilder markdown, StringBuilder html, List<Example> examples) {
        if (title != null) {
            examples.add(new Example(title, markdown.toString(), html.toString().stripTrailing()));
        }
    }

    private static String read() throws IOException {
        try (InputStream file = SpecTest.class.getResourceAsStream("/markup/spec.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
