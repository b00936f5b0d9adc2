package io.github.warraq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with one input: it is told at its place with a hint, all else is built, and the exit code is 1. */
class BadInputTest {
    private static final String GOOD = "خبر سليم";

    @TempDir
    private Path folder;

    private Newspaper paper;

    @BeforeEach
    void givenAGoodSeedBesides() {
        paper = Newspaper.in(folder).givenGoodSeed("good.md", GOOD);
    }

    @AfterEach
    void thenThereIsNoStackTrace() {
        paper.thenThereIsNoStackTrace();
    }

    private void thenOnlyTheGoodSeedIsPublished() {
        paper.thenItExitsWith(1).thenItSumsUp("1 article,", "1 refused");
        assertThat(paper.titles()).containsExactly(GOOD);
    }

    @Test
    void broken_YAML_in_front_matter() {
        paper.givenSeed("bad.md", "---\ntitle: خبر\ntags: [أ, ب\n---\n\nنص.\n").whenBuilt();
        paper.thenItSays("seeds/bad.md:3:7: error: ");
        thenOnlyTheGoodSeedIsPublished();
    }

    @Test
    void a_date_that_is_none() {
        paper.givenSeed("bad.md", "---\ntitle: خبر\ndate: غدا\n---\n\nنص.\n").whenBuilt();
        paper.thenItSays("seeds/bad.md:3:7: error: ");
        thenOnlyTheGoodSeedIsPublished();
    }

    @Test
    void an_unknown_key_is_a_warning_that_names_the_nearest_one() {
        paper.givenSeed("typo.md", "---\ntitel: خبر\ntitle: خبر آخر\n---\n\nنص.\n")
                .whenBuilt();
        paper.thenItSays("seeds/typo.md:2:1: warning: ").thenItExitsWith(0);
        assertThat(paper.err()).contains("title");
        paper.whenBuilt("--strict").thenItExitsWith(1);
    }

    @Test
    void an_empty_file() {
        paper.givenSeed("empty.txt", "").givenSeed("blank.md", " \n\n").whenBuilt();
        paper.thenItSays("seeds/empty.txt: error: ").thenItSays("seeds/blank.md: error: ");
        paper.thenItExitsWith(1).thenItSumsUp("1 article,", "2 refused");
    }

    @Test
    void bytes_that_are_no_text() {
        byte[] bytes = "نص سليم ثم ".getBytes(StandardCharsets.UTF_8);
        byte[] broken = java.util.Arrays.copyOf(bytes, bytes.length + 3);
        broken[bytes.length] = (byte) 0xFF;
        broken[bytes.length + 1] = (byte) 0x00;
        broken[bytes.length + 2] = (byte) 0x81;
        paper.givenSeed("bad.txt", broken).whenBuilt();
        paper.thenItSays("seeds/bad.txt:1:12: error: ");
        thenOnlyTheGoodSeedIsPublished();
    }

    @Test
    void a_line_of_20_MB() {
        paper.givenSeed("long.txt", "ا".repeat(10 << 20)).whenBuilt();
        paper.thenItSays("seeds/long.txt: error: ");
        thenOnlyTheGoodSeedIsPublished();
    }

    @Test
    void a_line_of_20_MB_where_the_settings_allow_it() {
        paper.givenFile("seeds/site.yml", "limits:\n  file-size: 30 MB\n")
                .givenSeed("long.txt", "عنوان الخبر الطويل\n\n" + "كلمة ".repeat(2 << 20) + "\n")
                .whenBuilt();
        paper.thenItExitsWith(0).thenItSumsUp("2 articles,", "0 refused");
    }

    @Test
    void a_file_that_cannot_be_read() throws IOException {
        Files.createSymbolicLink(folder.resolve("seeds/gone.txt"), Path.of("nowhere.txt"));
        paper.whenBuilt();
        paper.thenItSays("seeds/gone.txt: error: ").thenItExitsWith(1);
        assertThat(paper.titles()).containsExactly(GOOD);
    }

    @Test
    void a_file_that_may_not_be_read() throws IOException {
        paper.givenGoodSeed("secret.md", "سر");
        Path secret = folder.resolve("seeds/secret.md");
        assumeFalse(
                folder.getFileSystem().supportedFileAttributeViews().stream().noneMatch("posix"::equals));
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(secret), "root may read everything");
        paper.whenBuilt();
        paper.thenItSays("seeds/secret.md: error: ");
        thenOnlyTheGoodSeedIsPublished();
    }

    @Test
    void two_articles_with_one_address() {
        paper.givenSeed("one.md", "---\ntitle: الأول\ndate: 2025-05-02\nslug: same\n---\n\nنص.\n")
                .givenSeed("two.md", "---\ntitle: الثاني\ndate: 2025-05-02\nslug: same\n---\n\nنص.\n")
                .whenBuilt();
        paper.thenItExitsWith(1).thenItSays("seeds/two.md: error: ");
        assertThat(paper.err()).contains("same", "seeds/one.md");
        assertThat(paper.titles()).containsExactlyInAnyOrder(GOOD, "الأول", "الثاني");
    }

    @Test
    void a_template_with_an_error_stops_all_and_changes_nothing() {
        paper.whenBuilt().thenItExitsWith(0);
        var before = paper.site();
        paper.givenTemplate("article.ftlh", "<h1>\n<#if x>\n")
                .givenGoodSeed("more.md", "مزيد")
                .whenBuilt();
        paper.thenItExitsWith(1).thenItSays("templates/article.ftlh:");
        assertThat(paper.err()).containsPattern("templates/article\\.ftlh:\\d+:\\d+: error: ");
        assertThat(Differences.between(before, paper.site())).isEmpty();
    }

    @Test
    void a_template_that_fails_on_a_page_stops_all_and_changes_nothing() {
        paper.givenTemplate("article.ftlh", "<h1>\n${no_such_name}\n").whenBuilt();
        paper.thenItExitsWith(1).thenItSays("templates/article.ftlh:2:3: error: ");
        assertThat(paper.site()).isEmpty();
    }

    @Test
    void settings_with_an_error_stop_all_and_name_the_nearest_key() {
        paper.givenFile("seeds/site.yml", "name: صحيفة\nlangauge: ar\n").whenBuilt();
        paper.thenItExitsWith(1).thenItSays("seeds/site.yml:2:1: error: ");
        assertThat(paper.err()).contains("language");
        assertThat(paper.site()).isEmpty();
    }

    @Test
    void a_folder_without_seeds() {
        Newspaper empty = Newspaper.in(folder.resolve("nothing")).whenBuilt();
        empty.thenItExitsWith(1).thenItSays("seeds/: error: ").thenThereIsNoStackTrace();
    }
}
