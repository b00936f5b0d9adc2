package io.github.warraq.build;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SummaryTest {
    @Test
    void aShortTextIsItsOwnSummary() {
        assertThat(Summary.of("قال بوتين إن الاتفاق قريب.\n", 160)).isEqualTo("قال بوتين إن الاتفاق قريب.");
    }

    @Test
    void aLongTextIsCutAfterAWordWithoutLoosePunctuation() {
        assertThat(Summary.of("قال بوتين، إن الاتفاق قريب جدا", 12)).isEqualTo("قال بوتين…");
    }

    @Test
    void aLongTextIsCutAfterASentenceWhereOneEndsInTime() {
        assertThat(Summary.of("قال بوتين إن الاتفاق قريب. وأضاف أن المفاوضات مستمرة", 40))
                .isEqualTo("قال بوتين إن الاتفاق قريب.");
        assertThat(Summary.of("هل يتفقان؟ نعم، ولكن بعد أيام من المفاوضات", 18)).isEqualTo("هل يتفقان؟");
    }

    @Test
    void blocksAreJoinedBySpaces() {
        assertThat(Summary.of("سطر\n\n  سطر ثان\n", 160)).isEqualTo("سطر سطر ثان");
    }

    @Test
    void wordsAreCountedByTheirSpaces() {
        assertThat(Summary.words("قال - إن «الناتو» كوفيد-19 قريب.")).isEqualTo(5);
        assertThat(Summary.words("")).isZero();
    }

    @Property
    void aSummaryIsNeverTooLongAndNeverEndsInHalfACharacter(
            @ForAll String text, @ForAll @IntRange(min = 2, max = 200) int most) {
        String summary = Summary.of(text, most);

        assertThat(summary.length()).isLessThanOrEqualTo(most + 1);
        assertThat(summary.isEmpty()
                        || !Character.isHighSurrogate(summary.charAt(summary.length() - 1))
                        || text.endsWith(summary))
                .isTrue();
    }
}
