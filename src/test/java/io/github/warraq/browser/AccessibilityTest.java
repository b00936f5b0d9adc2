package io.github.warraq.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What axe-core can find against WCAG 2.2 AA and good practice. */
@InBrowser
class AccessibilityTest {
    private static final String RUN = """
            await document.fonts.ready;
            const result = await axe.run(document, {
              preload: false,
              resultTypes: ['violations', 'incomplete'],
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
            });
            const told = rules => rules.flatMap(rule => rule.nodes.map(node =>
              rule.id + ': ' + node.html.slice(0, 160) + ' ' + (node.failureSummary || '')));
            return {violations: told(result.violations), passes: result.passes.length}""";

    private static String axe;

    @BeforeAll
    static void load() throws IOException {
        try (InputStream in = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({"light, 390", "light, 1280", "dark, 390", "dark, 1280"})
    void axe_finds_nothing(String colours, int width, Browser browser, Site site) {
        browser.media("", colours, "no-preference");
        browser.screen(width, 900);
        SoftAssertions softly = new SoftAssertions();
        for (String path : pages(site)) {
            browser.open(site.atRoot().page(path));
            browser.ask(axe);
            JsonNode result = browser.await(RUN);
            softly.assertThat(result.path("passes").asInt())
                    .as("%s: %s", path, result)
                    .isGreaterThan(10);
            List<String> violations = new ArrayList<>();
            result.path("violations").forEach(violation -> violations.add(violation.asText()));
            softly.assertThat(violations).as(path).isEmpty();
        }
        softly.assertAll();
    }

    private static List<String> pages(Site site) {
        return List.of(
                "index.html",
                site.page(path -> path.contains("بوتين-متفائل")),
                site.page(path -> path.contains("bbc-خدمة-yahoo")),
                "sections/politics/index.html",
                "topics/أسعار/index.html",
                "archive/index.html",
                "404.html",
                "feeds.html");
    }
}
