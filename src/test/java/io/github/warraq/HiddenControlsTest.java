package io.github.warraq;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A character that turns text round, put into every place where text comes in: it never goes out again, and is told of at its
 * place, with a warning where it was taken out of prose and with an error in code, names and titles.
 */
class HiddenControlsTest {
    private static final Pattern DANGEROUS =
            Pattern.compile("[\u202A-\u202E\u2066-\u206F\uFFF9-\uFFFB]|&#x20[26]|&#82[39]");
    private static final String STORY = "---\ntitle: خبر\ndate: 2016-09-05\n---\n\n";

    /** Where it stands in prose: below what, at which place. */
    private static final Map<String, String> PROSE = new TreeMap<>(Map.ofEntries(
            Map.entry("فقرة @فيها قلب.", "6:6"),
            Map.entry("## عنوان @فرعي\n\nنص.", "6:10"),
            Map.entry("- بند @قلب", "6:7"),
            Map.entry("> اقتباس @قلب", "6:10"),
            Map.entry("| خلية @قلب | ب |\n|---|---|\n| ج | د |", "6:8"),
            Map.entry("![بديل @قلب](a.svg)", "6:8"),
            Map.entry("![بديل](a.svg \"تعليق @قلب\")", "6:22"),
            Map.entry("![بديل](a.svg \"تعليق\"){credit=\"مصور @قلب\"}", "6:37"),
            Map.entry("[رابط @قلب](https://example.org/)", "6:7"),
            Map.entry("[رابط](https://example.org/a@b)", "6:29"),
            Map.entry("[رابط](https://example.org/ \"عنوان @قلب\")", "6:36"),
            Map.entry("<https://example.org/c@d>", "6:23"),
            Map.entry("زر https://example.org/e@f الآن", "6:25"),
            Map.entry("[مرجع][r]\n\n[r]: https://example.org/i@j", "8:27"),
            Map.entry("حاشية[^1]\n\n[^1]: نص @قلب", "8:10"),
            Map.entry("<p title=\"صفة @قلب\">نص</p>", "6:15"),
            Map.entry("<details><summary>ملخص @قلب</summary>نص</details>", "6:24")));

    private static final Map<String, String> CODE = new TreeMap<>(Map.of(
            "في `سطر @قلب` شفرة.", "6:9",
            "```js\nx @y\n```", "7:3",
            "```j@s\nx\n```", "6:5",
            "نص\n\n    x @y", "8:7",
            "> ~~~\n> x @y\n> ~~~", "7:5",
            "<pre><code>x @y</code></pre>", "6:14",
            "<pre>\n\nx @y\n\n</pre>", "8:3",
            "اضغط <kbd>a@b</kbd> ثم <samp>c</samp>", "6:12",
            "اكتب <code>a\nb@c</code> هنا", "7:2"));

    private static final Map<String, String> FIELDS = new TreeMap<>(Map.ofEntries(
            Map.entry("title: عنوان @قلب", "2:14"),
            Map.entry("kicker: فوق @قلب", "2:13"),
            Map.entry("deck: تحت @قلب", "2:11"),
            Map.entry("authors: [كاتب @قلب]", "2:16"),
            Map.entry("tags: [وسم @قلب]", "2:12"),
            Map.entry("section: قسم @قلب", "2:14"),
            Map.entry("summary: ملخص @قلب", "2:15"),
            Map.entry("slug: a@b", "2:8"),
            Map.entry("aliases: [a@b]", "2:12"),
            Map.entry("source: مصدر @قلب", "2:14"),
            Map.entry("dateline: مكان @قلب", "2:16"),
            Map.entry("correction: ت @قلب", "2:15"),
            Map.entry("language: a@r", "2:12"),
            Map.entry("date: 2016-@09-05", "2:12"),
            Map.entry("updated: 2016-@09-05", "2:15"),
            Map.entry("image: {src: a@b.svg}", "2:15"),
            Map.entry("image: {src: a.svg, alt: بديل @قلب}", "2:31"),
            Map.entry("image: {src: a.svg, caption: تعليق @قلب}", "2:36"),
            Map.entry("image: {src: a.svg, credit: مصور @قلب}", "2:34")));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(chars = {'\u202E', '\u202A', '\u2066', '\u2068'})
    void neverGoesOutAndIsToldOfAtItsPlace(char control) {
        Newspaper paper = Newspaper.in(folder).givenSeed("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Map<String, String> wanted = new TreeMap<>();
        give(paper, "prose", STORY, PROSE, "warning", control, wanted);
        give(paper, "code", STORY, CODE, "error", control, wanted);
        give(paper, "field", "---\n", FIELDS, "error", control, wanted);
        paper.givenSeed(
                "raw.txt",
                ("عنوان الخبر @الخام\n\nفقرة أولى @مقلوبة في متن الخبر الذي يصل من الوكالة بلا ترتيب.\n\n"
                                + "صورة @من الأرشيف (رويترز)\n")
                        .replace('@', control));
        wanted.put("seeds/raw.txt", "1:13: warning");
        paper.givenSeed("file" + control + ".md", STORY + "نص.\n")
                .givenSeed("folder" + control + "/raw.txt", "خبر\n\nنص.\n");
        paper.givenSeed("beside.yml", "title: عنوان " + control + "قلب\n").givenSeed("beside.md", "نص.\n");
        wanted.put("seeds/beside.yml", "1:14: error");
        paper.givenGoodSeed("good.md", "خبر سليم");

        paper.whenBuilt("-v").thenItExitsWith(1).thenThereIsNoStackTrace();

        wanted.forEach((file, place) -> assertThat(paper.err().lines())
                .as(file)
                .anyMatch(line -> line.startsWith(file + ":" + place + ": ") && line.contains("invisible character")));
        assertThat(paper.err()).contains("the name of the file or of its folder holds an invisible character");
        thenNothingDangerousIsIn(paper);
        assertThat(paper.titles()).hasSize(PROSE.size() + 2).contains("خبر سليم", "عنوان الخبر الخام");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: جري@دة",
                "description: وصف @قلب",
                "copyright: حقوق @قلب",
                "sections: [قسم @قلب]",
                "sections: {a: قسم @قلب}",
                "sections: {a@b: قسم}",
            })
    void settingsWithItStopTheBuild(String setting) {
        Newspaper paper = Newspaper.in(folder)
                .givenSeed("site.yml", setting.replace('@', '\u202E') + "\n")
                .givenGoodSeed("good.md", "خبر سليم")
                .whenBuilt();
        paper.thenItExitsWith(1).thenItSays("seeds/site.yml:1:");
        assertThat(paper.site()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rename: {ترمب: دونالد @ترامب}",
                "merge: {كورونا: [كوفيد@]}",
                "pin: [القدس@]",
                "slugs: {كورونا: co@rona}",
            })
    void soDoRulesForTopics(String rule) {
        Newspaper paper = Newspaper.in(folder)
                .givenSeed("topics.yml", rule.replace('@', '\u202E') + "\n")
                .givenGoodSeed("good.md", "خبر سليم")
                .whenBuilt();
        paper.thenItExitsWith(1).thenItSays("seeds/topics.yml:1:");
        assertThat(paper.site()).isEmpty();
    }

    @Test
    void marksThatHarmNobodyGoSilently() {
        Newspaper paper = Newspaper.in(folder)
                .givenSeed("a.md", "---\ntitle: \u200Fخبر\ndate: 2016-09-05\u200F\n---\n\nقال\u200E نعم\u061C.\n")
                .givenSeed("قسم\u200F/b.md", "---\ntitle: آخر\n---\n\nنص.\n")
                .whenBuilt("--strict")
                .thenItExitsWith(0);
        paper.site().forEach((name, content) -> {
            assertThat(name).doesNotContain("\u200F");
            if (isText(name)) {
                assertThat(content.text()).as(name).doesNotContain("\u200F", "\u200E", "\u061C");
            }
        });
    }

    private static void give(
            Newspaper paper,
            String kind,
            String before,
            Map<String, String> texts,
            String level,
            char control,
            Map<String, String> wanted) {
        int number = 0;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            String file = kind + "-" + (char) ('a' + number++) + ".md";
            String title = before.equals(STORY) || text.getKey().startsWith("title") ? "" : "title: خبر\n---\n\nنص.\n";
            paper.givenSeed(
                    file,
                    before + text.getKey().replace('@', control) + "\n"
                            + (before.equals(STORY) ? "" : title.isEmpty() ? "---\n\nنص.\n" : title));
            wanted.put("seeds/" + file, text.getValue() + ": " + level);
        }
    }

    private static void thenNothingDangerousIsIn(Newspaper paper) {
        paper.site().forEach((name, content) -> {
            assertThat(DANGEROUS.matcher(name).find()).as(name).isFalse();
            if (isText(name)) {
                assertThat(DANGEROUS.matcher(content.text()).find()).as(name).isFalse();
            }
        });
    }

    private static boolean isText(String name) {
        return List.of("html", "xml", "json", "txt", "css", "js").contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
