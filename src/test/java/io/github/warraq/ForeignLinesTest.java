package io.github.warraq;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines wholly in another script than the page's, in every place that a story has: each keeps its sign at its own end. */
class ForeignLinesTest {
    private static final String STORY = """
            ---
            title: "@ 1"
            kicker: "@ 2"
            deck: "@ 3"
            date: 2016-09-05
            section: news
            summary: "@ 4"
            source: "@ 5"
            dateline: "@ 6"
            authors: ["@ 7"]
            tags: ["@ 8"]
            image: {src: a.svg, alt: "@ 9", caption: "@ 10", credit: "@ 11"}
            correction: "@ 12"
            ---

            #

            @ 13

            ## @ 14

            - @ 15
            - #

            | @ 16 | # |
            |---|---|
            | @ 17 | # |

            > @ 18

            ![@ 19](b.svg "@ 20"){credit="@ 21"}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "ar, 'Is it over? Yes!', نص عربي كامل, en, ltr",
        "he, 'Is it over? Yes!', טקסט בעברית, en, ltr",
        "en, 'هل انتهى؟ نعم!', An English text, ar, rtl",
    })
    void runTheirOwnWay(String language, String foreign, String own, String lang, String dir) {
        String story = STORY;
        for (int i = 21; i > 0; i--) {
            story = story.replace("@ " + i, foreign);
        }
        Newspaper paper = Newspaper.in(folder)
                .givenSeed(
                        "site.yml",
                        "language: " + language + "\nlite: true\nname: \"" + foreign + "\"\ndescription: \"" + foreign
                                + "\"\ncopyright: \"" + foreign + "\"\nsections:\n  news: \"" + foreign + "\"\n")
                .givenSeed("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\"/>")
                .givenSeed("b.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\"/>")
                .givenSeed("a.md", story.replace("#", own).replace(own + own, "##"))
                .givenSeed("b.md", "---\ntitle: " + own + "\ndate: 2016-09-06\nsection: news\n---\n\n" + own + ".\n")
                .whenBuilt()
                .thenItExitsWith(0);

        Set<String> places = new TreeSet<>();
        Map<String, Document> pages = paper.pages();
        pages.keySet().removeIf(path -> path.startsWith("s/"));
        pages.forEach((path, page) -> {
            for (ShownText block : ShownText.of(page)) {
                if (block.text().contains(foreign)) {
                    places.add(block.block());
                    assertThat(block.seen()).as(path + " " + block).contains(shown(foreign, dir));
                }
            }
        });
        assertThat(places)
                .contains("h1", "h2", "p", "p.k", "p.deck", "p.sum", "li", "td", "th", "figcaption", "p.src", "p.wm");
        Document page = paper.thenPageLike("2016/09/05/[^/]*(?<!lite)\\.html");
        for (String place : List.of(
                "h1", ".k", ".deck", ".tx > h2", ".tx > p", ".tx li", "td", "th", "blockquote p", ".correction p")) {
            Element element = page.selectFirst("article " + place);
            Element marked =
                    element.selectFirst("[lang]") == null ? element.closest("[lang]") : element.selectFirst("[lang]");
            boolean isForeign = element.text().contains(foreign);
            assertThat(marked.attr("lang") + " " + marked.attr("dir"))
                    .as(place + " " + element)
                    .isEqualTo(isForeign ? lang + " " + dir : language + " " + (dir.equals("ltr") ? "rtl" : "ltr"));
        }
    }

    /** As it is seen from left to right. */
    private static String shown(String text, String dir) {
        return dir.equals("ltr") ? text : new StringBuilder(text).reverse().toString();
    }
}
