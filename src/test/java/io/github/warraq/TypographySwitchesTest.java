package io.github.warraq;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.text.Language;
import io.github.warraq.text.Typography;
import io.github.warraq.text.Typography.Rule;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule of typography is switched by its name in {@code site.yml}, for all of a story's lines alike, and never for code. */
class TypographySwitchesTest {
    private static final String ROUGH = "قال : \"نعم\", محـــمد... هل? لا; -ثم- انتهى";
    private static final String STORY = ("---\ntitle: 'T'\nkicker: 'T'\ndeck: 'T'\nsummary: 'T'\ncorrection: 'T'\n"
                    + "image: {alt: 'T', caption: 'T'}\n---\n\nT\n\n- T\n\n> T\n\n| T |\n|---|\n| T |\n\n## T\n\n`T` <kbd>T</kbd>\n\n```\nT\n```\n")
            .replace("T", ROUGH);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Rule.class)
    void alone(Rule rule) {
        Set<Rule> off = EnumSet.complementOf(EnumSet.of(rule));
        thenItReads(
                "typography:\n  " + rule.key() + ": true\n"
                        + off.stream()
                                .map(other -> "  " + other.key() + ": false\n")
                                .collect(Collectors.joining()),
                Typography.of(EnumSet.of(rule)));
    }

    @Test
    void byDefault() {
        thenItReads("", Typography.switched(Map.of()));
    }

    private void thenItReads(String settings, Typography typography) {
        String clean = typography.apply(ROUGH, Language.ARABIC);
        assertThat(clean).isNotEqualTo(ROUGH);
        Newspaper paper = Newspaper.in(folder)
                .givenSeed("site.yml", "name: الجريدة\nlanguage: ar\n" + settings)
                .givenSeed("a.md", STORY)
                .whenBuilt()
                .thenItExitsWith(0);
        Document page = paper.thenPageLike("articles/.*");

        for (String place : new String[] {
            "h1", ".k", ".deck", ".correction p", ".tx > p", ".tx > ul > li", "blockquote", "th", "td", ".tx > h2"
        }) {
            assertThat(page.selectFirst("article " + place).text()).as(place).isEqualTo(clean);
        }
        assertThat(page.selectFirst("figcaption").text()).endsWith(clean);
        assertThat(page.title()).startsWith(clean);
        assertThat(page.selectFirst("meta[name=description]").attr("content")).startsWith(clean);
        assertThat(paper.thenPage("index.html").select("h2 a").first().text()).isEqualTo(clean);
        for (String code : new String[] {"p code", "kbd", "pre"}) {
            assertThat(page.selectFirst(code).text()).as(code).isEqualTo(ROUGH);
        }
    }
}
