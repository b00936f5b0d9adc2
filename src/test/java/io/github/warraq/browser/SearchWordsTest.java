package io.github.warraq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.warraq.text.Language;
import io.github.warraq.text.search.Analyzer;
import io.github.warraq.text.search.Letters;
import io.github.warraq.text.search.Vectors;
import io.github.warraq.text.search.Vectors.Vector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search page's own script reads words as the index was made, and finds what it has to find. */
@InBrowser({Engine.CHROMIUM, Engine.FIREFOX})
class SearchWordsTest {
    private static final String OPEN =
            "const start = (await warraqSearch.parts.load('start'))[0]," + " index = warraqSearch.parts.open(start);";

    private static List<Vector> vectors(String language) throws IOException {
        return Vectors.all().stream()
                .filter(vector -> vector.language().equals(language))
                .toList();
    }

    private static String seed(String title, String text) {
        return "---\ntitle: \"" + title + "\"\n---\n\n" + text + "\n";
    }

    /** A page for each word of the vectors, which holds nothing else but a number. */
    private static SmallSite pages(String language, Set<String> words) {
        Map<String, String> seeds = new TreeMap<>();
        seeds.put("site.yml", "name: X\nlanguage: " + language + "\n");
        int number = 1000;
        for (String word : words) {
            seeds.put(number + ".md", seed(String.valueOf(number), word));
            number++;
        }
        return SmallSite.of(seeds);
    }

    private static Set<String> words(List<Vector> vectors) {
        Set<String> words = new LinkedHashSet<>();
        vectors.stream().filter(vector -> !vector.kind().equals("terms")).forEach(vector -> {
            words.add(vector.text());
            words.add(vector.wanted());
        });
        return words;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fa", "ur", "he", "en"})
    void eachWordFindsThePagesOfItsFormsAndItsOwn(String language, Browser browser) throws IOException {
        List<Vector> vectors = vectors(language);
        List<String> words = List.copyOf(words(vectors));
        try (SmallSite site = pages(language, words(vectors))) {
            browser.open(site.onDisk().page("search.html"));
            JsonNode found = browser.await(OPEN + """
                            const all = [];
                            for (const word of args[0]) {
                              const result = await index.find(warraqSearch.parts.parse(word, index, {}));
                              const shown = await Promise.all(result.stories.map(index.show));
                              all.push(shown.map(story => +story.title));
                            }
                            return all""", words);
            assertThat(found.isArray()).as(found.toString()).isTrue();
            List<String> missed = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                expect(words, i, i, found, missed);
            }
            for (Vector vector : vectors) {
                if (vector.kind().equals("same") || vector.kind().equals("kin")) {
                    int one = words.indexOf(vector.text());
                    int other = words.indexOf(vector.wanted());
                    expect(words, one, other, found, missed);
                    expect(words, other, one, found, missed);
                }
            }
            assertThat(missed).isEmpty();
        }
    }

    private static void expect(List<String> words, int asked, int wanted, JsonNode found, List<String> missed) {
        for (JsonNode number : found.get(asked)) {
            if (number.asInt() == 1000 + wanted) {
                return;
            }
        }
        missed.add(words.get(asked) + " does not find " + words.get(wanted));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fa", "ur", "he", "en"})
    void theScriptsTermsAreJavas(String language, Browser browser) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Vector vector : Vectors.all()) {
            texts.add(vector.text());
            texts.add(vector.wanted());
        }
        Analyzer analyzer = Analyzer.of(new Language(language));
        try (SmallSite site =
                SmallSite.of(Map.of("site.yml", "language: " + language + "\n", "a.md", seed("س", "ص")))) {
            browser.open(site.onDisk().page("search.html"));
            JsonNode read = browser.await(
                    OPEN
                            + "return args[0].map(text => index.words(text).map(word => [word.term, word.folded,"
                            + " word.prefix, word.stop, word.start, word.end, index.reading.place(word.term)].join(' '))"
                            + ".join('|'))",
                    texts);
            for (int i = 0; i < texts.size(); i++) {
                List<String> expected = new ArrayList<>();
                analyzer.words(
                        texts.get(i),
                        (word, start, end) -> expected.add(String.join(
                                " ",
                                word.term(),
                                word.letters(),
                                String.valueOf(word.prefix()),
                                String.valueOf(word.stop()),
                                String.valueOf(start),
                                String.valueOf(end),
                                String.valueOf(word.place()))));
                assertThat(read.get(i).asText()).as(texts.get(i)).isEqualTo(String.join("|", expected));
            }
        }
    }

    @Test
    void theScriptFoldsEveryCharacterAsJavaDoes(Browser browser, Site site) {
        browser.open(site.onDisk().page("search.html"));
        JsonNode table = browser.await(OPEN
                + "return Array.from(index.reading.table, c => c >= 0xE000 && c - 0xE000 < index.reading.several.length"
                + " ? index.reading.several[c - 0xE000] : c)");
        Letters letters = Analyzer.of(Language.ARABIC).letters();
        assertThat(table.size()).isEqualTo(0x10000);
        for (int c = 0; c < table.size(); c++) {
            String word = "ب" + (char) c + "ب";
            JsonNode script = table.get(c);
            String folded = script.isTextual()
                    ? "ب" + script.asText() + "ب"
                    : script.asInt() > 5 ? "ب" + (char) script.asInt() + "ب" : "بب";
            assertThat(letters.fold(word)).as("U+%04X", c).isEqualTo(folded);
        }
    }

    @Test
    void everyWordOfAPageFindsThatPage(Browser browser, Site site) {
        for (String path : site.stories().subList(0, 6)) {
            browser.open(site.onDisk().page(path));
            String text = browser.ask("""
                    document.querySelectorAll('.vh, .after, .by, .crumbs').forEach(e => e.remove());
                    return document.querySelector('.story').innerText""").asText();
            browser.open(site.onDisk().page("search.html"));
            JsonNode missed = browser.await(OPEN + """
                            const missed = [], asked = new Set();
                            for (const word of index.words(args[0])) {
                              const text = args[0].slice(word.start, word.end);
                              if (asked.has(text)) continue;
                              asked.add(text);
                              const result = await index.find(warraqSearch.parts.parse(text, index, {}));
                              const all = await Promise.all(result.stories.map(index.show));
                              if (!all.some(story => decodeURIComponent(story.href) === args[1])) missed.push(text);
                            }
                            return {missed, asked: asked.size}""", text, path);
            assertThat(missed.get("asked").asInt()).as(path).isGreaterThan(3);
            assertThat(missed.get("missed")).as(path).isEmpty();
        }
    }
}
