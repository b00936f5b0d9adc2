package io.github.warraq.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.base.Notice;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TomlTest {
    private static Notice refusal(String text) {
        Parsed parsed = Toml.parse(text, "a.md", 2);
        assertThat(parsed.root()).isEmpty();
        return parsed.notices().get(0);
    }

    @Example
    void frontMatterIsReadWithThePlacesOfItsKeys() {
        Node.Mapping root = Toml.parse("""
                        title = "بوتين"
                        date = 2016-09-05T12:30:00+03:00
                        tags = ["سياسة", 'روسيا']
                        [image]
                        src = "a.jpg"
                        """, "a.md", 2).root().orElseThrow();
        assertThat(root.entries())
                .extracting(entry -> entry.key().text())
                .containsExactly("title", "date", "tags", "image");
        assertThat(((Node.Scalar) root.get("date").orElseThrow()).text()).isEqualTo("2016-09-05T12:30+03:00");
        assertThat(((Node.Sequence) root.get("tags").orElseThrow()).items()).hasSize(2);
        Node.Mapping image = (Node.Mapping) root.get("image").orElseThrow();
        assertThat(image.get("src").orElseThrow().place()).hasToString("a.md:6:1");
    }

    @Example
    void errorsHaveTheirPlace() {
        assertThat(refusal("a = 1\nb = قال\n").place()).hasToString("a.md:3:5");
        assertThat(refusal("a = 1\na = 2\n").place()).hasToString("a.md:3:1");
        assertThat(refusal("a: b\n").message()).contains("TOML");
    }

    @Example
    void whatIsTooDeepOrTooLargeIsRefused() {
        assertThat(refusal("a = " + "[".repeat(50_000)).code()).isEqualTo("metadata-too-deep");
        assertThat(refusal("b=1\na = " + "{a=".repeat(50_000)).place()).hasToString("a.md:3");
        assertThat(refusal("a.".repeat(1_000) + "b = 1").code()).isEqualTo("metadata-too-deep");
        assertThat(refusal("a = [" + "1,".repeat(30_000) + "1]").code()).isEqualTo("metadata-too-large");
        assertThat(refusal("a = 1\n".repeat(100_000)).code()).isEqualTo("metadata-too-large");
        assertThat(Toml.parse("a = \"" + "[".repeat(100) + "\" # [[[\nb = '''" + "{\n".repeat(100) + "'''", "a.md", 1)
                        .root())
                .isPresent();
    }

    @Property(tries = 1500)
    void theScannerReadsWhatTheLibraryReads(@ForAll("documents") String text) {
        Node.Mapping plain = PlainToml.read(text, "a.md", 7);
        if (plain != null) {
            assertThat(Toml.parseWithLibrary(text, "a.md", 7)).isEqualTo(Parsed.of(plain));
        }
    }

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> values = Arbitraries.oneOf(
                Arbitraries.of(
                        "\"كلام\"",
                        "'a'",
                        "''",
                        "\"\"",
                        "\"a\\\"b\\n\"",
                        "\"\\u0041\"",
                        "\"a\\\\\"",
                        "true",
                        "false",
                        "0",
                        "12",
                        "012",
                        "+1",
                        "1_0",
                        "1.5",
                        "2016-09-05",
                        "2016-13-05",
                        "2016-09-05T12:30:00",
                        "2016-09-05T12:30:00Z",
                        "2016-09-05T12:30:00+03:00",
                        "2016-09-05T12:30:00.5+03:00",
                        "2016-09-05 12:30:00",
                        "2016-09-05T12:30:00-00:00",
                        "[]",
                        "[ \"a\" , 'b' ]",
                        "[\"a\",]",
                        "[1]",
                        "\"\"\"a\"\"\"",
                        "'''a'''",
                        "\"a\" # b",
                        "{a=1}",
                        "قال",
                        "\"a",
                        "2016-09-05T12:30Z",
                        "2016-09-05t12:30:00z",
                        "2016-09-05T24:00:00"),
                Arbitraries.strings().withChars("\"'\\a[], #").ofMaxLength(6));
        Arbitrary<String> keys = Arbitraries.of("title", "a", "b-c", "d_e", "1", "a.b", "\"q\"", "كلمة", " f");
        Arbitrary<String> lines = Arbitraries.oneOf(
                Combinators.combine(keys, Arbitraries.of("=", " = ", "  ="), values, Arbitraries.of("", " "))
                        .as((key, equals, value, after) -> key + equals + value + after),
                Combinators.combine(keys, values).as((key, value) -> key + " = " + value),
                Arbitraries.of("", "  ", "# تعليق", "[t]", "a", " # b"));
        return lines.list().ofMaxSize(4).map(all -> String.join("\n", all));
    }
}
