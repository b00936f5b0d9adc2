package io.github.warraq.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.gist.Told;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class KinTest {
    private static final List<String> PEOPLE =
            List.of("سامر الدروبي", "هالة الراوي", "مازن كيالي", "ليلى حداد", "وسام الجندي", "ريم الخطيب");
    private static final List<String> THINGS =
            List.of("العبّارات", "المكتبات", "الجسور", "القمح", "النجوم", "المرافئ", "المدارس", "الغابات");

    /** Stories of many subjects, so that what two of them share is rare. */
    private static List<Told> otherStories() {
        List<Told> stories = new ArrayList<>();
        String[] subjects = {
            "زراعة الزيتون في السهول", "ترميم قلعة أثرية", "موسم هجرة الطيور", "سباق الدراجات الجبلية",
                    "أسعار الخضار في السوق",
            "مسرحية للأطفال", "تلسكوب جديد في المرصد", "تدريب المعلمين", "خياطة الأزياء التقليدية",
                    "صيانة شبكة الكهرباء"
        };
        for (int i = 0; i < subjects.length; i++) {
            String day = String.format("2025-09-%02d", i + 1);
            stories.add(Told.of(
                    "other-" + i,
                    "---\ntitle: " + subjects[i] + "\ndate: " + day + "\n---\n\nحديث عن " + subjects[i]
                            + " في المنطقة.\n"));
        }
        return stories;
    }

    private static Paper paper(String... files) {
        List<Told> stories = otherStories();
        for (String file : files) {
            stories.add(Told.in(file));
        }
        return Paper.of(stories);
    }

    @Test
    void a_story_is_related_to_an_older_one_about_the_same_thing() {
        Paper paper = paper("ferry-1.md", "library.md", "ferry-analysis.md");

        assertThat(paper.related("ferry-analysis")).containsExactly("ferry-1");
        assertThat(paper.related("ferry-1")).doesNotContain("ferry-analysis");
        assertThat(paper.related("library")).isEmpty();
    }

    @Test
    void two_matches_after_one_pattern_are_related_and_no_versions() {
        Paper paper = paper("match-1.md", "match-2.md");

        assertThat(paper.related("match-2")).containsExactly("match-1");
        assertThat(paper.olderVersions("match-2")).isEmpty();
        assertThat(paper.newestVersion("match-1")).isEmpty();
    }

    @Test
    void an_update_is_a_newer_version_and_not_related() {
        Paper paper = paper("ferry-brief.md", "ferry-1.md", "ferry-2.md");

        assertThat(paper.olderVersions("ferry-2")).containsExactly("ferry-1", "ferry-brief");
        assertThat(paper.newestVersion("ferry-2")).isEmpty();
        assertThat(paper.newestVersion("ferry-1")).contains("ferry-2");
        assertThat(paper.newestVersion("ferry-brief")).contains("ferry-2");
        assertThat(paper.related("ferry-2")).isEmpty();
        assertThat(paper.related("ferry-1")).isEmpty();
    }

    @Test
    void of_several_versions_only_the_newest_is_related_to_a_later_story() {
        Paper paper = paper("ferry-brief.md", "ferry-1.md", "ferry-2.md", "ferry-analysis.md");

        assertThat(paper.related("ferry-analysis")).containsExactly("ferry-2");
    }

    @Test
    void a_chain_of_versions_ends_somewhere() {
        List<Told> stories = new ArrayList<>();
        String text = Told.in("ferry-2.md").article().markdown().source();
        for (int i = 0; i < 2 * Kin.MOST_VERSIONS; i++) {
            String time = String.format("2025-10-03T%02d:00:00Z", i);
            String name = String.format("v%02d", i);
            stories.add(Told.of(name, "---\ntitle: العبّارة الغارقة\ndate: " + time + "\n---\n\n" + text));
        }
        Paper paper = Paper.of(stories);

        for (Told story : stories) {
            assertThat(paper.olderVersions(story.card().id().name())).hasSizeLessThan(Kin.MOST_VERSIONS);
        }
        assertThat(paper.newestVersion("v00")).contains("v11");
        assertThat(paper.newestVersion("v12")).contains("v23");
    }

    @Test
    void where_nothing_is_related_the_stories_before_it_in_the_section_are_known() {
        Paper paper = paper("match-1.md");
        Told first = Told.of("first", "---\ntitle: سباحة\ndate: 2025-10-01\nsection: sports\n---\n\nنص.\n");
        Paper two = Paper.of(first, Told.in("match-1.md"));

        assertThat(paper.before("match-1")).isEmpty();
        assertThat(two.before("match-1")).containsExactly("first");
        assertThat(two.before("first")).isEmpty();
    }

    /** A story that names a person and a thing now and then. */
    private static Told made(int number, int person, int thing) {
        String text = PEOPLE.get(person) + " يتحدث عن " + THINGS.get(thing);
        return Told.of(
                String.format("s%03d", number),
                String.format("---\ntitle: %s\ndate: 2025-01-%02d\n---\n\n", text, number + 1)
                        + "قال " + PEOPLE.get(person) + " كلاما عن " + THINGS.get(thing) + " وعن "
                        + THINGS.get((thing + number) % THINGS.size()) + ".\n");
    }

    @Property(tries = 40)
    @Tag("properties")
    void related_stories_are_older_and_stay_when_stories_are_added(
            @ForAll @Size(min = 2, max = 24) List<@IntRange(max = 47) Integer> choices,
            @ForAll @IntRange(max = 24) int cut) {
        List<Told> stories = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            stories.add(made(i, choices.get(i) % PEOPLE.size(), choices.get(i) % THINGS.size()));
        }
        List<Told> first = stories.subList(0, Math.min(cut, stories.size()));
        Paper whole = Paper.of(stories);
        Paper beginning = Paper.of(first);
        for (Told story : first) {
            String name = story.card().id().name();
            assertThat(whole.related(name)).isEqualTo(beginning.related(name));
            assertThat(whole.before(name)).isEqualTo(beginning.before(name));
            assertThat(whole.olderVersions(name)).isEqualTo(beginning.olderVersions(name));
            assertThat(whole.related(name)).allMatch(other -> other.compareTo(name) < 0);
        }
    }
}
