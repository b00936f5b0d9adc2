package io.github.warraq.text.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTitleTest {
    private static final String RLM = "\u200F";
    private static final String LRM = "\u200E";

    @Test
    void anArabicTitleThatBeginsWithALatinNameIsMarkedOnce() {
        String title = "BBC: بوتين متفائل";
        assertThat(PlainTitle.of(title, true)).isEqualTo(RLM + title);
        assertThat(PlainTitle.of(RLM + title, true)).isEqualTo(RLM + title);
    }

    @Test
    void oneThatEndsWithALatinNameAndASignIsMarkedThere() {
        assertThat(PlainTitle.of("بوتين متفائل - BBC!", true)).isEqualTo("بوتين متفائل - BBC!" + RLM);
        assertThat(PlainTitle.of("بوتين متفائل - BBC", true)).isEqualTo("بوتين متفائل - BBC");
        assertThat(PlainTitle.of("CNN: بوتين على BBC.", true)).isEqualTo(RLM + "CNN: بوتين على BBC." + RLM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "بوتين متفائل", "قمة G20 في الصين", "BBC World News!", "2016", "«10» أسئلة", "50%"})
    void othersStayAsTheyAre(String title) {
        assertThat(PlainTitle.of(title, true)).isEqualTo(title);
    }

    @Test
    void aLatinTitleIsTheMirrorImage() {
        assertThat(PlainTitle.of("سوريا: a history", false)).isEqualTo(LRM + "سوريا: a history");
        assertThat(PlainTitle.of("A history of سوريا!", false)).isEqualTo("A history of سوريا!" + LRM);
        assertThat(PlainTitle.of("سوريا", false)).isEqualTo("سوريا");
    }
}
