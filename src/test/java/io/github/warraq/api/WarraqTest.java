package io.github.warraq.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.warraq.base.Notice;
import io.github.warraq.build.BuildFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Warraq as a part of another program. */
class WarraqTest {
    @TempDir
    private Path site;

    private void write(String file, String text) throws IOException {
        Path path = site.resolve("seeds").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }

    @Test
    void a_folder_becomes_a_site() throws Exception {
        write("bridge.md", "---\ntitle: الجسر\nslug: bridge\ndate: 2020-01-05\n---\n\nنص.\n");
        Warraq.Report report = Warraq.build(site);
        assertThat(report.result().articles()).isEqualTo(1);
        assertThat(report.result().failed()).isFalse();
        assertThat(site.resolve("site/2020/01/05/bridge.html")).exists();
    }

    @Test
    void what_is_said_of_a_build_counts() throws Exception {
        write("bridge.md", "---\ntitle: الجسر\nslug: bridge\ndate: 2026-01-05\n---\n\nنص.\n");
        write("draft.md", "---\ntitle: المسودة\nslug: draft\ndate: 2026-01-05\ndraft: true\n---\n\nنص.\n");
        write("later.md", "---\ntitle: الغد\nslug: later\ndate: 2026-01-07\n---\n\nنص.\n");
        Warraq plain = Warraq.in(site)
                .output(site.resolve("public"))
                .baseUrl("https://example.org/news")
                .clock(Instant.parse("2026-01-06T00:00:00Z"))
                .workers(1);
        assertThat(plain.dryRun(true).build().result().written()).isPositive();
        assertThat(site.resolve("public")).doesNotExist();
        assertThat(plain.build().result().articles()).isEqualTo(1);
        assertThat(site.resolve("public/sitemap.xml"))
                .content(StandardCharsets.UTF_8)
                .contains("https://example.org/news/2026/01/05/bridge.html");
        assertThat(plain.drafts(true).build().result().articles()).isEqualTo(2);
        assertThat(plain.future(true).build().result().articles()).isEqualTo(2);
        assertThat(site.resolve("public/2026/01/07/later.html")).exists();
    }

    @Test
    void what_is_wrong_is_told_with_its_place_and_the_rest_is_built() throws Exception {
        write("bridge.md", "---\ntitle: الجسر\nslug: bridge\ndate: 2020-01-05\n---\n\nنص.\n");
        write("bad.md", "---\ntitle: خبر\ntags: [أ, ب\n---\n\nنص.\n");
        Warraq.Report report = Warraq.build(site);
        assertThat(report.result().failed()).isTrue();
        assertThat(report.notices())
                .filteredOn(notice -> notice.level() == Notice.Level.ERROR)
                .extracting(notice -> notice.place().toString())
                .containsExactly("seeds/bad.md:3:7");
        assertThat(site.resolve("site/2020/01/05/bridge.html")).exists();
    }

    @Test
    void what_cannot_be_built_at_all_is_a_failure_with_its_notices() {
        assertThatThrownBy(() -> Warraq.build(site))
                .isInstanceOfSatisfying(
                        BuildFailure.class,
                        failure -> assertThat(failure.notices())
                                .extracting(Notice::code)
                                .containsExactly("no-seeds"));
        assertThatThrownBy(() -> Warraq.in(site).baseUrl("example.org")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Warraq.in(site).workers(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
