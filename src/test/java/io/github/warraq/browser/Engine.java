package io.github.warraq.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;

/** The browsers that the tests drive, as Debian has them. */
enum Engine {
    CHROMIUM(
            "chromium (or google-chrome) and chromedriver in PATH",
            List.of(List.of("chromium", "chromium-browser", "google-chrome"), List.of("chromedriver")),
            Chromium::start),
    FIREFOX("firefox-esr (or firefox) in PATH", List.of(List.of("firefox-esr", "firefox")), Firefox::start);

    private final String wanted;
    private final List<List<String>> names;
    private final Function<List<Path>, Browser> start;

    Engine(String wanted, List<List<String>> names, Function<List<Path>, Browser> start) {
        this.wanted = wanted;
        this.names = names;
        this.start = start;
    }

    /** Without it, a test is skipped; where the environment says {@code CI=true}, it runs, and so fails. */
    ConditionEvaluationResult mayBeMissing(Map<String, String> environment) {
        if (programs(environment).isPresent()) {
            return ConditionEvaluationResult.enabled(this + " is there");
        }
        return "true".equals(environment.get("CI"))
                ? ConditionEvaluationResult.enabled("continuous integration fails without a browser")
                : ConditionEvaluationResult.disabled(complaint());
    }

    Browser start(Map<String, String> environment) {
        return start.apply(programs(environment).orElseThrow(() -> new AssertionError(complaint())));
    }

    /** The programs it is made of; empty if one of them is missing. */
    private Optional<List<Path>> programs(Map<String, String> environment) {
        List<Path> found = names.stream()
                .flatMap(one -> Programs.find(environment, one).stream())
                .toList();
        return found.size() == names.size() ? Optional.of(found) : Optional.empty();
    }

    private String complaint() {
        return "no browser: the test wants " + wanted;
    }

    @Override
    public String toString() {
        return name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
