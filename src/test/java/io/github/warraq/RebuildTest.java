package io.github.warraq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build does to a folder that an earlier build, or somebody else, has written to. */
class RebuildTest {
    @TempDir
    private Path folder;

    private Newspaper paper;

    @BeforeEach
    void givenASiteThatIsBuilt() {
        paper = Newspaper.in(folder)
                .givenFile("seeds/site.yml", "name: صحيفة\n")
                .givenSeed(
                        "raw.txt",
                        "عنوان الخبر الخام\n\nهذه فقرة أولى فيها كلام كثير عن أمر من الأمور التي تهم الناس.\n")
                .givenGoodSeed("first.md", "الخبر الأول")
                .givenGoodSeed("second.md", "الخبر الثاني")
                .whenBuilt()
                .thenItExitsWith(0);
    }

    @Test
    void building_twice_writes_nothing_the_second_time() throws IOException {
        Map<String, Content> before = paper.site();
        Path page = folder.resolve("site/index.html");
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(page, old);
        paper.whenBuilt().thenItExitsWith(0).thenItSumsUp(before.size() - 1 + " files kept", "0 written", "0 pruned");
        assertThat(Differences.between(before, paper.site())).isEmpty();
        assertThat(Files.getLastModifiedTime(page)).isEqualTo(old);
    }

    @Test
    void a_lost_work_folder_costs_time_and_nothing_else() throws IOException {
        Map<String, Content> before = paper.site();
        for (String file : paper.files(".warraq").keySet()) {
            paper.givenNo(".warraq/" + file);
        }
        paper.whenBuilt().thenItExitsWith(0).thenItSumsUp("0 written", "0 pruned");
        assertThat(Differences.between(before, paper.site())).isEmpty();
    }

    @Test
    void a_damaged_work_folder_does_no_harm() {
        Map<String, Content> before = paper.site();
        for (String file : paper.files(".warraq").keySet()) {
            paper.givenFile(".warraq/" + file, "rubbish");
        }
        paper.whenBuilt().thenItExitsWith(0).thenThereIsNoStackTrace();
        assertThat(Differences.between(before, paper.site())).isEmpty();
    }

    @Test
    void a_build_after_edits_is_a_build_from_scratch(@TempDir Path elsewhere) {
        paper.givenGoodSeed("second.md", "الخبر الثاني بعد التعديل")
                .givenGoodSeed("third.md", "الخبر الثالث")
                .givenNo("seeds/first.md")
                .whenBuilt()
                .thenItExitsWith(0);
        Newspaper fresh = Newspaper.in(elsewhere);
        fresh.givenSeedsOf(paper);
        fresh.whenBuilt().thenItExitsWith(0);
        assertThat(Differences.between(fresh.site(), paper.site())).isEmpty();
        assertThat(paper.titles()).doesNotContain("الخبر الأول").contains("الخبر الثالث");
    }

    @Test
    void files_that_are_not_ours_stay() {
        paper.givenFile("site/mine.html", "mine")
                .givenFile("site/.gitignore", "*\n")
                .givenFile("site/articles/notes.txt", "mine too")
                .givenNo("seeds/first.md")
                .whenBuilt()
                .thenItExitsWith(0);
        assertThat(paper.text("site/mine.html")).isEqualTo("mine");
        assertThat(paper.text("site/.gitignore")).isEqualTo("*\n");
        assertThat(paper.text("site/articles/notes.txt")).isEqualTo("mine too");
    }

    @Test
    void a_file_in_the_way_that_is_not_ours_is_told_and_kept(@TempDir Path elsewhere) {
        Newspaper other = Newspaper.in(elsewhere)
                .givenGoodSeed("first.md", "الخبر الأول")
                .givenFile("site/index.html", "by hand")
                .whenBuilt();
        other.thenItExitsWith(1).thenThereIsNoStackTrace();
        assertThat(other.err()).contains("index.html");
        assertThat(other.text("site/index.html")).isEqualTo("by hand");
    }

    @Test
    void a_dry_run_says_what_it_would_do_and_does_nothing() {
        Map<String, Content> before = paper.site();
        Map<String, Content> work = paper.files(".warraq");
        paper.givenGoodSeed("third.md", "الخبر الثالث").whenBuilt("--dry-run").thenItExitsWith(0);
        paper.thenItSumsUp("4 articles", "dry run");
        assertThat(paper.err()).containsPattern("(?m)^index\\.html: ").containsPattern("(?m)^2025/05/01/.*: ");
        assertThat(Differences.between(before, paper.site())).isEmpty();
        assertThat(paper.files(".warraq").keySet()).isEqualTo(work.keySet());
    }

    @Test
    void with_q_nothing_but_errors_is_said() {
        paper.givenSeed("typo.md", "---\ntitel: خ\ntitle: خبر\n---\n\nنص.\n")
                .whenBuilt("-q")
                .thenItExitsWith(0);
        assertThat(paper.out()).isEmpty();
        assertThat(paper.err()).isEmpty();
        paper.givenSeed("empty.txt", "").whenBuilt("-q").thenItExitsWith(1);
        assertThat(paper.out()).isEmpty();
        assertThat(paper.err()).startsWith("seeds/empty.txt: error: ").doesNotContain("warning");
    }

    @Test
    void with_v_it_says_why_each_file_was_made() {
        paper.givenGoodSeed("third.md", "الخبر الثالث").whenBuilt("-v").thenItExitsWith(0);
        assertThat(paper.err()).containsPattern("(?m)^index\\.html: it lists other stories$");
    }

    @Test
    void the_number_of_workers_changes_nothing(@TempDir Path elsewhere) {
        Newspaper other = Newspaper.in(elsewhere);
        other.givenSeedsOf(paper);
        other.whenBuilt("--workers", "5").thenItExitsWith(0);
        assertThat(Differences.between(paper.site(), other.site())).isEmpty();
    }

    @Test
    void only_what_needs_it_knows_where_the_site_stands(@TempDir Path elsewhere) {
        Newspaper other = Newspaper.in(elsewhere);
        other.givenSeedsOf(paper);
        other.whenBuilt("--base-url", "https://other.example/").thenItExitsWith(2);
        other.whenRun(
                        Map.of("GITHUB_REPOSITORY", "owner/name"),
                        "build",
                        elsewhere.toString(),
                        "--clock",
                        "2026-01-01T00:00:00Z")
                .thenItExitsWith(0);
        assertThat(other.text("site/feed.xml"))
                .contains("https://owner.github.io/name/")
                .doesNotContain("example.org");
        assertThat(other.site().keySet()).isEqualTo(paper.site().keySet());
    }
}
