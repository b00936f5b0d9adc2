package io.github.warraq;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Related stories, versions of one story and found topics, on the pages and from one build to the next. */
class KindredStoriesTest {
    private static final List<String> NAMES =
            List.of("سامر الدروبي", "ليفربول", "باريس", "محمد صلاح", "هالة الراوي", "الأمم المتحدة");

    @TempDir
    private Path folder;

    private Newspaper paper;

    @BeforeEach
    void givenAPaper() {
        paper = Newspaper.in(folder).givenFile("seeds/site.yml", "name: صحيفة\n");
        for (int i = 0; i < 4; i++) {
            paper.givenSeed("liverpool-" + i + ".md", about("ليفربول", "رياضة رقم " + i, "2025-05-0" + (i + 1)));
        }
    }

    private static String about(String name, String more, String day) {
        return "---\ntitle: " + name + " و" + more + "\ndate: " + day + "\n---\n\nخبر عن " + name + " وعن " + more
                + ". وسيعود " + name + " إلى الحديث عن " + more + " قريبا، كما قال " + name + " أمس.\n";
    }

    private static final String WIRE =
            "انهار جسر قديم فوق نهر الرمان صباح اليوم بعد أسبوع من الأمطار، ولم يُصب أحد لأن البلدية كانت قد"
                    + " أغلقته أمام السيارات قبل ساعتين من انهياره، وفق ما قال مهندسها.\n";

    private void givenTwoVersions() {
        paper.givenSeed("bridge-1.md", "---\ntitle: انهيار جسر\ndate: 2025-05-10T08:00:00Z\n---\n\n" + WIRE)
                .givenSeed(
                        "bridge-2.md",
                        "---\ntitle: لا إصابات في انهيار جسر الرمان\ndate: 2025-05-10T12:00:00Z\n---\n\n" + WIRE
                                + "\nوتعهدت البلدية ببناء جسر جديد قبل الشتاء.\n");
    }

    @Test
    void a_found_topic_has_a_page_and_a_link_on_each_of_its_stories() {
        paper.whenBuilt().thenItExitsWith(0);

        Document topic = paper.thenPage("topics/ليفربول/index.html");
        assertThat(topic.select("article.card")).hasSize(4);
        assertThat(page("رياضة-رقم-2").select("a[rel=tag]").eachText()).containsExactly("ليفربول");
        assertThat(paper.thenPage("topics/index.html").select("a").eachText()).contains("ليفربول");
    }

    private Document page(String slug) {
        return paper.thenPageLike("2025.*" + slug + ".*");
    }

    @Test
    void the_site_switches_found_topics_off() {
        paper.givenFile("seeds/site.yml", "name: صحيفة\ntopics:\n  find: false\n")
                .whenBuilt()
                .thenItExitsWith(0);

        assertThat(paper.site().keySet()).noneMatch(path -> path.startsWith("topics/"));
    }

    @Test
    void the_site_says_how_many_stories_make_a_topic() {
        paper.givenFile("seeds/site.yml", "name: صحيفة\ntopics:\n  least: 5\n")
                .whenBuilt()
                .thenItExitsWith(0);

        assertThat(paper.site().keySet()).noneMatch(path -> path.startsWith("topics/"));
    }

    @Test
    void the_editor_has_the_last_word_on_topics() {
        paper.givenFile("seeds/topics.yml", "rename:\n  ليفربول: الحمر\nslugs:\n  الحمر: reds\n")
                .whenBuilt()
                .thenItExitsWith(0);

        assertThat(paper.thenPage("topics/reds/index.html").selectFirst("h1").text())
                .isEqualTo("الحمر");
    }

    @Test
    void a_mistake_in_the_editors_rules_stops_the_build_and_names_the_place() {
        paper.givenFile("seeds/topics.yml", "hiden: [ليفربول]\n")
                .whenBuilt()
                .thenItExitsWith(1)
                .thenItSays("seeds/topics.yml:1:1: error: there is no rule hiden");
    }

    @Test
    void versions_of_a_story_lead_to_each_other() {
        givenTwoVersions();
        paper.whenBuilt().thenItExitsWith(0);

        assertThat(page("انهيار-جسر.html").select(".newer a").eachText())
                .containsExactly("لا إصابات في انهيار جسر الرمان");
        assertThat(page("انهيار-جسر.html").select(".versions")).isEmpty();
        assertThat(page("لا-إصابات").select(".versions a").eachText()).containsExactly("انهيار جسر");
        assertThat(page("لا-إصابات").select(".newer")).isEmpty();
        assertThat(page("لا-إصابات").select(".related")).isEmpty();
    }

    @Test
    void a_story_that_is_added_rewrites_no_older_story_that_it_does_not_tell_again() {
        givenTwoVersions();
        paper.whenBuilt().thenItExitsWith(0);
        Map<String, Content> before = paper.site();
        paper.givenSeed("new.md", about("باريس", "متحف", "2025-06-01"))
                .whenBuilt()
                .thenItExitsWith(0);

        TreeSet<String> rewritten = new TreeSet<>();
        before.forEach((path, content) -> {
            if (path.startsWith("2025/") && !content.equals(paper.site().get(path))) {
                rewritten.add(path);
            }
        });
        // The one before it in time says what follows.
        assertThat(rewritten).hasSize(1).allMatch(path -> path.contains("لا-إصابات"));
    }

    @ParameterizedTest(name = "edits of seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void a_build_after_edits_is_a_build_from_scratch_with_any_number_of_workers(long seed, @TempDir Path elsewhere) {
        Random random = new Random(seed);
        givenTwoVersions();
        paper.whenBuilt().thenItExitsWith(0);
        for (int i = 0; i < 6; i++) {
            int story = random.nextInt(12);
            if (random.nextInt(4) == 0 && paper.files("seeds").containsKey("s" + story + ".md")) {
                paper.givenNo("seeds/s" + story + ".md");
            } else {
                String name = NAMES.get(random.nextInt(NAMES.size()));
                String day = String.format("2025-0%d-1%d", 1 + random.nextInt(9), random.nextInt(9));
                paper.givenSeed("s" + story + ".md", about(name, NAMES.get(random.nextInt(NAMES.size())), day));
            }
            if (random.nextInt(3) == 0) {
                paper.givenFile("seeds/topics.yml", "hide: [" + NAMES.get(random.nextInt(2)) + "]\npin: [باريس]\n");
            }
            paper.whenBuilt("--workers", "" + (1 + random.nextInt(8))).thenItExitsWith(0);
        }
        Newspaper fresh = Newspaper.in(elsewhere);
        fresh.givenSeedsOf(paper);
        fresh.whenBuilt("--workers", "3");
        assertThat(Differences.between(fresh.site(), paper.site())).isEmpty();
    }
}
