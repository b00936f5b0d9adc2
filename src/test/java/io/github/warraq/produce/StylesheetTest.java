package io.github.warraq.produce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.site.Settings;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StylesheetTest {
    @Test
    void without_an_accent_it_is_the_themes() {
        assertThat(css(Optional.empty())).isEqualTo(Theme.builtIn().text(Stylesheet.NAME));
    }

    @Test
    void an_accent_that_can_be_read_by_day_is_taken_as_it_is_and_made_lighter_by_night() {
        assertThat(css(Optional.of("#00529b"))).endsWith(":root{--accent-day:#00529b;--accent-night:#4c85b9}\n");
    }

    @Test
    void an_accent_too_light_for_white_paper_is_made_darker_by_day() {
        assertThat(Stylesheet.isReadable("#ffcc00")).isFalse();
        assertThat(css(Optional.of("#ffcc00"))).endsWith(":root{--accent-day:#8c7000;--accent-night:#ffcc00}\n");
    }

    @Test
    void contrast_is_as_wcag_defines_it() {
        Colour white = new Colour(255, 255, 255);

        assertThat(white.contrast(new Colour(0, 0, 0))).isEqualTo(21.0);
        assertThat(Colour.parse("#767676").contrast(white)).isBetween(4.54, 4.55);
    }

    private static String css(Optional<String> accent) {
        return new String(
                Stylesheet.of(Theme.builtIn(), new Settings.Look(accent, Optional.empty())), StandardCharsets.UTF_8);
    }
}
