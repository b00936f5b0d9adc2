package io.github.warraq.produce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.warraq.base.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {
    @TempDir
    Path folder;

    @Test
    void the_index_names_every_file_of_the_built_in_theme() throws IOException {
        Path templates = Path.of("templates");
        List<String> files;
        try (Stream<Path> walk = Files.walk(templates)) {
            files = walk.filter(Files::isRegularFile)
                    .map(file -> templates.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals("files.txt") && !name.equals("theme.properties"))
                    .sorted()
                    .toList();
        }

        assertThat(Files.readAllLines(templates.resolve("files.txt"))).containsExactlyElementsOf(files);
    }

    @Test
    void knows_the_generators_version() {
        assertThat(Theme.builtIn().version()).matches("\\d+\\.\\d+.*");
    }

    @Test
    void a_sites_own_file_stands_before_the_built_in_one() throws IOException {
        own("lang/en.properties", "home = Front");

        Theme theme = Theme.of(folder);

        assertThat(theme.text("lang/en.properties")).isEqualTo("home = Front");
        assertThat(theme.isOwn("lang/en.properties")).isTrue();
        assertThat(theme.isOwn("lang/ar.properties")).isFalse();
        assertThat(theme.text("lang/ar.properties")).contains("الرئيسية");
    }

    @Test
    void a_sites_own_theme_may_have_files_that_the_built_in_one_has_not() throws IOException {
        own("assets/extra.css", "p{color:red}");
        own(".git/config", "hidden");

        Theme theme = Theme.of(folder);

        assertThat(theme.names(Theme.ASSETS)).contains("assets/extra.css", "assets/fonts/plex-700.woff2");
        assertThat(theme.names("")).noneMatch(name -> name.startsWith("."));
    }

    @Test
    void a_folder_that_is_not_there_means_the_built_in_theme() {
        assertThat(Theme.of(folder.resolve("absent")).templates())
                .isEqualTo(Theme.builtIn().templates());
    }

    @Test
    void an_unchanged_copy_of_a_template_changes_no_fingerprint() throws IOException {
        own("lang/ar.properties", Theme.builtIn().text("lang/ar.properties"));

        assertThat(Theme.of(folder).templates()).isEqualTo(Theme.builtIn().templates());
    }

    @Test
    void a_changed_word_changes_the_fingerprint_of_the_templates() throws IOException {
        own("lang/ar.properties", "home = البداية");

        assertThat(Theme.of(folder).templates()).isNotEqualTo(Theme.builtIn().templates());
    }

    @Test
    void a_changed_asset_changes_its_own_fingerprint_and_that_of_no_template() throws IOException {
        Fingerprint before = Theme.builtIn().asset("assets/fonts/plex-700.woff2");
        own("assets/fonts/plex-700.woff2", "another font");

        Theme theme = Theme.of(folder);

        assertThat(theme.asset("assets/fonts/plex-700.woff2")).isNotEqualTo(before);
        assertThat(theme.templates()).isEqualTo(Theme.builtIn().templates());
    }

    @Test
    void a_file_that_is_not_there_is_named_as_the_user_knows_it() {
        assertThatThrownBy(() -> Theme.builtIn().text("absent.ftlh"))
                .isInstanceOfSatisfying(
                        ThemeException.class,
                        e -> assertThat(e.notice().place()).hasToString("templates/absent.ftlh"));
    }

    @Test
    void a_text_file_that_is_not_utf_8_is_refused() throws IOException {
        Files.createDirectories(folder.resolve("lang"));
        Files.write(folder.resolve("lang/ar.properties"), new byte[] {'h', '=', (byte) 0xC7});
        Theme theme = Theme.of(folder);

        assertThatThrownBy(() -> theme.text("lang/ar.properties"))
                .isInstanceOf(ThemeException.class)
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_a_text() throws IOException {
        own("lang/ar.properties", "\uFEFFhome = البداية");

        assertThat(Theme.of(folder).text("lang/ar.properties")).startsWith("home");
    }

    private void own(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
