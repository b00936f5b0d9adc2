package io.github.warraq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With {@code lite: true} each story has a twin that opens on the slowest line. */
class LiteTwinTest {
    private static final String STORY = "2024/03/10/حريق-في-الميناء";

    @TempDir
    private Path folder;

    private Newspaper paper;

    @BeforeEach
    void givenALightPaper() {
        paper = Newspaper.in(folder)
                .givenFile("seeds/site.yml", "name: صحيفة\nlite: true\n")
                .givenFile(
                        "seeds/static/img/port.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"2\"/>")
                .givenSeed("fire.md", """
                        ---
                        title: حريق في الميناء
                        date: 2024-03-10
                        image: {src: /img/port.svg, alt: "دخان فوق الميناء", caption: "الميناء صباحا", credit: "رويترز"}
                        ---
                        اندلع حريق[^1] في رصيف الحاويات، بحسب Yahoo! أمس.

                        [![الرصيف](/img/port.svg)](https://example.org/map)

                        وعاد العمل بعد ساعتين.

                        [^1]: بيان الدفاع المدني.
                        """);
    }

    @Test
    void the_two_lead_to_each_other_and_search_engines_to_the_full_one() {
        paper.whenBuilt().thenItExitsWith(0);
        Document full = paper.thenPage(STORY + ".html");
        Document lite = paper.thenPage(STORY + ".lite.html");
        assertThat(full.select("a[href='حريق-في-الميناء.lite.html']").text()).isEqualTo("النسخة الخفيفة من هذا الخبر");
        assertThat(lite.select("header a[href='حريق-في-الميناء.html']").text()).isEqualTo("النسخة الكاملة");
        assertThat(lite.select("link[rel=canonical]").attr("href"))
                .isEqualTo(full.select("link[rel=canonical]").attr("href"));
        assertThat(paper.text("site/sitemap.xml")).doesNotContain(".lite");
    }

    @Test
    void no_script_no_font_and_no_picture_comes_until_asked_for() {
        paper.whenBuilt().thenItExitsWith(0);
        Document lite = paper.thenPage(STORY + ".lite.html");
        assertThat(lite.select("script, img, link[rel=stylesheet], link[rel=icon]:not([href^=data:]), [src], [style]"))
                .isEmpty();
        assertThat(lite.select("style").html()).doesNotContain("url(").doesNotContain("@font-face");
        assertThat(lite.select("figure a").eachAttr("href"))
                .containsExactly("../../../img/port.svg", "../../../img/port.svg");
        assertThat(lite.select("figure a").eachText()).containsExactly("صورة: دخان فوق الميناء", "صورة: الرصيف");
        assertThat(lite.select("figcaption").first().text()).isEqualTo("الميناء صباحا (رويترز)");
    }

    @Test
    void nothing_of_the_text_is_lost() {
        paper.whenBuilt().thenItExitsWith(0);
        Document full = paper.thenPage(STORY + ".html");
        Document lite = paper.thenPage(STORY + ".lite.html");
        assertThat(lite.select("h1").text()).isEqualTo(full.select("h1").text());
        assertThat(lite.select("article p").eachText())
                .contains("وعاد العمل بعد ساعتين.")
                .containsAll(full.select(".tx > p").eachText());
        assertThat(lite.select("bdi").eachText()).contains("Yahoo!");
        assertThat(lite.text()).contains("بيان الدفاع المدني.");
    }

    @Test
    void a_long_story_goes_on_on_further_pages_each_within_its_budget() throws IOException {
        StringBuilder text = new StringBuilder("---\ntitle: حريق في الميناء\ndate: 2024-03-10\n---\nالبداية[^1].\n\n");
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            for (int word = 0; word < 50; word++) {
                for (int letter = 0; letter < 5; letter++) {
                    text.append((char) ('\u0628' + random.nextInt(18)));
                }
                text.append(' ');
            }
            text.append("فقرة").append(i).append(".\n\n");
        }
        paper.givenSeed("fire.md", text + "[^1]: الحاشية الوحيدة.\n")
                .whenBuilt()
                .thenItExitsWith(0);
        StringBuilder all = new StringBuilder();
        String[] names = {".lite.html", ".lite-2.html", ".lite-3.html"};
        for (String name : names) {
            assertThat(compressed(paper.text("site/" + STORY + name))).isLessThanOrEqualTo(14 << 10);
            all.append(paper.thenPage(STORY + name).select("article").text()).append(' ');
        }
        for (int i = 0; i < 100; i++) {
            assertThat(all).containsOnlyOnce("فقرة" + i + ".");
        }
        assertThat(paper.thenPage(STORY + ".lite.html").select("a[rel=next]").attr("href"))
                .isEqualTo("حريق-في-الميناء.lite-2.html");
        assertThat(paper.thenPage(STORY + ".lite-3.html").select("h1").text()).isEqualTo("حريق في الميناء صفحة 3");
        String note = paper.thenPage(STORY + ".lite.html").select("sup a").attr("href");
        assertThat(note).startsWith("حريق-في-الميناء.lite-3.html#");
        assertThat(paper.thenPage(STORY + ".lite-3.html").getElementById(note.substring(note.indexOf('#') + 1)))
                .isNotNull();
    }

    @Test
    void a_page_that_cannot_be_made_light_enough_stops_the_build_and_says_by_how_much() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder("---\ntitle: حريق في الميناء\ndate: 2024-03-10\n---\n");
        for (int i = 0; i < 40_000; i++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        paper.whenBuilt().thenItExitsWith(0);
        String before = paper.text("site/index.html");
        paper.givenSeed("fire.md", text.append('\n').toString())
                .whenBuilt()
                .thenItExitsWith(1)
                .thenItSays("seeds/fire.md: error: its light page has")
                .thenThereIsNoStackTrace();
        assertThat(paper.text("site/index.html")).isEqualTo(before);
    }

    @Test
    void without_the_setting_there_are_none() {
        paper.givenFile("seeds/site.yml", "name: صحيفة\n").whenBuilt().thenItExitsWith(0);
        assertThat(paper.site().keySet()).noneMatch(file -> file.contains(".lite"));
    }

    private static int compressed(String page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
