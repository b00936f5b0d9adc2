package io.github.warraq.produce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.warraq.text.Digits;
import io.github.warraq.text.Language;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static final Set<String> PLURALS = Set.of("zero", "one", "two", "few", "many", "other");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fa", "ur", "he"})
    void every_language_has_the_same_keys_as_english(String tag) {
        assertThat(keys(tag)).isEqualTo(keys("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fa", "ur", "he", "en"})
    void no_words_are_empty_or_hold_hidden_characters(String tag) {
        properties(tag)
                .forEach((key, text) -> assertThat((String) text)
                        .as("%s %s", tag, key)
                        .isNotBlank()
                        .doesNotContainPattern("[\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fa", "ur", "he"})
    void no_english_is_left_in_another_language(String tag) {
        properties(tag)
                .forEach((key, text) ->
                        assertThat((String) text).as("%s %s", tag, key).doesNotContainPattern("[A-Za-z]"));
    }

    @Test
    void placeholders_are_filled_in_by_number_and_other_braces_stay() throws IOException {
        own("lang/ar.properties", "a = {1} ثم {0} {x} {9} {\nb = It's");
        Words words = Words.of(Theme.of(folder), Language.ARABIC, Language.ARABIC);

        assertThat(words.fill("a", "أول", "ثان")).isEqualTo("ثان ثم أول {x} {9} {");
        assertThat(words.fill("b")).isEqualTo("It's");
    }

    @ParameterizedTest
    @CsvSource({
        "0, أقل من دقيقة",
        "1, دقيقة واحدة",
        "2, دقيقتان",
        "3, ٣ دقائق",
        "10, ١٠ دقائق",
        "11, ١١ دقيقة",
        "99, ٩٩ دقيقة",
        "100, ١٠٠ دقيقة",
        "103, ١٠٣ دقائق",
    })
    void a_number_stands_with_the_form_of_its_noun(long minutes, String said) {
        Words words = Words.of(Theme.builtIn(), Language.ARABIC, Language.ARABIC);

        assertThat(words.counted("minutes", minutes, Digits.ARAB)).isEqualTo(said);
    }

    @Test
    void a_sites_own_words_may_be_a_few_only() throws IOException {
        own("lang/ar.properties", "home = البداية");

        Words words = Words.of(Theme.of(folder), Language.ARABIC, Language.ARABIC);

        assertThat(words.get("home")).isEqualTo("البداية");
        assertThat(words.get("archive")).isEqualTo("الأرشيف");
    }

    @Test
    void a_language_that_the_theme_does_not_speak_is_answered_in_the_sites() {
        Words words = Words.of(Theme.builtIn(), new Language("de"), Language.PERSIAN);

        assertThat(words.language()).isEqualTo(Language.PERSIAN);
        assertThat(words.get("archive")).isEqualTo("بایگانی");
    }

    @Test
    void a_site_in_an_unknown_language_is_answered_in_english() {
        Words words = Words.of(Theme.builtIn(), new Language("de"), new Language("de"));

        assertThat(words.language()).isEqualTo(Language.ENGLISH);
        assertThat(words.get("archive")).isEqualTo("Archive");
    }

    @Test
    void a_site_may_bring_a_language_of_its_own() throws IOException {
        own("lang/ckb.properties", "home = سەرەتا");

        Words words = Words.of(Theme.of(folder), new Language("ckb"), new Language("ckb"));

        assertThat(words.get("home")).isEqualTo("سەرەتا");
        assertThat(words.get("archive")).isEqualTo("Archive");
    }

    @Test
    void a_regional_language_speaks_the_words_of_its_first_subtag() {
        Words words = Words.of(Theme.builtIn(), new Language("ar-EG"), Language.ENGLISH);

        assertThat(words.get("home")).isEqualTo("الرئيسية");
    }

    @Test
    void words_that_nobody_wrote_are_an_error_that_names_the_file() {
        Words words = Words.of(Theme.builtIn(), Language.ARABIC, Language.ARABIC);

        assertThatThrownBy(() -> words.get("absent"))
                .isInstanceOf(ThemeException.class)
                .hasMessageContaining("templates/lang/ar.properties")
                .hasMessageContaining("absent");
    }

    @Test
    void a_file_that_is_no_properties_file_is_named() throws IOException {
        own("lang/ar.properties", "home = \\u12G4");
        Theme theme = Theme.of(folder);

        assertThatThrownBy(() -> Words.of(theme, Language.ARABIC, Language.ARABIC))
                .isInstanceOfSatisfying(
                        ThemeException.class,
                        e -> assertThat(e.notice().place()).hasToString("templates/lang/ar.properties"));
    }

    private static Set<String> keys(String tag) {
        Set<String> keys = new TreeSet<>();
        for (String key : properties(tag).stringPropertyNames()) {
            int dot = key.lastIndexOf('.');
            keys.add(PLURALS.contains(key.substring(dot + 1)) ? key.substring(0, dot) + ".*" : key);
        }
        return keys;
    }

    private static Properties properties(String tag) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Theme.builtIn().text("lang/" + tag + ".properties")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }

    private void own(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
