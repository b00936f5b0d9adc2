package io.github.warraq.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.TransportHttp;
import org.eclipse.jgit.transport.URIish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How remotes are entered that are not on this disk; the programs that are started for it are ours. */
class GitPagesTest {
    @TempDir
    private Path folder;

    private final List<List<String>> started = new ArrayList<>();

    @BeforeEach
    void a_built_site() throws IOException {
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/.warraq-manifest"), "");
        Files.writeString(folder.resolve("site/index.html"), "صفحة");
    }

    private Push push(String remote, Shell shell) {
        return new Push(
                folder,
                folder.resolve("site"),
                folder.resolve("pages.git"),
                remote,
                "gh-pages",
                Optional.empty(),
                false,
                Instant.parse("2025-11-20T12:00:00Z"),
                Map.of(),
                shell);
    }

    @Test
    void over_ssh_the_system_s_own_program_is_asked() throws Exception {
        Path remote = folder.resolve("remote.git");
        SystemGit git = new SystemGit(folder);
        git.run(folder, "init", "-q", "--bare", remote.toString());
        Shell here = command -> {
            started.add(command);
            return new ProcessBuilder("sh", "-c", command.get(command.size() - 1)).start();
        };
        Pushed pushed = GitPages.run(push("ssh://git@example.org:2222" + remote, here));
        assertThat(pushed.commit()).isPresent();
        assertThat(git.run(remote, "show", "gh-pages:index.html")).isEqualTo("صفحة");
        assertThat(started)
                .isNotEmpty()
                .allSatisfy(command -> assertThat(command).startsWith("ssh", "-p", "2222", "--", "git@example.org"));
    }

    @Test
    void who_is_not_let_in_is_told_how_to_get_in() {
        Shell locked = command ->
                new ProcessBuilder("sh", "-c", "echo 'Permission denied (publickey).' >&2; exit 255").start();
        DeployFailure failure = catchThrowableOfType(
                DeployFailure.class, () -> GitPages.run(push("git@example.org:paper.git", locked)));
        assertThat(failure.notice().hint())
                .hasValueSatisfying(hint -> assertThat(hint).isNotBlank());
        assertThat(failure.notice().message()).contains("example.org");
    }

    @Test
    void a_token_is_for_GitHub_alone_and_other_hosts_are_asked_of_git_credential() throws Exception {
        Map<String, String> environment = Map.of("GITHUB_TOKEN", "secret");
        Shell asked = command -> {
            started.add(command);
            return new ProcessBuilder("sh", "-c", "cat >/dev/null; printf 'username=u\\npassword=p\\n'").start();
        };
        assertThat(password("https://github.com/o/r.git", environment, asked)).isEqualTo("secret");
        assertThat(started).isEmpty();
        assertThat(password("https://example.org/o/r.git", environment, asked)).isEqualTo("p");
        assertThat(started).hasSize(1).allSatisfy(command -> assertThat(command).endsWith("credential", "fill"));
    }

    private static String password(String address, Map<String, String> environment, Shell shell) throws Exception {
        URIish uri = new URIish(address);
        try (Transport transport = Transport.open(uri)) {
            assertThat(transport).isInstanceOf(TransportHttp.class);
            new Door(environment, shell).open(transport);
            CredentialsProvider provider = transport.getCredentialsProvider();
            CredentialItem.Password password = new CredentialItem.Password();
            assertThat(provider.get(uri, password)).isTrue();
            return new String(new String(password.getValue()).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        }
    }
}
