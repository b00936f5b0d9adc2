package io.github.warraq.produce.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.base.Sheet;
import io.github.warraq.edition.Edition;
import io.github.warraq.produce.TestEdition;
import io.github.warraq.produce.TestStory;
import io.github.warraq.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

class SitemapsTest {
    private static final String BASE = "https://news.example/a/";

    @Test
    void namesEveryListAndEveryStoryWithTheDayItChanged() {
        Edition edition = edition(
                BASE,
                TestStory.of("undated", "بلا تاريخ"),
                TestStory.of("2016/a", "خبر")
                        .section("سياسة")
                        .published("2016-09-05")
                        .updated("2016-09-06T08:00:00+00:00"));

        assertThat(text(edition, "sitemap.xml")).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url>
                <loc>https://news.example/a/index.html</loc>
                <lastmod>2016-09-05T00:00:00+03:00</lastmod>
                </url>
                <url>
                <loc>https://news.example/a/sections/%D8%B3%D9%8A%D8%A7%D8%B3%D8%A9/index.html</loc>
                <lastmod>2016-09-05T00:00:00+03:00</lastmod>
                </url>
                <url>
                <loc>https://news.example/a/archive/2016/09/index.html</loc>
                <lastmod>2016-09-05T00:00:00+03:00</lastmod>
                </url>
                <url>
                <loc>https://news.example/a/undated.html</loc>
                </url>
                <url>
                <loc>https://news.example/a/2016/a.html</loc>
                <lastmod>2016-09-06T08:00:00Z</lastmod>
                </url>
                </urlset>
                """);
    }

    @Test
    void isToldToRobots() {
        assertThat(text(edition(BASE), "robots.txt")).isEqualTo("""
                User-agent: *
                Allow: /
                Sitemap: https://news.example/a/sitemap.xml
                Sitemap: https://news.example/a/news-sitemap.xml
                """);
        assertThat(text(edition(""), "robots.txt")).isEqualTo("User-agent: *\nAllow: /\n");
    }

    @Test
    void becomesAnIndexOfPartsBeyondFiftyThousandPages() throws Exception {
        Map<String, Sheet> sheets = sheets(large(50_001, BASE));

        assertThat(sheets.keySet())
                .contains("sitemaps/lists-1.xml", "sitemaps/stories-1.xml", "sitemaps/stories-6.xml")
                .doesNotContain("sitemaps/lists-2.xml", "sitemaps/stories-7.xml");
        assertThat(locations(sheets, "sitemap.xml"))
                .hasSize(7)
                .contains("https://news.example/a/sitemaps/stories-6.xml");
        assertThat(locations(sheets, "sitemaps/stories-1.xml"))
                .hasSize(10_000)
                .startsWith("https://news.example/a/s0.html");
        assertThat(locations(sheets, "sitemaps/stories-6.xml")).containsExactly("https://news.example/a/s50000.html");
    }

    @Test
    void becomesAnIndexOfPartsBeyondFiftyMegabytes() throws Exception {
        Map<String, Sheet> sheets = sheets(large(40_000, BASE + "x".repeat(1200) + "/"));

        assertThat(locations(sheets, "sitemap.xml")).hasSize(5);
        assertThat(Documents.bytes(sheets.get("sitemaps/stories-1.xml"))).hasSizeLessThan(50_000_000);
    }

    @Test
    void changesOneFileForOneMoreStory() {
        Map<String, Sheet> before = sheets(large(50_001, BASE));
        Map<String, Sheet> after = sheets(large(50_002, BASE));

        List<String> changed = after.keySet().stream()
                .filter(name -> name.startsWith("sitemap"))
                .filter(name -> !before.get(name).key().equals(after.get(name).key()))
                .toList();
        assertThat(changed).containsExactly("sitemaps/stories-6.xml");
    }

    private static Edition large(int stories, String base) {
        return new TestEdition(
                TestEdition.settings("صدى الخبر", Language.ARABIC, base),
                IntStream.range(0, stories)
                        .mapToObj(number -> TestStory.of("s" + number, "خبر").build())
                        .toList());
    }

    private static Edition edition(String base, TestStory... stories) {
        return new TestEdition(TestEdition.settings("صدى الخبر", Language.ARABIC, base), stories);
    }

    private static Map<String, Sheet> sheets(Edition edition) {
        return Documents.sheets(edition, Optional.empty());
    }

    private static String text(Edition edition, String name) {
        return new String(Documents.bytes(sheets(edition).get(name)), StandardCharsets.UTF_8);
    }

    private static List<String> locations(Map<String, Sheet> sheets, String name) throws Exception {
        NodeList found =
                Documents.strict(Documents.bytes(sheets.get(name))).getElementsByTagNameNS(Sitemaps.NAMESPACE, "loc");
        List<String> locations = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            locations.add(found.item(i).getTextContent());
        }
        return locations;
    }
}
