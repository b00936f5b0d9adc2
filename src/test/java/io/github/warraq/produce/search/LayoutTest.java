package io.github.warraq.produce.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.produce.TestEdition;
import io.github.warraq.produce.TestStory;
import io.github.warraq.text.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final List<TestStory> STORIES = IntStream.range(0, 1500)
            .mapToObj(i -> TestStory.of("story-" + i, "خبر " + i))
            .toList();

    private static List<Segment> layout(List<TestStory> stories) {
        return Layout.of(
                new TestEdition(TestEdition.settings("ص", Language.ARABIC, ""), stories.toArray(TestStory[]::new))
                        .shelf());
    }

    /** The segments of one layout that are not in another, by the names of their stories. */
    private static List<Segment> changed(List<TestStory> before, List<TestStory> after) {
        Set<String> known = new HashSet<>();
        layout(before).forEach(segment -> known.add(contents(before, segment)));
        return layout(after).stream()
                .filter(segment -> !known.contains(contents(after, segment)))
                .toList();
    }

    private static String contents(List<TestStory> stories, Segment segment) {
        List<String> names = stories.subList(segment.from(), segment.to()).stream()
                .map(story -> story.build().id().name())
                .toList();
        return segment.name() + segment.level() + names;
    }

    private static int files(List<Segment> segments) {
        return segments.stream()
                .mapToInt(segment -> segment.buckets() + segment.groups() + 2)
                .sum();
    }

    @Test
    void everyStoryIsInOneSegmentAndTheNewestAreInSmallOnes() {
        List<Segment> segments = layout(STORIES);
        int slot = 0;
        int level = Integer.MAX_VALUE;
        for (Segment segment : segments) {
            assertThat(segment.from()).isEqualTo(slot);
            assertThat(segment.size()).isPositive();
            assertThat(segment.level()).isLessThanOrEqualTo(level);
            slot = segment.to();
            level = segment.level();
        }
        assertThat(slot).isEqualTo(STORIES.size());
        assertThat(segments.get(segments.size() - 1).size()).isLessThanOrEqualTo(96);
        assertThat(segments.size())
                .as("so many files a word of a question may load")
                .isLessThan(16);
        assertThat(segments.stream().map(Segment::name)).doesNotHaveDuplicates();
        assertThat(layout(List.of())).isEmpty();
    }

    @Test
    void aStoryThatIsAddedChangesFewFilesOnAverage() {
        int changed = 0;
        for (int size = 1000; size < 1400; size++) {
            changed += files(changed(STORIES.subList(0, size), STORIES.subList(0, size + 1)));
        }
        assertThat(changed / 400.0).isLessThan(12);
    }

    @Test
    void aStoryThatIsTakenAwayFromTheMiddleChangesOnlyWhatIsAroundIt() {
        for (int taken = 50; taken < 1400; taken += 150) {
            List<TestStory> without = new ArrayList<>(STORIES);
            without.remove(taken);
            assertThat(changed(STORIES, without)).as("without %s", taken).hasSizeBetween(1, 4);
        }
    }
}
