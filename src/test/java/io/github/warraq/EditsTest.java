package io.github.warraq;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Edits after which an update once differed, or easily could differ, from a build in an empty folder. */
class EditsTest {
    private Rehearsal paper;

    @BeforeEach
    void givenSomeStories() {
        paper = Rehearsal.inANewFolder();
        paper.write("seeds/site.yml", "name: صحيفة\n");
        paper.write("seeds/a.md", "---\ntitle: أول\ndate: 2024-01-01\n---\n\nقال الوزير كلاما.\n");
        paper.write("seeds/b.md", "---\ntitle: ثان\ndate: 2024-02-02\n---\n\nقال المدير كلاما.\n");
    }

    @AfterEach
    void cleanUp() {
        paper.close();
    }

    private void thenABuildIsOneFromScratch() {
        assertThat(paper.buildAndCompare(8, true)).isEmpty();
    }

    @Test
    void other_bytes_of_the_same_number_under_the_old_time() {
        thenABuildIsOneFromScratch();
        new Edit(Edit.Kind.WAIT, 0, 0).on(paper);
        thenABuildIsOneFromScratch();
        paper.overwrite("seeds/a.md", paper.bytes("seeds/b.md"));
        thenABuildIsOneFromScratch();
    }

    @Test
    void two_builds_within_a_tick_of_the_clock() {
        for (String word : List.of("المدير", "الوزير", "المدير")) {
            thenABuildIsOneFromScratch();
            paper.overwrite("seeds/a.md", paper.text("seeds/a.md").replaceAll("قال \\S+", "قال " + word));
        }
        thenABuildIsOneFromScratch();
    }

    @Test
    void many_stories_that_want_one_address() {
        for (int i = 0; i < 30; i++) {
            paper.write(
                    "seeds/c" + i + ".md",
                    "---\ntitle: خبر " + i + "\nslug: same\naliases: [/one/, /topics/, /2024/]\n---\n\nنص.\n");
        }
        paper.write("seeds/static/one/index.html", "ملف");
        thenABuildIsOneFromScratch();
        paper.delete("seeds/c0.md");
        paper.delete("seeds/static/one/index.html");
        thenABuildIsOneFromScratch();
    }

    @Test
    void a_file_becomes_a_folder_and_a_folder_a_file() {
        paper.write("seeds/static/extra", "ملف");
        thenABuildIsOneFromScratch();
        paper.delete("seeds/static/extra");
        paper.write("seeds/static/extra/deep/file.txt", "ملف في مجلد");
        thenABuildIsOneFromScratch();
        paper.deleteAll("seeds/static/extra");
        paper.write("seeds/static/extra", "ملف ثانية");
        thenABuildIsOneFromScratch();
        paper.write("seeds/c.md", "---\ntitle: ثالث\naliases: [/extra/]\n---\n\nنص.\n");
        thenABuildIsOneFromScratch();
    }

    @Test
    void a_strangers_file_where_one_of_ours_will_be() {
        thenABuildIsOneFromScratch();
        paper.putStranger("extra");
        paper.putStranger("topics/index.html");
        paper.write("seeds/static/extra/file.txt", "لنا");
        paper.write("seeds/c.md", "---\ntitle: ثالث\ntags: [وسم]\n---\n\nنص.\n");
        thenABuildIsOneFromScratch();
    }

    @Test
    void a_damaged_file_that_nobody_wants_any_more() {
        thenABuildIsOneFromScratch();
        String page = paper.repairable().get(0);
        paper.damage(page, "بخط اليد".getBytes(StandardCharsets.UTF_8));
        paper.delete("seeds/a.md");
        paper.delete("seeds/b.md");
        thenABuildIsOneFromScratch();
        thenABuildIsOneFromScratch();
    }

    @Test
    void words_of_the_theme_that_stand_in_summaries() {
        paper.write(
                "seeds/a.md", "---\ntitle: أول\n---\n\n| أ | ب |\n|---|---|\n| 1 | 2 |\n\nحاشية[^1].\n\n[^1]: نصها.\n");
        thenABuildIsOneFromScratch();
        paper.write("templates/lang/ar.properties", "markup.table = جدول بيانات\nmarkup.footnote = هامش\n");
        thenABuildIsOneFromScratch();
    }

    @Test
    void a_byte_that_changed_in_the_catalog() {
        thenABuildIsOneFromScratch();
        new Edit(Edit.Kind.DAMAGE_THE_WORK_FOLDER, 0, 1).on(paper);
        thenABuildIsOneFromScratch();
    }
}
