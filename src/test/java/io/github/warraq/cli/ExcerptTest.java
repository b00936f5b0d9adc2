package io.github.warraq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void a_caret_stands_below_the_place() {
        assertThat(Excerpt.of("titel: x", 1)).containsExactly("titel: x", "^");
        assertThat(Excerpt.of("\ttitle: [x", 9)).containsExactly(" title: [x", "        ^");
        assertThat(Excerpt.of("title:", 7)).containsExactly("title:", "      ^");
    }

    @Test
    void a_column_counts_characters_and_not_chars() {
        assertThat(Excerpt.of("😀😀x", 3)).containsExactly("😀😀x", "  ^");
    }

    @Test
    void after_right_to_left_letters_the_text_at_the_place_is_repeated() {
        assertThat(Excerpt.of("title: قال: كلام", 11)).containsExactly("title: قال: كلام", "^ : كلام");
    }

    @Test
    void without_a_column_only_the_line_is_shown() {
        assertThat(Excerpt.of("title: x", 0)).containsExactly("title: x");
        assertThat(Excerpt.of("title: x", 99)).containsExactly("title: x");
    }

    @Test
    void neither_a_long_line_nor_a_blank_one_is_shown() {
        assertThat(Excerpt.of("x".repeat(101), 3)).isEmpty();
        assertThat(Excerpt.of("  ", 1)).isEmpty();
    }
}
