package io.github.warraq.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs axe-core's rules for WCAG 2.2 AA and good practice, on the page that is open. */
final class Axe {
    private static final String RUN = """
            await document.fonts.ready;
            const result = await axe.run(document, {
              preload: false,
              resultTypes: ['violations', 'incomplete'],
              runOnly: arguments[0]
            });
            // What axe says it cannot tell: digits without a word, and cells that their box has scrolled away.
            const untold = node => node.any.length > 0 && node.any.every(check =>
              /^(nonBmp|shortTextContent)$/.test(check.data?.messageKey)
                || check.data?.messageKey == 'elmPartiallyObscured' && document.querySelector(node.target[0])?.closest('.table'));
            for (const rule of result.incomplete) rule.nodes = rule.nodes.filter(node => !untold(node));
            const told = rules => rules.flatMap(rule => rule.nodes.map(node =>
              rule.id + ': ' + node.html.slice(0, 160) + ' ' + (node.failureSummary || '')));
            return {violations: [...told(result.violations), ...told(result.incomplete)], passes: result.passes.length}""";

    private static final String AXE = load();

    private static final List<String> ALL_RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Browser browser;

    /** For the pages that are opened from now on, in the same test. */
    Axe(Browser browser) {
        this.browser = browser;
        browser.runOnEachPage(AXE);
    }

    /** Of all rules, on the page that is open; also what axe leaves to a person. */
    List<String> violations() {
        return violations(ALL_RULES);
    }

    /** Of the rules that colours and the window's width matter to. */
    List<String> violationsInSight() {
        return violations(List.of("color-contrast", "target-size", "link-in-text-block"));
    }

    private List<String> violations(List<String> rules) {
        JsonNode result = browser.await(RUN, rules);
        if (result.path("passes").asInt() == 0) {
            throw new AssertionError("axe has not run: " + result);
        }
        List<String> violations = new ArrayList<>();
        result.path("violations").forEach(violation -> violations.add(violation.asText()));
        return violations;
    }

    private static String load() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
