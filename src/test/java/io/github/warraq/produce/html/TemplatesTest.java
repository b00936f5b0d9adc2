package io.github.warraq.produce.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.warraq.base.Notice;
import io.github.warraq.markup.Html;
import io.github.warraq.produce.Newspaper;
import io.github.warraq.produce.Theme;
import io.github.warraq.produce.ThemeException;
import io.github.warraq.produce.Words;
import io.github.warraq.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {
    @TempDir
    Path folder;

    public record Person(String name, Optional<String> nickname, Html portrait) {}

    @Test
    void text_is_escaped_and_markup_is_not() throws IOException {
        assertThat(written("${text} ${markup}", Map.of("text", "<b>&", "markup", new Html("<i>&amp;</i>"))))
                .isEqualTo("&lt;b&gt;&amp; <i>&amp;</i>");
    }

    @Test
    void a_records_components_are_seen_and_an_empty_optional_is_missing() throws IOException {
        Person person = new Person("سلمى", Optional.empty(), new Html("<img>"));

        assertThat(written("${p.name} ${p.nickname!\"-\"} ${p.portrait}", Map.of("p", person)))
                .isEqualTo("سلمى - <img>");
    }

    @Test
    void nothing_else_of_a_record_can_be_reached() {
        Person person = new Person("سلمى", Optional.empty(), new Html(""));

        assertThat(error("${p.class}", Map.of("p", person)).message()).contains("has no 'class'", "nickname");
        assertThat(error("${p.hashCode()}", Map.of("p", person)).message()).contains("has no 'hashCode'");
    }

    @Test
    void classes_can_be_neither_made_nor_looked_into() {
        assertThat(error("${\"freemarker.template.utility.Execute\"?new()}", Map.of())
                        .message())
                .contains("not allowed");
        assertThat(error("${x?api.size()}", Map.of("x", List.of())).message()).contains("?api");
    }

    @Test
    void numbers_are_written_for_machines() throws IOException {
        assertThat(written("${n}", Map.of("n", 1234567))).isEqualTo("1234567");
    }

    @Test
    void words_take_text_and_markup() throws IOException {
        Files.createDirectories(folder.resolve("lang"));
        Files.writeString(folder.resolve("lang/ar.properties"), "both = {0} & {1}");
        WordsMethod words = new WordsMethod(Words.of(Theme.of(folder), Language.ARABIC, Language.ARABIC));

        assertThat(written("${w(\"both\", \"<\", m)}", Map.of("w", words, "m", new Html("<b>1</b>"))))
                .isEqualTo("&lt; &amp; <b>1</b>");
        assertThat(written("${w(\"both\", \"<\", \"2\")}", Map.of("w", words))).isEqualTo("&lt; &amp; 2");
    }

    @Test
    void a_value_that_is_missing_is_an_error_at_its_line_and_column() {
        Notice error = error("one\ntwo ${absent.name}", Map.of());

        assertThat(error.place()).hasToString("templates/t.ftlh:2:7");
        assertThat(error.message()).contains("absent").doesNotContain("\n");
    }

    @Test
    void a_template_that_cannot_be_parsed_is_an_error_at_its_line_and_column() {
        Notice error = error("one\n<#if x>", Map.of());

        assertThat(error.place().toString()).startsWith("templates/t.ftlh:2:");
        assertThat(error.code()).isEqualTo("template-error");
    }

    @Test
    void words_that_are_missing_are_an_error_of_the_words_file() {
        WordsMethod words = new WordsMethod(Words.of(Theme.builtIn(), Language.ARABIC, Language.ARABIC));

        assertThat(error("${w(\"absent\")}", Map.of("w", words)).place()).hasToString("templates/lang/ar.properties");
    }

    @Test
    void a_sites_own_template_takes_the_place_of_the_built_in_one() throws IOException {
        Files.writeString(folder.resolve("404.ftlh"), "<!doctype html><title>own</title>");

        Printed printed = Printed.of(Newspaper.edition(), Theme.of(folder));

        assertThat(printed.page("404.html")).isEqualTo("<!doctype html><title>own</title>");
        assertThat(printed.page("index.html")).contains("الاتحاد الساحلي");
    }

    private String written(String template, Map<String, Object> model) throws IOException {
        Files.writeString(folder.resolve("t.ftlh"), template);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Templates(Theme.of(folder), List.of("t.ftlh")).write("t.ftlh", model, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Notice error(String template, Map<String, Object> model) {
        return catchThrowableOfType(ThemeException.class, () -> written(template, model))
                .notice();
    }
}
