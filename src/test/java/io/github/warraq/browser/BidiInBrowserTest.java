package io.github.warraq.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.warraq.text.bidi.BidiCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Glyphs stand where a reader wants them, as a browser's own rectangles tell. */
@InBrowser({Engine.CHROMIUM, Engine.FIREFOX})
class BidiInBrowserTest {
    /**
     * Each line's visible characters from left to right, as their numbers in the text: without controls and joiners, and
     * without what has no width of its own, combining marks and the second halves of pairs.
     */
    private static final String ORDERS = """
            const hidden = /[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\u200c\\u200d]/;
            const narrow = /\\p{M}|[\\udc00-\\udfff]/u;
            return [...document.querySelectorAll('p')].map(p => {
              const glyphs = [], walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT), range = document.createRange();
              let number = 0;
              while (walker.nextNode()) {
                const text = walker.currentNode;
                for (let i = 0; i < text.length; i++) {
                  const c = text.data[i];
                  if (hidden.test(c)) continue;
                  if (!narrow.test(c)) {
                    range.setStart(text, i);
                    range.setEnd(text, i + (/[\\ud800-\\udbff]/.test(c) ? 2 : 1));
                    const r = range.getBoundingClientRect();
                    glyphs.push([r.left + r.width / 2, number]);
                  }
                  number++;
                }
              }
              return glyphs.sort((a, b) => a[0] - b[0]).map(g => g[1]);
            })""";

    @TempDir
    private Path folder;

    @Test
    void every_case_reads_as_wanted(Browser browser) throws IOException {
        List<BidiCase> cases = BidiCase.all().toList();
        JsonNode ours = orders(
                browser,
                cases.stream().map(example -> line(example, example.html())).toList());
        JsonNode wanted = orders(
                browser,
                cases.stream().map(example -> line(example, example.wanted())).toList());
        assertThat(ours).hasSameSizeAs(cases);
        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < cases.size(); i++) {
            BidiCase example = cases.get(i);
            softly.assertThat(ours.get(i)).as(example + " → " + example.html()).isEqualTo(wanted.get(i));
            softly.assertThat(numbers(ours.get(i)))
                    .as("as java.text.Bidi foretells " + example)
                    .isEqualTo(example.foretold());
        }
        softly.assertAll();
    }

    /** Each text in which a digit, a dash and the digit after it stood on different lines at some width, with that width. */
    private static final String BROKEN = """
            const d = '[0-9\\u0660-\\u0669\\u06f0-\\u06f9]', more = `(?:${d}|[-\\u2013/:.,]|\\\\s${d})`;
            const close = `${d}[%\\u066a]?[-\\u2013]${d}`, spaced = `${d}{1,3} [-\\u2013] ${d}{1,3}`;
            const joined = new RegExp(`${close}|(?<!${d}|[-\\u2013/:.,]|${d}\\\\s)${spaced}(?!${more})`, 'g');
            const broken = [], range = document.createRange();
            for (const p of document.querySelectorAll('p')) {
              const places = [], walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
              while (walker.nextNode())
                for (let i = 0; i < walker.currentNode.length; i++) places.push([walker.currentNode, i]);
              const line = n => {
                range.setStart(...places[n]);
                range.setEnd(places[n][0], places[n][1] + 1);
                return range.getBoundingClientRect().bottom;
              };
              const found = [...p.textContent.matchAll(joined)];
              for (let width = 60; found.length && width <= 320; width += 2) {
                p.style.inlineSize = width + 'px';
                if (found.some(f => Math.abs(line(f.index) - line(f.index + f[0].length - 1)) > 5)) {
                  broken.push(width + ': ' + p.textContent);
                  break;
                }
              }
            }
            return broken""";

    @Test
    void scores_ranges_dates_and_telephone_numbers_stay_on_one_line(Browser browser) throws IOException {
        assumeThat(browser)
                .as("Firefox breaks a line between runs of two directions even where white-space forbids it")
                .isInstanceOf(Chromium.class);
        String sheet = Files.readString(Path.of("templates/assets/site.css"));
        String rule = sheet.lines()
                .filter(line -> line.startsWith(".nw,"))
                .findFirst()
                .orElse("");
        List<BidiCase> cases = BidiCase.all()
                .filter(example -> example.kind().matches("(..-)?(range|date|phone|number)"))
                .filter(BidiCase::rightToLeft)
                .toList();
        List<String> ours =
                cases.stream().map(example -> line(example, example.html())).toList();
        List<String> bare = cases.stream()
                .map(example -> line(example, example.html().replaceAll("</?span[^>]*>", "")))
                .toList();
        assertThat(show(browser, rule, ours).ask(BROKEN)).isEmpty();
        assertThat(show(browser, rule, bare).ask(BROKEN))
                .as("what they are without our marks")
                .hasSizeGreaterThan(20);
    }

    private JsonNode orders(Browser browser, List<String> lines) throws IOException {
        return show(browser, "p{white-space:nowrap;inline-size:max-content}", lines)
                .ask(ORDERS);
    }

    private Browser show(Browser browser, String style, List<String> lines) throws IOException {
        Path page = folder.resolve("bidi.html");
        Files.writeString(
                page,
                "<!doctype html><meta charset=utf-8><style>" + style
                        + "p{font:20px 'DejaVu Sans',sans-serif;font-feature-settings:'liga' 0}</style>"
                        + String.join("\n", lines));
        browser.open(page.toUri());
        return browser;
    }

    private static String line(BidiCase example, String html) {
        return "<p dir=" + (example.rightToLeft() ? "rtl" : "ltr") + ">" + html + "</p>";
    }

    private static List<Integer> numbers(JsonNode order) {
        List<Integer> numbers = new ArrayList<>();
        order.forEach(number -> numbers.add(number.asInt()));
        return numbers;
    }
}
