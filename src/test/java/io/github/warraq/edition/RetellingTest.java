package io.github.warraq.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.gist.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetellingTest {
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "ferry-1.md, ferry-2.md, an agency's story and its update",
        "ferry-brief.md, ferry-1.md, a flash and the story it became",
        "ferry-1.md, ferry-1.md, the same text twice"
    })
    void are_versions_of_one_story(String one, String other, String what) {
        assertThat(areVersions(Told.in(one), Told.in(other))).isTrue();
        assertThat(areVersions(Told.in(other), Told.in(one))).isTrue();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "match-1.md, match-2.md, two matches told after one pattern",
        "market-1.md, market-2.md, two days of one exchange",
        "ferry-1.md, ferry-en.en.md, a story and its translation",
        "ferry-1.md, ferry-analysis.md, a story and an article on what it means",
        "ferry-1.md, library.md, two stories that have nothing in common"
    })
    void are_two_stories(String one, String other, String what) {
        assertThat(areVersions(Told.in(one), Told.in(other))).isFalse();
        assertThat(areVersions(Told.in(other), Told.in(one))).isFalse();
    }

    @Test
    void an_update_comes_within_days() {
        String text = Told.in("ferry-2.md").article().markdown().source();
        Told late = Told.of("late", "---\ntitle: بعد عام على غرق العبّارة\ndate: 2026-10-03\n---\n\n" + text);

        assertThat(areVersions(Told.in("ferry-1.md"), late)).isFalse();
    }

    @Test
    void the_same_words_are_a_version_whenever_they_come() {
        String text = Told.in("ferry-1.md").article().markdown().source();
        Told late = Told.of("late", "---\ntitle: من الأرشيف\ndate: 2027-10-03\n---\n\n" + text);

        assertThat(areVersions(Told.in("ferry-1.md"), late)).isTrue();
    }

    private static boolean areVersions(Told one, Told other) {
        return Retelling.is(one.card(), one.gist(), other.card(), other.gist());
    }
}
