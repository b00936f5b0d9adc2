package io.github.warraq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.deploy.SystemGit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code warraq publish --pages}, to a bare repository on this disk, looked at with git itself. */
class PublishCommandTest {
    private static final String NOON = "2025-11-20T12:00:00Z";

    @TempDir
    private Path folder;

    private Path site;
    private Path remote;
    private SystemGit git;
    private Screen screen = Screen.piped();

    @BeforeEach
    void a_site_in_a_repository_with_a_remote() throws IOException {
        site = Files.createDirectory(folder.resolve("paper"));
        remote = folder.resolve("remote.git");
        git = new SystemGit(folder);
        git.run(folder, "init", "-q", "--bare", remote.toString());
        git.run(site, "init", "-q");
        git.run(site, "config", "user.name", "هبة");
        git.run(site, "config", "user.email", "heba@example.org");
        git.run(site, "remote", "add", "origin", remote.toString());
        article("a", "خبر أول");
        Files.writeString(site.resolve("seeds/site.yml"), "base-url: https://example.org/\n");
    }

    private void article(String name, String title) throws IOException {
        Files.createDirectories(site.resolve("seeds"));
        Files.writeString(
                site.resolve("seeds/" + name + ".md"),
                "---\ntitle: " + title + "\ndate: 2025-11-01\n---\nنص يكفي لأن يكون خبرا.\n");
    }

    private int publish(String... more) {
        screen = Screen.piped();
        List<String> all = new ArrayList<>(List.of("publish", site.toString(), "--pages", "--clock", NOON));
        all.addAll(List.of(more));
        return Main.run(screen.terminal(), all.toArray(String[]::new));
    }

    private String remote(String... arguments) throws IOException {
        return git.run(remote, arguments);
    }

    @Test
    void the_first_time_the_whole_site_becomes_a_branch() throws IOException {
        int exit = publish("-m", "العدد الأول");
        assertThat(screen.err()).isEmpty();
        assertThat(exit).isZero();
        assertThat(screen.out()).containsPattern("pushed \\d+ changes to gh-pages of .*remote.git: [0-9a-f]{10}\n");
        assertThat(remote("log", "--format=%an <%ae> %aI %s", "gh-pages"))
                .isEqualTo("هبة <heba@example.org> 2025-11-20T12:00:00+00:00 العدد الأول\n");
        assertThat(remote("-c", "core.quotePath=false", "ls-tree", "-r", "--name-only", "gh-pages")
                        .lines())
                .contains("index.html", ".nojekyll", ".warraq-pages", "2025/11/01/خبر-أول.html")
                .doesNotContain(".warraq-manifest");
        assertThat(remote("show", "gh-pages:index.html")).isEqualTo(Files.readString(site.resolve("site/index.html")));
        assertThat(remote("fsck", "--strict")).doesNotContain("error", "missing", "broken");
        assertThat(git.run(site, "branch", "--list")).isEmpty();
    }

    @Test
    void later_only_what_has_changed_is_pushed_as_one_commit_upon_the_others() throws IOException {
        publish();
        assertThat(publish()).isZero();
        assertThat(screen.out()).contains("nothing to push: gh-pages of ");
        article("b", "خبر ثان");
        Files.delete(site.resolve("seeds/a.md"));
        assertThat(publish("--clock", NOON)).isEqualTo(2);
        assertThat(publish()).isZero();
        assertThat(screen.out())
                .contains("A 2025/11/01/خبر-ثان.html\n", "D 2025/11/01/خبر-أول.html\n", "M index.html\n")
                .doesNotContain(" .nojekyll");
        assertThat(remote("rev-list", "--count", "gh-pages")).isEqualTo("2\n");
        assertThat(remote("-c", "core.quotePath=false", "diff", "--name-status", "gh-pages~", "gh-pages"))
                .contains("index.html");
        assertThat(remote("fsck", "--strict")).doesNotContain("error", "missing", "broken");
    }

    @Test
    void a_machine_that_knows_nothing_of_the_branch_goes_on_where_another_one_ended() throws IOException {
        publish();
        Main.run(Screen.piped().terminal(), "clean", site.toString());
        assertThat(site.resolve(".warraq")).doesNotExist();
        article("b", "خبر ثان");
        assertThat(publish()).isZero();
        assertThat(remote("rev-list", "--count", "gh-pages")).isEqualTo("2\n");
        assertThat(remote("fsck", "--strict")).doesNotContain("error", "missing", "broken");
    }

    @Test
    void a_branch_that_is_somebody_else_s_is_refused() throws IOException {
        Path other = folder.resolve("other");
        git.run(folder, "clone", "-q", remote.toString(), other.toString());
        Files.writeString(other.resolve("mine.html"), "mine");
        git.run(other, "add", ".");
        git.run(other, "-c", "user.name=x", "-c", "user.email=x@x", "commit", "-qm", "mine");
        git.run(other, "push", "-q", "origin", "HEAD:gh-pages");
        String before = remote("rev-parse", "gh-pages");
        assertThat(publish()).isEqualTo(1);
        assertThat(screen.err())
                .contains("was not made by 'warraq publish'", "--branch", "git push origin --delete gh-pages");
        assertThat(remote("rev-parse", "gh-pages")).isEqualTo(before);
        assertThat(publish("--branch", "paper")).isZero();
        assertThat(remote("rev-parse", "gh-pages")).isEqualTo(before);
    }

    @Test
    void a_domain_that_was_set_on_the_branch_stays() throws IOException {
        publish();
        Path other = folder.resolve("other");
        git.run(folder, "clone", "-q", "-b", "gh-pages", remote.toString(), other.toString());
        Files.writeString(other.resolve("CNAME"), "news.example.org\n");
        git.run(other, "add", ".");
        git.run(other, "-c", "user.name=x", "-c", "user.email=x@x", "commit", "-qm", "domain");
        git.run(other, "push", "-q", "origin", "gh-pages");
        article("b", "خبر ثان");
        assertThat(publish()).isZero();
        assertThat(remote("show", "gh-pages:CNAME")).isEqualTo("news.example.org\n");
    }

    @Test
    void a_dry_run_shows_what_would_change_and_does_nothing() throws IOException {
        publish();
        String before = remote("rev-parse", "gh-pages");
        article("b", "خبر ثان");
        Main.run(Screen.piped().terminal(), "build", site.toString(), "--clock", NOON, "-q");
        assertThat(publish("--dry-run")).isZero();
        assertThat(screen.out()).contains("A 2025/11/01/خبر-ثان.html\n", "would push ");
        assertThat(remote("rev-parse", "gh-pages")).isEqualTo(before);
    }

    @Test
    void a_site_with_errors_is_not_pushed() throws IOException {
        Files.writeString(site.resolve("seeds/bad.md"), "---\ntitle: [\n---\n");
        assertThat(publish()).isEqualTo(1);
        assertThat(screen.err()).contains("nothing was pushed");
        assertThat(remote("branch", "--list")).isEmpty();
        assertThat(publish("--no-build")).isZero();
    }

    @Test
    void an_address_will_do_without_a_repository_around_the_site() throws IOException {
        Path lone = Files.createDirectory(folder.resolve("lone"));
        Files.createDirectory(lone.resolve("seeds"));
        Files.writeString(lone.resolve("seeds/a.txt"), "خبر\n\nنص الخبر يكفي.\n");
        screen = Screen.piped();
        int exit = Main.run(
                screen.terminal(),
                "publish",
                lone.toString(),
                "--pages",
                "--remote",
                remote.toUri().toString(),
                "--clock",
                NOON);
        assertThat(screen.err()).doesNotContain("error");
        assertThat(exit).isZero();
        assertThat(remote("log", "--format=%an %s", "gh-pages")).endsWith(" Publish the site\n");
    }

    @Test
    void what_cannot_be_is_told_without_a_stack_trace() throws IOException {
        assertThat(publish("--remote", "upstream")).isEqualTo(1);
        assertThat(screen.err()).contains("there is no git remote 'upstream' here", "git remote add upstream ADDRESS");
        assertThat(publish("--no-build", "-o", folder.resolve("none").toString()))
                .isEqualTo(1);
        assertThat(screen.err()).contains("no site was built here");
        assertThat(publish("--no-build", "--branch", "a..b")).isEqualTo(1);
        assertThat(screen.err()).contains("'a..b' is no name of a branch");
        assertThat(publish("--no-build", "--remote", "https://127.0.0.1:1/x.git"))
                .isEqualTo(1);
        assertThat(screen.err()).contains("warraq: error: ", "  hint: ").doesNotContain("\tat ");
        screen = Screen.piped();
        assertThat(Main.run(screen.terminal(), "publish", site.toString())).isEqualTo(2);
        assertThat(screen.err()).contains("--pages pushes to the branch gh-pages");
        assertThat(remote("branch", "--list")).isEmpty();
    }
}
