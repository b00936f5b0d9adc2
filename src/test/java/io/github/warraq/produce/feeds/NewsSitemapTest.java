package io.github.warraq.produce.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.produce.TestEdition;
import io.github.warraq.produce.TestStory;
import io.github.warraq.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NewsSitemapTest {
    private static final TestStory[] STORIES = {
        TestStory.of("undated", "بلا تاريخ"),
        TestStory.of("old", "قديم").published("2016-09-03T11:59:59+03:00"),
        TestStory.of("recent", "حديث").published("2016-09-03T12:00:00+03:00"),
        TestStory.of("newest", "\u202EBBC: الأحدث").language(Language.PERSIAN).published("2016-09-05T12:00:00+03:00")
    };

    @Test
    void holdsTheStoriesOfTwoDaysBeforeTheNewest() {
        assertThat(text(Optional.empty(), STORIES)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url>
                <loc>https://news.example/newest.html</loc>
                <news:news>
                <news:publication>
                <news:name>صدى الخبر</news:name>
                <news:language>fa</news:language>
                </news:publication>
                <news:publication_date>2016-09-05T12:00:00+03:00</news:publication_date>
                <news:title>BBC: الأحدث</news:title>
                </news:news>
                </url>
                <url>
                <loc>https://news.example/recent.html</loc>
                <news:news>
                <news:publication>
                <news:name>صدى الخبر</news:name>
                <news:language>ar</news:language>
                </news:publication>
                <news:publication_date>2016-09-03T12:00:00+03:00</news:publication_date>
                <news:title>حديث</news:title>
                </news:news>
                </url>
                </urlset>
                """);
    }

    @Test
    void holdsTheStoriesOfTwoDaysBeforeNow() {
        assertThat(locations(Optional.of(Instant.parse("2016-09-05T10:00:00Z")), STORIES))
                .containsExactly("newest.html");
        assertThat(locations(Optional.of(Instant.parse("2020-01-01T00:00:00Z")), STORIES))
                .isEmpty();
    }

    @Test
    void isEmptyWhereNothingIsDated() {
        assertThat(locations(Optional.empty(), TestStory.of("undated", "بلا تاريخ")))
                .isEmpty();
        assertThat(locations(Optional.empty())).isEmpty();
    }

    @Test
    void holdsAThousandStoriesAtMost() {
        TestStory[] stories = IntStream.range(0, 1200)
                .mapToObj(number -> TestStory.of("s" + number, "خبر").published("2016-09-05"))
                .toArray(TestStory[]::new);
        assertThat(locations(Optional.empty(), stories)).hasSize(1000).startsWith("s1199.html");
    }

    private static List<String> locations(Optional<Instant> now, TestStory... stories) {
        return Arrays.stream(text(now, stories).split("\n"))
                .filter(line -> line.startsWith("<loc>"))
                .map(line -> line.replaceAll("<loc>https://news.example/(.*)</loc>", "$1"))
                .toList();
    }

    private static String text(Optional<Instant> now, TestStory... stories) {
        var edition =
                new TestEdition(TestEdition.settings("صدى الخبر", Language.ARABIC, "https://news.example/"), stories);
        return new String(
                Documents.bytes(Documents.sheets(edition, now).get("news-sitemap.xml")), StandardCharsets.UTF_8);
    }
}
