package io.github.warraq.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.gist.Told;
import io.github.warraq.site.TopicRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TopicFinderTest {
    /** A story about a name. */
    private static Told about(String story, String name) {
        return Told.of(
                story,
                name + " اليوم",
                "جديد عن " + name + " في هذا الخبر. و" + name + " حديث الناس، ثم " + name + " مرة أخرى.");
    }

    private static Told labelled(String story, String... tags) {
        return Told.of(story, "---\ntitle: خبر موسوم\ntags: [" + String.join(", ", tags) + "]\n---\n\nنص قصير.\n");
    }

    private static Told president(String story, String spelling) {
        return Told.of(
                story,
                spelling + " يزور الجزر",
                "وصل الرئيس " + spelling + " إلى الجزر. واستقبل الرئيس " + spelling + " الوفد.");
    }

    private static TopicRules rules(Map<String, String> names, Set<String> hidden, Set<String> pinned) {
        return new TopicRules(names, hidden, pinned, Map.of());
    }

    @Test
    void a_name_that_three_stories_are_about_is_a_topic_of_each() {
        Paper paper = Paper.of(about("a", "ليفربول"), about("b", "ليفربول"), about("c", "ليفربول"), about("d", "تونس"));

        assertThat(paper.topics()).containsExactly("ليفربول");
        assertThat(paper.storiesOn("ليفربول")).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(paper.topicsOf("a")).containsExactly("ليفربول");
        assertThat(paper.topicsOf("d")).isEmpty();
    }

    @Test
    void a_name_that_two_stories_share_is_none() {
        assertThat(Paper.of(about("a", "ليفربول"), about("b", "ليفربول")).topics())
                .isEmpty();
    }

    @Test
    void a_story_with_labels_gets_no_found_topic() {
        Told own = Told.of("own", "---\ntitle: ليفربول اليوم\ntags: [رياضة]\n---\n\nليفربول ليفربول.\n");
        Paper paper = Paper.of(about("a", "ليفربول"), about("b", "ليفربول"), about("c", "ليفربول"), own);

        assertThat(paper.topicsOf("own")).containsExactly("رياضة");
        assertThat(paper.storiesOn("ليفربول")).doesNotContain("own");
    }

    @Test
    void a_found_topic_joins_the_label_that_differs_in_spelling_only() {
        Paper paper = Paper.of(labelled("x", "انتخابات", "أفريقيا"), labelled("y", "أفريقيا"), about("a", "إفريقيا"));

        assertThat(paper.storiesOn("أفريقيا")).containsExactlyInAnyOrder("a", "x", "y");
        assertThat(paper.topicsOf("a")).containsExactly("أفريقيا");
    }

    @Test
    void the_oldest_stories_decide_on_the_spelling() {
        List<Told> stories = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            stories.add(president(String.format("z%02d", 50 - i), "رامي السعدي"));
        }
        // Undated stories: the last by name is the oldest.
        for (int i = 0; i < 30; i++) {
            stories.add(president(String.format("a%02d", i), "رامي السعدى"));
        }
        assertThat(Paper.of(stories).topics()).containsExactly("رامي السعدي");
    }

    @Test
    void a_last_name_alone_means_whom_other_stories_name_in_full() {
        Told short_ = Told.of("d", "كيالي يغادر", "غادر الرئيس كيالي الجزر. وقال كيالي إن الزيارة مثمرة. وعاد كيالي.");
        Paper paper = Paper.of(
                president("a", "مازن كيالي"), president("b", "مازن كيالي"), president("c", "مازن كيالي"), short_);

        assertThat(paper.topicsOf("d")).containsExactly("مازن كيالي");
    }

    @Test
    void a_last_name_that_two_bear_means_neither() {
        Told short_ = Told.of("d", "كيالي يغادر", "غادر الرئيس كيالي الجزر. وقال كيالي إن الزيارة مثمرة. وعاد كيالي.");
        Paper paper = Paper.of(
                president("a", "مازن كيالي"),
                president("b", "مازن كيالي"),
                president("c", "مازن كيالي"),
                president("e", "نزار كيالي"),
                president("f", "نزار كيالي"),
                president("g", "نزار كيالي"),
                short_);

        assertThat(paper.topicsOf("d")).isEmpty();
        assertThat(paper.topics()).containsExactly("مازن كيالي", "نزار كيالي");
    }

    @Test
    void the_editor_hides_a_topic() {
        List<Told> stories = List.of(about("a", "ليفربول"), about("b", "ليفربول"), about("c", "ليفربول"));
        Paper paper = Paper.of(rules(Map.of(), Set.of("ليفربول"), Set.of()), stories);

        assertThat(paper.topics()).isEmpty();
        assertThat(paper.unusedRules()).isEmpty();
    }

    @Test
    void an_authors_label_stays_even_if_the_editor_hides_the_topic() {
        Paper paper = Paper.of(rules(Map.of(), Set.of("ليفربول"), Set.of()), List.of(labelled("x", "ليفربول")));

        assertThat(paper.topicsOf("x")).containsExactly("ليفربول");
    }

    @Test
    void the_editor_pins_a_topic_that_one_story_has() {
        Paper paper = Paper.of(rules(Map.of(), Set.of(), Set.of("تونس")), List.of(about("d", "تونس")));

        assertThat(paper.topicsOf("d")).containsExactly("تونس");
    }

    @Test
    void the_editor_merges_topics_and_labels_under_a_name() {
        Map<String, String> names = Map.of("ليفربول", "كرة إنجليزية", "الدوري", "كرة إنجليزية");
        Paper paper = Paper.of(
                rules(names, Set.of(), Set.of()),
                List.of(about("a", "ليفربول"), about("b", "ليفربول"), labelled("x", "الدوري")));

        assertThat(paper.topics()).containsExactly("كرة إنجليزية");
        assertThat(paper.storiesOn("كرة إنجليزية")).containsExactlyInAnyOrder("a", "b", "x");
        assertThat(paper.topicsOf("x")).containsExactly("كرة إنجليزية");
    }

    @Test
    void the_editor_chooses_a_topics_address() {
        TopicRules rules = new TopicRules(Map.of(), Set.of(), Set.of(), Map.of("ليفربول", "lfc"));
        Paper paper = Paper.of(rules, List.of(labelled("x", "ليفربول"), labelled("y", "lfc")));

        assertThat(paper.edition().topics())
                .extracting(topic -> topic.label().slug())
                .satisfiesExactly(
                        chosen -> assertThat(chosen).isEqualTo("lfc"),
                        other -> assertThat(other).matches("lfc-[a-z2-7]{6}"));
    }

    @Test
    void a_rule_for_a_topic_that_no_story_has_is_told() {
        Paper paper = Paper.of(rules(Map.of(), Set.of("باريس"), Set.of()), List.of(about("d", "تونس")));

        assertThat(paper.unusedRules()).containsExactly("باريس");
    }
}
