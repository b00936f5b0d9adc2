package io.github.warraq.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.base.Notice;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class YamlTest {
    private static Node.Mapping read(String text) {
        Parsed parsed = Yaml.parse(text, "a.md", 2);
        assertThat(parsed.notices()).isEmpty();
        return parsed.root().orElseThrow();
    }

    private static String shown(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.quoted() ? "'" + scalar.text() + "'" : scalar.text();
        }
        if (node instanceof Node.Sequence list) {
            return list.items().stream().map(YamlTest::shown).collect(Collectors.joining(", ", "[", "]"));
        }
        return ((Node.Mapping) node)
                .entries().stream()
                        .map(entry -> entry.key().text() + ": " + shown(entry.value()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    private static Notice only(Parsed parsed) {
        assertThat(parsed.notices()).hasSize(1);
        return parsed.notices().get(0);
    }

    @Test
    void frontMatterAsPeopleWriteItIsRead() {
        Node.Mapping root = read("""
                # عنوان
                title: بوتين: "لا" لأوباما؟
                """.replace(": \"", " \"") + """
                date: 2016-09-05T12:30:00+03:00
                draft: no
                tags: [سياسة, "روسيا، أميركا", 'it''s']
                image:
                  src: a.jpg
                  alt: "قال \\"نعم\\""
                topics:
                - أول
                - "ثان"
                authors:
                summary: |
                  سطر
                  سطر
                """);
        assertThat(shown(root))
                .isEqualTo("{title: بوتين \"لا\" لأوباما؟, date: 2016-09-05T12:30:00+03:00, draft: no, "
                        + "tags: [سياسة, 'روسيا، أميركا', 'it's'], image: {src: a.jpg, alt: 'قال \"نعم\"'}, "
                        + "topics: [أول, 'ثان'], authors: , summary: 'سطر\nسطر\n'}");
        assertThat(root.get("date").orElseThrow().place()).hasToString("a.md:4:7");
        Node.Sequence tags = (Node.Sequence) root.get("tags").orElseThrow();
        assertThat(tags.items().get(1).place()).hasToString("a.md:6:15");
    }

    @Test
    void nothingIsAnEmptyMap() {
        for (String text : new String[] {"", "\n", "# تعليق\n", "---\n", "~"}) {
            assertThat(read(text).entries()).isEmpty();
        }
    }

    @Test
    void scalarsAreReadAsWhatIsAskedFor() {
        Node.Mapping root = read("a: Yes\nb: 'off'\nc: ٢٠\nd: 007\ne: ~\nf: ''\ng: نص\n");
        assertThat(((Node.Scalar) root.get("a").get()).asBoolean()).contains(true);
        assertThat(((Node.Scalar) root.get("b").get()).asBoolean()).contains(false);
        assertThat(((Node.Scalar) root.get("c").get()).asInteger()).contains(20L);
        assertThat(((Node.Scalar) root.get("d").get()).text()).isEqualTo("007");
        assertThat(((Node.Scalar) root.get("e").get()).isEmpty()).isTrue();
        assertThat(((Node.Scalar) root.get("f").get()).isEmpty()).isTrue();
        assertThat(((Node.Scalar) root.get("g").get()).asBoolean()).isEmpty();
        assertThat(((Node.Scalar) root.get("g").get()).asInteger()).isEmpty();
    }

    @Test
    void aColonInAValueIsReadAsItIsMeantAndSaid() {
        Parsed parsed = Yaml.parse("date: 2016-09-05\ntitle: قال: كلام\ntags: [أ]\n", "a.md", 2);
        assertThat(shown(parsed.root().orElseThrow())).isEqualTo("{date: 2016-09-05, title: 'قال: كلام', tags: [أ]}");
        assertThat(only(parsed).level()).isEqualTo(Notice.Level.WARNING);
        assertThat(only(parsed).place()).hasToString("a.md:3:8");
        assertThat(only(parsed).hint()).contains("write 'قال: كلام'");
    }

    @Test
    void otherValuesThatOnlyLackQuotesAreReadToo() {
        for (String value : new String[] {
            "\"نعم\" قالها",
            "'نعم' قالها",
            "[عاجل] انفجار",
            "@حساب",
            "%50 من الناس",
            "*مهم*",
            "`رمز` آخر",
            "> نص",
            "نص:",
            "{{ page.title }}"
        }) {
            Parsed parsed = Yaml.parse("title: " + value + "\nx: y\n", "a.md", 1);
            assertThat(shown(parsed.root().orElseThrow())).as(value).isEqualTo("{title: '" + value + "', x: y}");
            assertThat(only(parsed).code()).isEqualTo("yaml-unquoted");
            assertThat(only(parsed).place()).hasToString("a.md:1:8");
        }
    }

    @Test
    void ofTwoKeysTheFirstCounts() {
        Parsed parsed = Yaml.parse("title: أ\ntitle: ب\n", "a.md", 2);
        assertThat(shown(parsed.root().orElseThrow())).isEqualTo("{title: أ}");
        assertThat(only(parsed).code()).isEqualTo("duplicate-key");
        assertThat(only(parsed).place()).hasToString("a.md:3:1");
    }

    @Test
    void controlCharactersComeThrough() {
        assertThat(shown(read("title: a\u0001b\u0085c\nx: [\u0002]")))
                .isEqualTo("{title: a\u0001b\u0085c, x: [\u0002]}");
    }

    @Test
    void everyKindOfLineEndWillDo() {
        assertThat(shown(read("a: b\r\nc:\r\n- d\r\n- e\r\n"))).isEqualTo("{a: b, c: [d, e]}");
        assertThat(shown(read("a: b\rc: d"))).isEqualTo("{a: b, c: d}");
        assertThat(shown(read("a:\tb\n"))).isEqualTo("{a: b}");
    }

    @Test
    void errorsSayWhereAndWhatToDo() {
        assertError("a: b\n\tc: d\n", "a.md:2:1", "a tab where YAML wants spaces");
        assertError("a: \"b\nc: d\n", "a.md:1:4", "a quotation begins here and does not end");
        assertError("a: b\nc: [d, e\nf: g\n", "a.md:2:4", "a bracket opens here");
        assertError("a: b\nكلام بلا مفتاح\n", "a.md:2:1", "no key: value");
        assertError("- a\n- b\n", "a.md:1:1", "found a list");
        assertError("a:\n  b: c\n d: e\n", "a.md:3:", "");
    }

    private static void assertError(String text, String place, String message) {
        Parsed parsed = Yaml.parse(text, "a.md", 1);
        assertThat(parsed.root()).isEmpty();
        assertThat(only(parsed).level()).isEqualTo(Notice.Level.ERROR);
        assertThat(only(parsed).place().toString()).startsWith(place);
        assertThat(only(parsed).message()).contains(message);
    }

    @Test
    void bombsDoNotGoOff() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [ha, ha]\n");
        for (int i = 1; i < 40; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".replace("%d", "" + i).replace("*a" + i, "*a" + (i - 1)));
        }
        assertThat(only(Yaml.parse(laughs.toString(), "a.md", 1)).code()).isEqualTo("metadata-too-large");
        assertThat(only(Yaml.parse("a: &a\n- *a", "a.md", 1)).code()).isEqualTo("yaml-alias");
    }

    @Test
    void whatIsTooLargeOrTooDeepIsRefused() {
        assertThat(only(Yaml.parse("[".repeat(100_000), "a.md", 1)).code()).isEqualTo("metadata-too-deep");
        assertThat(only(Yaml.parse("a: " + "{a: ".repeat(50_000), "a.md", 1)).code())
                .isEqualTo("metadata-too-deep");
        assertThat(only(Yaml.parse("- ".repeat(100_000), "a.md", 1)).code()).isEqualTo("metadata-too-deep");
        assertThat(only(Yaml.parse("a: b\n".repeat(1_000_000), "a.md", 1)).code())
                .isEqualTo("metadata-too-large");
        assertThat(only(Yaml.parse("a: [" + "b, ".repeat(30_000) + "b]", "a.md", 1))
                        .code())
                .isEqualTo("metadata-too-large");
    }

    @Test
    void tenThousandKeysAreReadWhicheverWayTheyComeIn() {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < 9_000; i++) {
            keys.append("key").append(i).append(": v\n");
        }
        assertThat(read(keys.toString()).entries()).hasSize(9_000);
        assertThat(read(keys + "x: |\n  y\n").entries()).hasSize(9_001);
    }
}
