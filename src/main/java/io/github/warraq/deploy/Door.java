package io.github.warraq.deploy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.RemoteSession;
import org.eclipse.jgit.transport.SshSessionFactory;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider;
import org.eclipse.jgit.util.FS;

/**
 * How a remote is entered: over SSH by the system's own {@code ssh}, with its keys, agent and settings; over HTTPS by
 * {@code GITHUB_TOKEN}, to GitHub alone, or by what {@code git credential} knows.
 */
final class Door {
    private static final String GITHUB = "github.com";

    private final Map<String, String> environment;
    private final Shell shell;

    Door(Map<String, String> environment, Shell shell) {
        this.environment = environment;
        this.shell = shell;
    }

    /** Gives a connection what it needs to be let in. */
    void open(Transport transport) {
        if (transport instanceof SshTransport ssh) {
            ssh.setSshSessionFactory(new SystemSsh());
        } else if ("https".equals(transport.getURI().getScheme())) {
            credentials(transport.getURI()).ifPresent(transport::setCredentialsProvider);
        }
    }

    private Optional<CredentialsProvider> credentials(URIish uri) {
        String token = environment.getOrDefault("GITHUB_TOKEN", "");
        if (!token.isEmpty() && uri.getHost().equalsIgnoreCase(gitHub())) {
            return Optional.of(new UsernamePasswordCredentialsProvider("x-access-token", token));
        }
        return asked(uri);
    }

    private String gitHub() {
        URI server = URI.create(environment.getOrDefault("GITHUB_SERVER_URL", "https://" + GITHUB));
        return server.getHost() == null ? GITHUB : server.getHost();
    }

    /** What git's own helpers know, without a question to the user (git-credential(1)). */
    private Optional<CredentialsProvider> asked(URIish uri) {
        try {
            Process git = shell.start(List.of("git", "-c", "core.askPass=", "credential", "fill"));
            String question =
                    "protocol=https\nhost=" + uri.getHost() + (uri.getPort() > 0 ? ":" + uri.getPort() : "") + "\n\n";
            try (var in = git.getOutputStream()) {
                in.write(question.getBytes(StandardCharsets.UTF_8));
            }
            String answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> said = new HashMap<>();
            answer.lines()
                    .filter(line -> line.indexOf('=') > 0)
                    .forEach(line -> said.put(
                            line.substring(0, line.indexOf('=')).toLowerCase(Locale.ROOT),
                            line.substring(line.indexOf('=') + 1)));
            return said.containsKey("username") && said.containsKey("password")
                    ? Optional.of(new UsernamePasswordCredentialsProvider(said.get("username"), said.get("password")))
                    : Optional.empty();
        } catch (IOException noGit) {
            return Optional.empty();
        }
    }

    private final class SystemSsh extends SshSessionFactory {
        @Override
        public RemoteSession getSession(URIish uri, CredentialsProvider credentials, FS fs, int timeout) {
            return new RemoteSession() {
                @Override
                public Process exec(String command, int seconds) throws IOException {
                    List<String> words = new ArrayList<>(List.of("ssh"));
                    if (uri.getPort() > 0) {
                        words.addAll(List.of("-p", String.valueOf(uri.getPort())));
                    }
                    words.add("--");
                    words.add(uri.getUser() == null ? uri.getHost() : uri.getUser() + "@" + uri.getHost());
                    words.add(command);
                    return shell.start(words);
                }

                @Override
                public void disconnect() {
                    // Each command is a connection of its own.
                }
            };
        }

        @Override
        public String getType() {
            return "system";
        }
    }
}
