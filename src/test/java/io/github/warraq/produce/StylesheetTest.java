package io.github.warraq.produce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.site.Settings;
import io.github.warraq.text.Digits;
import io.github.warraq.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StylesheetTest {
    @Test
    void it_is_the_themes_without_comments() {
        assertThat(css(Optional.empty(), Digits.LATN))
                .startsWith("@font-face{font-family:Naskh")
                .doesNotContain("/*", "--accent-day:#00529b");
    }

    @Test
    void it_fits_into_twelve_kilobytes() {
        assertThat(css(Optional.of("#00529b"), Digits.ARAB).getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(12 * 1024);
    }

    @Test
    void it_has_no_side_but_start_and_end() {
        assertThat(css(Optional.empty(), Digits.LATN).replace("pre{text-align:left;", ""))
                .doesNotContainPattern("(?<![\\w-])(margin|padding|border|inset)?-?(left|right)(?![\\w])")
                .doesNotContain("translateX", "text-align:justify", "text-transform", "::first-letter", "hyphens:auto");
    }

    @Test
    void an_accent_that_can_be_read_by_day_is_taken_as_it_is_and_made_lighter_by_night() {
        assertThat(css(Optional.of("#00529b"), Digits.LATN))
                .endsWith(";--accent-day:#00529b;--accent-night:#4c85b9}\n");
    }

    @Test
    void an_accent_too_light_for_white_paper_is_made_darker_by_day() {
        assertThat(Stylesheet.isReadable("#ffcc00")).isFalse();
        assertThat(css(Optional.of("#ffcc00"), Digits.LATN))
                .endsWith(";--accent-day:#8c7000;--accent-night:#ffcc00}\n");
    }

    @Test
    void numbered_lists_follow_the_digits_of_the_settings() {
        assertThat(css(Optional.empty(), Digits.ARAB)).endsWith(":root{--digits:arabic-indic}\n");
        assertThat(css(Optional.empty(), Digits.ARABEXT)).endsWith(":root{--digits:persian}\n");
    }

    @Test
    void a_sites_own_stylesheet_keeps_its_strings_and_the_spaces_that_part_words(@TempDir Path folder)
            throws IOException {
        Files.createDirectories(folder.resolve("assets"));
        Files.writeString(
                folder.resolve("assets/site.css"),
                "a{content:\"/* no comment */\"}\n/* a\n comment */\np {\n  margin: 0\n    auto;\n}\nb::after{content:'\\''}\n");

        assertThat(new String(
                        Stylesheet.of(Theme.of(folder), Settings.of(Language.ARABIC), Set.of("ar")),
                        StandardCharsets.UTF_8))
                .contains("a{content:\"/* no comment */\"}p {margin: 0\n    auto;}b::after{content:'\\''}:root{");
    }

    @Test
    void contrast_is_as_wcag_defines_it() {
        Colour white = new Colour(255, 255, 255);

        assertThat(white.contrast(new Colour(0, 0, 0))).isEqualTo(21.0);
        assertThat(Colour.parse("#767676").contrast(white)).isBetween(4.54, 4.55);
    }

    @Test
    void the_fonts_are_those_of_the_settings() {
        assertThat(css(Settings.Fonts.NASKH, "ar"))
                .contains("fonts/naskh-400.woff2", "fonts/naskh-700.woff2", "fonts/plex-700.woff2")
                .doesNotContain("fonts/plex-400.woff2", "Nastaliq");
        assertThat(css(Settings.Fonts.PLEX, "ar"))
                .contains("fonts/plex-400.woff2", "fonts/plex-700.woff2")
                .doesNotContain("naskh-400");
        assertThat(css(Settings.Fonts.SYSTEM, "ar", "ur")).doesNotContain("woff2", "@font-face");
    }

    @Test
    void urdu_is_in_nastaliq_where_there_is_some() {
        assertThat(css(Settings.Fonts.NASKH, "ar", "ur"))
                .contains("fonts/nastaliq-400.woff2", ":lang(ur):not(code,kbd,samp,pre)");
        assertThat(css(Settings.Fonts.PLEX, "ur")).contains("fonts/nastaliq-400.woff2");
    }

    @Test
    void a_site_carries_only_the_fonts_that_it_uses_each_with_its_licence() {
        assertThat(carried(Settings.Fonts.NASKH, "ar"))
                .containsExactly(
                        "OFL-IBM-Plex-Sans-Arabic.txt",
                        "OFL-Noto-Naskh-Arabic.txt",
                        "naskh-400.woff2",
                        "naskh-700.woff2",
                        "plex-700.woff2");
        assertThat(carried(Settings.Fonts.PLEX, "ar", "ur"))
                .containsExactly(
                        "OFL-IBM-Plex-Sans-Arabic.txt",
                        "OFL-Noto-Nastaliq-Urdu.txt",
                        "nastaliq-400.woff2",
                        "plex-400.woff2",
                        "plex-700.woff2");
        assertThat(carried(Settings.Fonts.SYSTEM, "ar", "ur")).isEmpty();
    }

    @Test
    void the_fonts_of_the_usual_pages_are_light() {
        Theme theme = Theme.builtIn();
        int all = 0;
        for (String font : List.of("naskh-400.woff2", "naskh-700.woff2", "plex-700.woff2")) {
            int size = theme.bytes("assets/fonts/" + font).length;
            assertThat(size).as(font).isLessThanOrEqualTo(22 * 1024);
            all += size;
        }
        assertThat(all).isLessThanOrEqualTo(65 * 1024);
    }

    private static List<String> carried(Settings.Fonts fonts, String... languages) {
        Theme theme = Theme.builtIn();
        String folder = "assets/fonts/";
        return theme.names(folder).stream()
                .filter(name ->
                        Stylesheet.uses(name, theme, settings(Optional.empty(), Digits.LATN, fonts), Set.of(languages)))
                .map(name -> name.substring(folder.length()))
                .toList();
    }

    private static String css(Settings.Fonts fonts, String... languages) {
        Settings settings = settings(Optional.empty(), Digits.LATN, fonts);
        return new String(Stylesheet.of(Theme.builtIn(), settings, Set.of(languages)), StandardCharsets.UTF_8);
    }

    private static String css(Optional<String> accent, Digits digits) {
        Settings settings = settings(accent, digits, Settings.Fonts.NASKH);
        return new String(Stylesheet.of(Theme.builtIn(), settings, Set.of("ar")), StandardCharsets.UTF_8);
    }

    private static Settings settings(Optional<String> accent, Digits digits, Settings.Fonts fonts) {
        Settings usual = Settings.of(Language.ARABIC);
        return new Settings(
                usual.name(),
                usual.description(),
                usual.copyright(),
                usual.language(),
                usual.timezone(),
                usual.baseUrl(),
                new Settings.Dates(digits, usual.dates().months(), usual.dates().calendar()),
                usual.sections(),
                usual.perPage(),
                usual.shortlinks(),
                usual.trusted(),
                usual.feeds(),
                new Settings.Look(accent, Optional.empty(), fonts),
                usual.output(),
                usual.topics(),
                usual.typography(),
                usual.limits());
    }
}
