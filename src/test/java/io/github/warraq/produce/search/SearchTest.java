package io.github.warraq.produce.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.base.Sheet;
import io.github.warraq.produce.TestEdition;
import io.github.warraq.produce.TestStory;
import io.github.warraq.site.Settings;
import io.github.warraq.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static final Settings SETTINGS = TestEdition.settings("صحيفة", Language.ARABIC, "");
    private static final String[] WORDS =
            ("حكومة قمة وزير نفط سفينة ميناء انتخابات مدرسة طبيب مباراة حاسوب متحف كتاب جسر مطر"
                            + " قطار زلزال لقاح هدنة موازنة جائزة رواية محكمة برلمان صاروخ طائرة ضريبة مصنع مزرعة نهر")
                    .split(" ");

    /** Stories of some words each, the same in every run. */
    private static List<TestStory> stories(int count) {
        List<TestStory> stories = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Random random = new Random(i);
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 12; word++) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
            }
            stories.add(TestStory.of("story-" + i, "خبر " + WORDS[i % WORDS.length] + " " + i)
                    .body(text.toString())
                    .section(i % 2 == 0 ? "محليات" : "رياضة"));
        }
        return stories;
    }

    private static SortedMap<String, Sheet> sheets(List<TestStory> stories) {
        SortedMap<String, Sheet> sheets = new TreeMap<>();
        TestEdition edition = new TestEdition(SETTINGS, stories.toArray(TestStory[]::new));
        new Search()
                .batches(edition)
                .forEach(batch -> batch.offerTo(sheet ->
                        assertThat(sheets.put(sheet.route().path(), sheet)).isNull()));
        return sheets;
    }

    private static String text(Sheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            sheet.body().writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The files whose bodies would be made again, and those among them that would be other bytes. */
    private static List<String> written(SortedMap<String, Sheet> before, SortedMap<String, Sheet> after) {
        List<String> written = new ArrayList<>();
        after.forEach((route, sheet) -> {
            Sheet known = before.get(route);
            boolean sameKey = known != null && known.key().equals(sheet.key());
            boolean sameText = known != null && text(known).equals(text(sheet));
            if (sameKey) {
                assertThat(sameText).as("equal keys, equal bytes: %s", route).isTrue();
            }
            if (!sameText) {
                written.add(route);
            }
        });
        return written;
    }

    @Test
    void everyFileCallsThePagesFunctionWithItsOwnName() {
        sheets(stories(60))
                .forEach((route, sheet) -> assertThat(text(sheet))
                        .startsWith("warraqSearch(\""
                                + route.substring("search/".length(), route.length() - ".js".length()) + "\"")
                        .endsWith(");\n"));
    }

    @Test
    void keysDependOnTheStoriesAlone() {
        SortedMap<String, Sheet> one = sheets(stories(150));
        SortedMap<String, Sheet> other = sheets(stories(150));
        assertThat(other.keySet()).isEqualTo(one.keySet());
        other.forEach((route, sheet) ->
                assertThat(sheet.key()).as(route).isEqualTo(one.get(route).key()));
    }

    @Test
    void aNewStoryWritesItsSmallSegmentAndTheStart() {
        List<String> written = written(sheets(stories(600)), sheets(stories(601)));
        assertThat(written).contains("search/start.js").hasSizeLessThan(12);
        assertThat(written).allMatch(route -> route.equals("search/start.js") || route.contains("/new"));
    }

    @Test
    void aChangedWordOfAnOldStoryWritesWhereTheWordWasAndWhereItIs() {
        List<TestStory> edited = stories(600);
        String body = edited.get(100).build().markdown().source();
        edited.set(100, edited.get(100).body(body.replace(body.split(" ")[3], "بركان")));
        List<String> written = written(sheets(stories(600)), sheets(edited));
        assertThat(written).contains("search/start.js").hasSizeLessThan(14);
    }

    @Test
    void aStoryWithoutWordsIsNoTrouble() {
        assertThat(text(sheets(List.of(TestStory.of("empty", "…"))).get("search/start.js")))
                .contains("\"segments\":[[\"new\"");
        assertThat(sheets(List.of())).containsKey("search/start.js");
    }
}
