package io.github.warraq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.base.Notice.Level;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private static final Wording PIPED = Wording.of(Screen.piped().terminal());
    private static final Wording ON_TERMINAL = Wording.of(Screen.interactive().terminal());

    @Test
    void on_a_terminal_right_to_left_parts_are_isolated() {
        assertThat(ON_TERMINAL.plain("seeds/أخبار اليوم/قمة 20.txt:3: قال: نعم"))
                .isEqualTo("seeds/\u2068أخبار اليوم/قمة\u2069 20.txt:3: \u2068قال: نعم\u2069");
    }

    @Test
    void for_programs_nothing_is_added() {
        assertThat(PIPED.plain("seeds/خبر.txt: قال")).isEqualTo("seeds/خبر.txt: قال");
    }

    @ParameterizedTest
    @CsvSource({
        "'\u001B[2J', \\u001B[2J",
        "a\u202Eb, a\\u202Eb",
        "a\u2066b, a\\u2066b",
        "a\u061Cb, a\\u061Cb",
        "'a\rb', a\\u000Db",
        "\uD800, \\uD800",
        "م\u202Eم, م\\u202Eم"
    })
    void what_could_steer_a_terminal_is_shown_and_not_obeyed(String hostile, String shown) {
        assertThat(PIPED.plain(hostile)).isEqualTo(shown);
        assertThat(ON_TERMINAL.plain(hostile).replaceAll("[\u2068\u2069]", "")).isEqualTo(shown);
    }

    @Test
    void a_text_without_end_is_cut() {
        assertThat(ON_TERMINAL.plain("خبر ".repeat(1_000_000)))
                .hasSizeLessThan(1100)
                .endsWith("…");
    }

    @Test
    void colours_are_for_terminals_that_want_them() {
        assertThat(ON_TERMINAL.level(Level.ERROR)).isEqualTo("\u001B[1;31merror:\u001B[0m ");
        assertThat(PIPED.level(Level.ERROR)).isEqualTo("error: ");
        assertThat(Wording.of(Screen.interactive(Map.of("NO_COLOR", "1")).terminal())
                        .level(Level.WARNING))
                .isEqualTo("warning: ");
        assertThat(Wording.of(Screen.interactive(Map.of("NO_COLOR", "")).terminal())
                        .level(Level.WARNING))
                .contains("\u001B[");
        assertThat(Wording.of(Screen.interactive(Map.of("TERM", "dumb")).terminal())
                        .level(Level.INFO))
                .isEqualTo("note: ");
    }
}
