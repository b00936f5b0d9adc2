package io.github.warraq.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.article.Article;
import io.github.warraq.article.Picture;
import io.github.warraq.produce.TestStory;
import io.github.warraq.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class IndexerTest {
    private static final String TEXT = "<p>وصلت السفينة إلى الميناء. السفينة قديمة.</p><h2>في عرض البحر</h2>";

    private final Article story = TestStory.of("ship", "عودة البحارة")
            .deck("رحلة طويلة")
            .tags("ملاحة")
            .authors("ليلى العلي")
            .correction("صُحح الاسم")
            .lead(new Picture(Optional.empty(), "مرفأ", Optional.of("القبطان يلوح"), Optional.of("رويترز")))
            .build();

    private final byte[] kept =
            new Indexer(Language.ARABIC).digest(story, TEXT, "وصلت السفينة إلى الميناء.", Optional.of("العالم"));

    private Map<String, Integer> levels() {
        Map<String, Integer> levels = new TreeMap<>();
        Digest digest = new Digest(kept);
        while (digest.next()) {
            levels.put(digest.term(), digest.level());
        }
        return levels;
    }

    private Digest at(String term) {
        Digest digest = new Digest(kept);
        while (digest.next()) {
            if (digest.term().equals(term)) {
                return digest;
            }
        }
        throw new AssertionError("no term " + term);
    }

    @Test
    void everyWordThatThePageShowsOfTheStoryIsThere() {
        assertThat(levels().keySet())
                .contains("عود", "بحر", "رحل", "ملاح", "ليلي", "علي", "صحح", "اسم", "مرفا", "قبطان", "رويترز")
                .contains("وصلت", "سفينه", "الي", "ميناء", "قديم", "في", "عرض", "عالم");
    }

    @Test
    void theTitleWeighsMostAndWhatIsSaidOftenMoreThanWhatIsSaidOnce() {
        assertThat(levels()).containsEntry("عود", 3);
        assertThat(levels().get("سفينه")).isGreaterThan(levels().get("قديم")).isLessThan(3);
        assertThat(levels().get("رحل")).isGreaterThan(levels().get("قديم"));
    }

    @Test
    void termsComeInTheOrderOfTheirPlaces() {
        List<Integer> places = new ArrayList<>();
        Digest digest = new Digest(kept);
        while (digest.next()) {
            places.add(digest.place());
        }
        assertThat(places).isSorted().hasSameSizeAs(levels().keySet());
    }

    @Test
    void followersAreKnownByTheirClassButNotAcrossBlocks() {
        assertThat(at("وصلت").followers()).isEqualTo(1L << Next.of("سفينه"));
        assertThat(at("قديم").followers()).as("nothing follows it in its block").isZero();
        assertThat(at("الي").followers()).as("a word that says little").isZero();
    }

    @Test
    void wordsAreShownAsTheyAreWrittenWithoutWhatIsJoinedToThem() {
        assertThat(at("سفينه").surface()).isEqualTo("سفينة");
        assertThat(at("قديم").isShown()).as("said once").isFalse();
        assertThat(at("بحر").surface()).isEqualTo("بحارة");
    }

    @Test
    void theBeginningOfTheTextComesLast() {
        assertThat(new Digest(kept).excerpt()).isEqualTo("وصلت السفينة إلى الميناء.");
        assertThat(at("وصلت").excerpt()).isEqualTo("وصلت السفينة إلى الميناء.");
    }

    @Test
    void aTermWithManyFollowersKeepsThemAll() {
        StringBuilder text = new StringBuilder("<p>");
        long expected = 0;
        for (int i = 0; i < 200; i++) {
            text.append("سفينة ").append(1000 + i).append(' ');
            expected |= 1L << Next.of(String.valueOf(1000 + i));
        }
        Digest digest = new Digest(new Indexer(Language.ARABIC).digest(story, text.toString(), "", Optional.empty()));
        while (digest.next()) {
            if (digest.term().equals("سفينه")) {
                assertThat(digest.followers()).isEqualTo(expected);
                return;
            }
        }
        throw new AssertionError("no such term");
    }

    @Test
    void theSameTextGivesTheSameBytes() {
        assertThat(new Indexer(Language.ARABIC).digest(story, TEXT, "وصلت السفينة إلى الميناء.", Optional.of("العالم")))
                .isEqualTo(kept);
    }
}
