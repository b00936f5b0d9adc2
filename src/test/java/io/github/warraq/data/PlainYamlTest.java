package io.github.warraq.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class PlainYamlTest {
    @Property(tries = 2000)
    void readsWhatTheLibraryReads(@ForAll("documents") String text) {
        compare(text);
    }

    @Property(tries = 2000)
    void readsPlainDocumentsAsTheLibraryDoes(@ForAll("plainDocuments") String text) {
        Statistics.label("read by our scanner")
                .collect(compare(text))
                .coverage(checker -> checker.check(true).percentage(share -> share > 60));
    }

    private static boolean compare(String text) {
        Node.Mapping plain = PlainYaml.read(text, "a.md", 7);
        if (plain != null) {
            Parsed parsed = Yaml.parseWithLibrary(text, "a.md", 7);
            assertThat(parsed.notices()).isEmpty();
            assertThat(parsed.root()).contains(plain);
        }
        return plain != null;
    }

    @Provide
    Arbitrary<String> plainDocuments() {
        Arbitrary<String> words = Arbitraries.strings()
                .withChars("ab1 كلام،:#-,'\"\\.&*")
                .ofMinLength(1)
                .ofMaxLength(8);
        Arbitrary<String> scalars = Arbitraries.oneOf(
                words.map(word -> "ك" + word.replace(": ", ":").replace(" #", "#") + "."),
                words.map(word -> "'" + word.replace("'", "''") + "'"),
                words.map(word -> "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\""));
        Arbitrary<String> flow = words.map(word -> "x" + word.replaceAll("[,:#]", ""))
                .list()
                .ofMaxSize(3)
                .map(items -> "[" + String.join(", ", items) + "]");
        Arbitrary<String> inline = Arbitraries.oneOf(scalars, scalars, flow);
        Arbitrary<String> block = Arbitraries.oneOf(
                inline.map(value -> " " + value),
                Arbitraries.just(""),
                scalars.list().ofMinSize(1).ofMaxSize(3).map(items -> "\n- " + String.join("\n- ", items)),
                scalars.list().ofMinSize(1).ofMaxSize(3).map(items -> "\n  -  " + String.join("\n\n  -  ", items)),
                inline.map(value -> "\n  k: " + value + "\n  l:  " + value),
                inline.map(value -> " " + value + "  \n# " + value + "\n  "));
        return block.list().ofMaxSize(5).map(values -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < values.size(); i++) {
                text.append("key-").append(i).append(':').append(values.get(i)).append('\n');
            }
            return text.toString();
        });
    }

    /** Documents put together from pieces that are plain, nearly plain or not plain at all. */
    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> scalars = Arbitraries.oneOf(
                Arbitraries.of(
                        "كلام",
                        "a b  c",
                        "2016-09-05 12:30",
                        "http://x/y",
                        "a:b",
                        "a#b",
                        "true",
                        "~",
                        "\"\"",
                        "''",
                        "\"a\"",
                        "'a'",
                        "\"قال \\\"نعم\\\"\\n\"",
                        "'it''s'",
                        "\"a\" b",
                        "'a'b'",
                        "a: b",
                        "a:",
                        "a #b",
                        "#a",
                        "-a",
                        "- a",
                        "@a",
                        "*a",
                        "&a b",
                        "!a b",
                        "|",
                        ">",
                        "a, b",
                        "a]",
                        "{a}",
                        "{a: b}",
                        "[a]",
                        "[a, b]",
                        "[]",
                        "[ ]",
                        "[a, ]",
                        "[, a]",
                        "[\"a\", 'b' , c d ]",
                        "[a] b",
                        "[a b: c]",
                        "[a, [b]]",
                        "[a\"b\", c'd]",
                        "😀",
                        "\u00A0a\u00A0",
                        "a\u0001",
                        "a\tb",
                        "\"a\\x41\"",
                        "\"a\\\"",
                        "?a",
                        "%a",
                        "---",
                        "...",
                        "<<",
                        "[a:b]",
                        "[http://x]",
                        "[-, a]",
                        "[\"a\":b]",
                        "\"a\\u0041\\/\"",
                        "a\u2028b",
                        "a\u0085b"),
                Arbitraries.strings().withChars(" ab:#-[]{},'\"\\&*!|>?%@").ofMaxLength(7));
        Arbitrary<String> indents = Arbitraries.of("", "", "", "", "  ", "  ", "   ", " ", "\t");
        Arbitrary<String> keys =
                Arbitraries.of("title", "a", "b", "c-d", "e_f", "g1", "H", "كلمة", "\"q\"", "2x", "---", "? a");
        Arbitrary<String> spaces = Arbitraries.of("", " ", " ", " ", "  ");
        Arbitrary<String> lines = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        6,
                        net.jqwik.api.Combinators.combine(indents, keys, spaces, scalars, spaces)
                                .as((indent, key, space, scalar, after) ->
                                        indent + key + ":" + space + scalar + after)),
                net.jqwik.api.Tuple.of(
                        3,
                        net.jqwik.api.Combinators.combine(indents, spaces, scalars)
                                .as((indent, space, scalar) -> indent + "-" + space + scalar)),
                net.jqwik.api.Tuple.of(
                        3, net.jqwik.api.Combinators.combine(indents, keys).as((indent, key) -> indent + key + ":")),
                net.jqwik.api.Tuple.of(1, indents.map(indent -> indent + "# تعليق: x")),
                net.jqwik.api.Tuple.of(1, indents),
                net.jqwik.api.Tuple.of(1, scalars));
        Arbitrary<String> ends = Arbitraries.of("\n", "\n", "\n", "\r\n");
        return net.jqwik.api.Combinators.combine(lines.list().ofMaxSize(6), ends, Arbitraries.of(true, false))
                .as((all, end, last) -> String.join(end, all) + (last ? end : ""));
    }

    @Example
    void doesNotLeaveOrdinaryFrontMatterToTheLibrary() {
        for (String text : List.of(
                "title: \"بوتين\"\ndate: 2016-09-05T12:30:00+03:00\ndraft: false\ntags: [\"أ\", ب]\n",
                "layout: post\ntags:\n  - a\n  - b c\n\ncategories:\n- x\npublished: true\n",
                "image:\n  src: a.jpg\n  alt: نص\n\n# تعليق\nauthor: فلان\n",
                "title: a\r\nx:\r\n")) {
            assertThat(PlainYaml.read(text, "a.md", 1)).as(text).isNotNull();
        }
    }
}
