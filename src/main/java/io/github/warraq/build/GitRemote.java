package io.github.warraq.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of the git remote {@code origin} (or of the first remote, where none is called so) of the work tree that a
 * folder is in. Read from git's files, so that git need not be there; see gitrepository-layout(5) and git-config(1).
 */
record GitRemote(String address) {
    private static final long LARGEST_FILE = 1 << 20;
    private static final Pattern REMOTE =
            Pattern.compile("\\[\\s*remote\\s+\"([^\"]*)\"\\s*]", Pattern.CASE_INSENSITIVE);
    private static final Pattern URL = Pattern.compile("url\\s*=\\s*\"?([^\"\\s;#]+)\"?.*", Pattern.CASE_INSENSITIVE);

    /** HTTPS, ssh and git addresses, and the short form {@code git@github.com:owner/name.git}. */
    private static final Pattern GITHUB = Pattern.compile(
            "(?:(?:https?|ssh|git)://(?:[^/@\\s]+@)?(?:www\\.|ssh\\.)?github\\.com(?::\\d+)?/|(?:[^/@\\s]+@)?github\\.com:/?)"
                    + "([^/\\s]+/[^/\\s]+?)(?:\\.git)?/?",
            Pattern.CASE_INSENSITIVE);

    static Optional<GitRemote> of(Path folder) {
        for (Path up = folder.toAbsolutePath().normalize(); up != null; up = up.getParent()) {
            Path git = up.resolve(".git");
            if (Files.exists(git)) {
                return read(common(git).resolve("config")).flatMap(GitRemote::inConfig);
            }
        }
        return Optional.empty();
    }

    /** {@code owner/name}, if the remote is on GitHub. */
    Optional<String> gitHubRepository() {
        Matcher repository = GITHUB.matcher(address);
        return repository.matches() ? Optional.of(repository.group(1)) : Optional.empty();
    }

    /** The folder that holds the configuration: in a linked work tree and in a submodule, {@code .git} is a file. */
    private static Path common(Path git) {
        Path own = Files.isDirectory(git)
                ? git
                : read(git)
                        .map(String::strip)
                        .filter(text -> text.startsWith("gitdir:"))
                        .map(text -> text.substring("gitdir:".length()).strip())
                        .flatMap(to -> resolve(git.getParent(), to))
                        .orElse(git);
        return read(own.resolve("commondir"))
                .flatMap(to -> resolve(own, to.strip()))
                .orElse(own);
    }

    private static Optional<Path> resolve(Path from, String to) {
        try {
            return Optional.of(from.resolve(to).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<GitRemote> inConfig(String config) {
        Optional<GitRemote> first = Optional.empty();
        String remote = null;
        for (String line : config.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                Matcher section = REMOTE.matcher(line);
                remote = section.lookingAt() ? section.group(1) : null;
            } else if (remote != null) {
                Matcher url = URL.matcher(line);
                if (url.matches()) {
                    GitRemote found = new GitRemote(url.group(1));
                    if (remote.equals("origin")) {
                        return Optional.of(found);
                    }
                    first = first.or(() -> Optional.of(found));
                }
            }
        }
        return first;
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST_FILE
                    ? Optional.of(Files.readString(file, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
