package io.github.warraq.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {
    private static final Map<String, String> ON_GITHUB = Map.of("GITHUB_REPOSITORY", "Seraj/akhbar");
    private static final Map<String, String> AT_HOME = Map.of();

    @TempDir
    private Path site;

    @ParameterizedTest
    @CsvSource({
        "https://example.org, https://example.org/",
        "https://example.org/news, https://example.org/news/",
        "HTTPS://Example.ORG/News/, https://example.org/News/",
        "http://localhost:8080/a/./b/../, http://localhost:8080/a/",
        "https://example.org/أخبار, https://example.org/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/",
        "https://example.org/%D8%A3/, https://example.org/%D8%A3/",
        "https://أخبار.مصر/, https://xn--igbicxr.xn--wgbh1c/",
    })
    void an_address_is_normalised(String written, String normal) {
        assertThat(BaseUrl.parse(written)).hasToString(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "ftp://example.org/",
                "https://",
                "https:///news/",
                "https://example.org/?a=b",
                "https://example.org/#top",
                "https://user:secret@example.org/",
                "https://exa mple.org/",
                "https://example.org/a b/",
                "https://example.org/100%/",
                "https://example.org:999999/",
                "https://-a_b.org/",
                "https://example.org/../../",
                "file:///home/site/",
                "javascript:alert(1)"
            })
    void what_cannot_be_a_base_address_is_refused(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaseUrl.parse(written))
                .withMessageContaining(written);
    }

    @Test
    void the_user_comes_before_all_others() throws IOException {
        givenCname("example.net");
        givenRemote("https://github.com/seraj/akhbar.git");
        assertThat(BaseUrl.find(url("https://a.example/"), url("https://b.example/"), site, ON_GITHUB))
                .isEqualTo(url("https://a.example/"));
        assertThat(BaseUrl.find(Optional.empty(), url("https://b.example/"), site, ON_GITHUB))
                .isEqualTo(url("https://b.example/"));
        assertThat(found(ON_GITHUB)).isEqualTo(url("https://example.net/"));
    }

    @Test
    void GitHub_serves_a_repository_below_its_owner() {
        assertThat(found(ON_GITHUB)).isEqualTo(url("https://seraj.github.io/akhbar/"));
    }

    @Test
    void GitHub_serves_the_owners_own_repository_at_the_root() {
        assertThat(found(Map.of("GITHUB_REPOSITORY", "Seraj/Seraj.github.io")))
                .isEqualTo(url("https://seraj.github.io/"));
    }

    @Test
    void GitHubs_environment_comes_before_the_remote() throws IOException {
        givenRemote("https://github.com/upstream/other.git");
        assertThat(found(ON_GITHUB)).isEqualTo(url("https://seraj.github.io/akhbar/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "seraj", "seraj/", "a/b/c", "../etc", "seraj/ak hbar"})
    void a_strange_environment_is_no_address(String repository) {
        assertThat(found(Map.of("GITHUB_REPOSITORY", repository))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/seraj/akhbar.git",
                "https://github.com/seraj/akhbar",
                "https://github.com/Seraj/akhbar/",
                "https://token:x-oauth@github.com/seraj/akhbar.git",
                "git@github.com:seraj/akhbar.git",
                "github.com:seraj/akhbar",
                "ssh://git@github.com/seraj/akhbar.git",
                "ssh://git@ssh.github.com:443/seraj/akhbar.git",
                "git://github.com/seraj/akhbar.git"
            })
    void the_git_remote_says_which_repository_it_is(String remote) throws IOException {
        givenRemote(remote);
        assertThat(found(AT_HOME)).isEqualTo(url("https://seraj.github.io/akhbar/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://git.example.org/seraj/akhbar.git", "/srv/git/akhbar.git", "https://notgithub.com/a/b"})
    void a_remote_elsewhere_says_nothing(String remote) throws IOException {
        givenRemote(remote);
        assertThat(found(AT_HOME)).isEmpty();
    }

    @Test
    void origin_comes_before_other_remotes() throws IOException {
        Files.createDirectories(site.resolve(".git"));
        Files.writeString(site.resolve(".git/config"), """
                [core]
                \tbare = false
                [remote "fork"]
                \turl = git@github.com:other/akhbar.git
                [remote "origin"] ; mine
                \tfetch = +refs/heads/*:refs/remotes/origin/*
                \tURL = "git@github.com:seraj/akhbar.git"
                [branch "main"]
                \turl = nonsense
                """);
        assertThat(found(AT_HOME)).isEqualTo(url("https://seraj.github.io/akhbar/"));
    }

    @Test
    void a_folder_below_the_work_trees_root_belongs_to_it() throws IOException {
        givenRemote("git@github.com:seraj/akhbar.git");
        Path below = Files.createDirectories(site.resolve("papers/first"));
        assertThat(BaseUrl.find(Optional.empty(), Optional.empty(), below, AT_HOME))
                .isEqualTo(url("https://seraj.github.io/akhbar/"));
    }

    @Test
    void a_linked_work_tree_has_the_remotes_of_its_repository() throws IOException {
        Path repository = site.resolve("repository");
        Path own = Files.createDirectories(repository.resolve(".git/worktrees/draft"));
        Files.writeString(own.resolve("commondir"), "../..\n");
        Files.writeString(repository.resolve(".git/config"), config("git@github.com:seraj/akhbar.git"));
        Path linked = Files.createDirectories(site.resolve("draft"));
        Files.writeString(linked.resolve(".git"), "gitdir: ../repository/.git/worktrees/draft\n");
        assertThat(BaseUrl.find(Optional.empty(), Optional.empty(), linked, AT_HOME))
                .isEqualTo(url("https://seraj.github.io/akhbar/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a domain", "example.org/path", "\u0000"})
    void a_broken_CNAME_is_no_address(String cname) throws IOException {
        givenCname(cname);
        assertThat(found(AT_HOME)).isEmpty();
    }

    @Test
    void where_nobody_knows_there_is_no_address() throws IOException {
        assertThat(found(AT_HOME)).isEmpty();
        Files.writeString(site.resolve(".git"), "gitdir: /nowhere\u0000");
        assertThat(found(AT_HOME)).isEmpty();
    }

    private Optional<URI> found(Map<String, String> environment) {
        return BaseUrl.find(Optional.empty(), Optional.empty(), site, environment);
    }

    private void givenCname(String content) throws IOException {
        Files.createDirectories(site.resolve("seeds/static"));
        Files.writeString(site.resolve("seeds/static/CNAME"), content);
    }

    private void givenRemote(String address) throws IOException {
        Files.createDirectories(site.resolve(".git"));
        Files.writeString(site.resolve(".git/config"), config(address));
    }

    private static String config(String address) {
        return "[core]\n\tbare = false\n[remote \"origin\"]\n\turl = " + address + "\n";
    }

    private static Optional<URI> url(String address) {
        return Optional.of(URI.create(address));
    }
}
