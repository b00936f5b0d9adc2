package io.github.warraq.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Programs of this machine. */
final class Programs {
    private Programs() {}

    /** The first of these names that the environment's PATH has, in the order of the names. */
    static Optional<Path> find(Map<String, String> environment, List<String> names) {
        for (String name : names) {
            for (String folder : environment.getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator))) {
                try {
                    Path program = Path.of(folder, name);
                    if (!folder.isEmpty() && Files.isRegularFile(program) && Files.isExecutable(program)) {
                        return Optional.of(program);
                    }
                } catch (InvalidPathException unreadable) {
                    continue;
                }
            }
        }
        return Optional.empty();
    }
}
