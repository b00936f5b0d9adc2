package io.github.warraq.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A browser of this machine and the program that drives it. */
record Installation(Path browser, Path driver) {
    static final String WANTED = "chromium (or google-chrome) and chromedriver in PATH";

    private static final String[] BROWSERS = {"chromium", "chromium-browser", "google-chrome"};
    private static final String DRIVER = "chromedriver";

    /** The first ones in the environment's PATH; empty if one of the two is missing. */
    static Optional<Installation> in(Map<String, String> environment) {
        return find(environment, BROWSERS)
                .flatMap(browser -> find(environment, DRIVER).map(driver -> new Installation(browser, driver)));
    }

    private static Optional<Path> find(Map<String, String> environment, String... names) {
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
