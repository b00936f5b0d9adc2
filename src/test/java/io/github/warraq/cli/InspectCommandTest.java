package io.github.warraq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {
    private static final String RAW = """
            افتتاح مكتبة عامة وسط المدينة

            5 سبتمبر/أيلول 2016

            رئيسة البلدية تقص شريط الافتتاح (رويترز)

            افتتحت البلدية اليوم الاثنين مكتبة عامة في قلب المدينة القديمة، تضم نحو 40 ألف كتاب وقاعة للأطفال.

            المصدر: وكالات
            """;

    @TempDir
    private Path folder;

    private Path raw;
    private Path markdown;

    private final Screen screen = Screen.piped();

    @BeforeEach
    void givenSeeds() throws IOException {
        raw = Files.writeString(folder.resolve("raw.txt"), RAW);
        markdown = Files.writeString(
                folder.resolve("markdown.md"),
                "---\ntitle: خبر\nauthors: [سلمى, يوسف]\ndate: 2016-09-05T12:30:00+03:00\nimage: {src: a.jpg, alt: باب}\n---\n\nنص.\n");
    }

    @Test
    void json_has_an_object_for_each_file() {
        assertThat(Main.run(screen.terminal(), "inspect", "--format", "json", raw.toString(), markdown.toString()))
                .isZero();
        assertThat(screen.err()).isEmpty();
        assertThat(screen.out())
                .isEqualTo("[{\"file\":\"" + raw + "\",\"title\":\"افتتاح مكتبة عامة وسط المدينة\",\"deck\":null,"
                        + "\"byline\":null,\"place\":null,\"date\":\"2016-09-05\",\"source\":\"وكالات\",\"captions\":["
                        + "{\"text\":\"رئيسة البلدية تقص شريط الافتتاح\",\"credit\":\"رويترز\",\"alt\":null}],"
                        + "\"lines\":[{\"number\":1,\"role\":\"headline\"},{\"number\":2,\"role\":\"blank\"},"
                        + "{\"number\":3,\"role\":\"dateline\"},{\"number\":4,\"role\":\"blank\"},"
                        + "{\"number\":5,\"role\":\"caption\"},{\"number\":6,\"role\":\"blank\"},"
                        + "{\"number\":7,\"role\":\"paragraph\"},{\"number\":8,\"role\":\"blank\"},"
                        + "{\"number\":9,\"role\":\"source\"}]},"
                        + "{\"file\":\"" + markdown + "\",\"title\":\"خبر\",\"deck\":null,\"byline\":\"سلمى، يوسف\","
                        + "\"place\":null,\"date\":\"2016-09-05T12:30+03:00\",\"source\":null,\"captions\":["
                        + "{\"text\":null,\"credit\":null,\"alt\":\"باب\"}],\"lines\":[]}]\n");
    }

    @Test
    void text_shows_each_line_with_its_role_and_why() {
        assertThat(Main.run(screen.terminal(), "inspect", raw.toString())).isZero();
        assertThat(screen.out())
                .startsWith(raw + "\n  title:   افتتاح مكتبة عامة وسط المدينة\n  date:    2016-09-05\n")
                .containsPattern("\n  1  headline   \\S.*  افتتاح مكتبة عامة وسط المدينة\n")
                .containsPattern("\n  9  source     \\S.*  المصدر: وكالات\n");
        assertThat(screen.out().lines().filter(line -> line.matches("  \\d  .*")))
                .hasSize(9);
    }

    @Test
    void on_a_terminal_names_are_isolated() {
        Screen terminal = Screen.interactive();
        Main.run(terminal.terminal(), "inspect", raw.toString());
        assertThat(terminal.out()).contains("  \u2068المصدر: وكالات\u2069\n");
    }

    @Test
    void a_file_that_cannot_be_read_is_told_and_the_others_are_shown() {
        Path gone = folder.resolve("gone.txt");
        assertThat(Main.run(screen.terminal(), "inspect", gone.toString(), raw.toString(), folder.toString()))
                .isEqualTo(1);
        assertThat(screen.err())
                .contains(gone + ": error: there is no such file\n  hint: ")
                .contains(folder + ": error: there is no such file\n  hint: ");
        assertThat(screen.out()).contains("افتتاح مكتبة");
    }

    @Test
    void a_format_of_nothing_known_is_told() throws IOException {
        Path picture = Files.write(folder.resolve("picture.jpg"), new byte[] {1, 2, 3});
        assertThat(Main.run(screen.terminal(), "inspect", "--format", "json", picture.toString()))
                .isEqualTo(1);
        assertThat(screen.err()).startsWith(picture + ": error: this is no format of an article\n  hint: ");
        assertThat(screen.out())
                .isEqualTo("[{\"file\":\"" + picture + "\",\"title\":null,\"deck\":null,\"byline\":null,"
                        + "\"place\":null,\"date\":null,\"source\":null,\"captions\":[],\"lines\":[]}]\n");
    }
}
