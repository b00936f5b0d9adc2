package io.github.warraq.produce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.warraq.article.Picture;
import io.github.warraq.text.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonLdTest {
    private static final ObjectMapper STRICT = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final String BASE = "https://news.example/a/";

    @Test
    void tellsAllThatSearchEnginesAskOfAStory() {
        JsonNode story = story(
                BASE,
                TestStory.of("2016/لقاء", "لقاء أوباما وبوتين")
                        .summary("التقى الرئيسان.")
                        .section("سياسة")
                        .tags("روسيا", "G20")
                        .authors("ليلى العلي", "رويترز")
                        .published("2016-09-05")
                        .updated("2016-09-06T08:30:00+00:00")
                        .lead(new Picture(Optional.of("p.jpg"), "", Optional.of("اللقاء"), Optional.of("الأوروبية")))
                        .shows("p.jpg", "2016/p.jpg", 1200, 800));

        assertThat(story)
                .hasToString("{\"@type\":\"NewsArticle\",\"headline\":\"لقاء أوباما وبوتين\","
                        + "\"description\":\"التقى الرئيسان.\","
                        + "\"url\":\"https://news.example/a/2016/%D9%84%D9%82%D8%A7%D8%A1.html\","
                        + "\"inLanguage\":\"ar\","
                        + "\"datePublished\":\"2016-09-05T00:00:00+03:00\",\"dateModified\":\"2016-09-06T08:30:00Z\","
                        + "\"image\":[{\"@type\":\"ImageObject\",\"url\":\"https://news.example/a/media/2016/p.jpg\","
                        + "\"width\":1200,\"height\":800,\"caption\":\"اللقاء\",\"creditText\":\"الأوروبية\"}],"
                        + "\"author\":[{\"@type\":\"Person\",\"name\":\"ليلى العلي\","
                        + "\"url\":\"https://news.example/a/authors/%D9%84%D9%8A%D9%84%D9%89-%D8%A7%D9%84%D8%B9%D9%84%D9%8A/index.html\"},"
                        + "{\"@type\":\"Organization\",\"name\":\"رويترز\","
                        + "\"url\":\"https://news.example/a/authors/%D8%B1%D9%88%D9%8A%D8%AA%D8%B1%D8%B2/index.html\"}],"
                        + "\"publisher\":{\"@id\":\"https://news.example/a/index.html#publisher\"},"
                        + "\"mainEntityOfPage\":{\"@type\":\"WebPage\","
                        + "\"@id\":\"https://news.example/a/2016/%D9%84%D9%82%D8%A7%D8%A1.html\"},"
                        + "\"articleSection\":\"سياسة\",\"keywords\":[\"روسيا\",\"G20\"],"
                        + "\"about\":[{\"@type\":\"Thing\",\"name\":\"روسيا\","
                        + "\"url\":\"https://news.example/a/topics/%D8%B1%D9%88%D8%B3%D9%8A%D8%A7/index.html\"},"
                        + "{\"@type\":\"Thing\",\"name\":\"G20\","
                        + "\"url\":\"https://news.example/a/topics/g20/index.html\"}],"
                        + "\"isAccessibleForFree\":true}");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        JsonNode story = story("", TestStory.of("a", "عنوان"));

        assertThat(story.has("datePublished")).isFalse();
        assertThat(story.has("dateModified")).isFalse();
        assertThat(story.has("image")).isFalse();
        assertThat(story.has("description")).isFalse();
        assertThat(story.has("keywords")).isFalse();
        assertThat(story.path("author").path("@id"))
                .isEqualTo(story.path("publisher").path("@id"));
    }

    @Test
    void creditsWhomAStoryWithoutAuthorsIsTakenFrom() {
        JsonNode story = story(
                BASE,
                TestStory.of("a", "عنوان")
                        .source("الجزيرة + وكالات")
                        .dateline("خوانجو")
                        .correction("صُحح الاسم."));

        assertThat(story.path("author")).hasToString("{\"@type\":\"Organization\",\"name\":\"الجزيرة + وكالات\"}");
        assertThat(story.path("dateline").textValue()).isEqualTo("خوانجو");
        assertThat(story.path("correction").textValue()).isEqualTo("صُحح الاسم.");
    }

    @Test
    void saysThatAStoryNeverChangedByTheDateItWasPublished() {
        JsonNode story = story(BASE, TestStory.of("a", "عنوان").published("2016-09-05T12:30:00+02:00"));

        assertThat(story.path("datePublished").textValue()).isEqualTo("2016-09-05T12:30:00+02:00");
        assertThat(story.path("dateModified")).isEqualTo(story.path("datePublished"));
    }

    @Test
    void showsTheWayToTheStoryAndWhoPublishesIt() {
        JsonNode graph = graph(written(BASE, TestStory.of("a", "عنوان").section("سياسة")));

        assertThat(graph.get(1))
                .hasToString("{\"@type\":\"BreadcrumbList\",\"itemListElement\":["
                        + "{\"@type\":\"ListItem\",\"position\":1,\"name\":\"الصحيفة\",\"item\":\"https://news.example/a/index.html\"},"
                        + "{\"@type\":\"ListItem\",\"position\":2,\"name\":\"سياسة\","
                        + "\"item\":\"https://news.example/a/sections/%D8%B3%D9%8A%D8%A7%D8%B3%D8%A9/index.html\"},"
                        + "{\"@type\":\"ListItem\",\"position\":3,\"name\":\"عنوان\"}]}");
        assertThat(graph.get(2))
                .hasToString("{\"@type\":\"NewsMediaOrganization\","
                        + "\"@id\":\"https://news.example/a/index.html#publisher\",\"name\":\"الصحيفة\","
                        + "\"url\":\"https://news.example/a/index.html\"}");
        assertThat(graph).hasSize(3);
    }

    @Test
    void describesTheSiteOnItsFrontPage() {
        JsonNode graph = graph(JsonLd.front(edition(BASE)));

        assertThat(graph.get(0))
                .hasToString("{\"@type\":\"WebSite\",\"url\":\"https://news.example/a/index.html\","
                        + "\"name\":\"الصحيفة\",\"inLanguage\":\"ar\","
                        + "\"publisher\":{\"@id\":\"https://news.example/a/index.html#publisher\"}}");
        assertThat(graph.get(1).path("@type").textValue()).isEqualTo("NewsMediaOrganization");
    }

    @Test
    void linksFromThePageItselfWhereNoAddressIsKnown() {
        JsonNode graph = graph(written("", TestStory.of("2016/a", "عنوان").section("سياسة")));

        assertThat(graph.get(0).path("url").textValue()).isEqualTo("a.html");
        assertThat(graph.get(2).path("url").textValue()).isEqualTo("../index.html");
    }

    @Test
    void isInertWhateverATitleHolds() {
        String hostile = "\u202E</script><script>alert(1)</script><!-- \u2066]]>\u0000\uD83D \"اسم\"";
        String written = written(
                BASE,
                TestStory.of("a", hostile).summary(hostile).authors(hostile).section("س"));

        assertThat(written).doesNotContain("</", "<!--", "\u202E", "\u2066", "\uD83D");
        assertThat(graph(written).get(0).path("headline").textValue())
                .isEqualTo("</script><script>alert(1)</script><!-- ]]> \"اسم\"");
    }

    @Test
    void cutsALongHeadlineAfterAWord() {
        String headline = story(BASE, TestStory.of("a", "كلمة ".repeat(40).strip()))
                .path("headline")
                .textValue();

        assertThat(headline).hasSizeLessThanOrEqualTo(110).endsWith("كلمة…");
    }

    @Test
    void namesTheLanguageOfAForeignStory() {
        assertThat(story(BASE, TestStory.of("a", "Title").language(Language.ENGLISH))
                        .path("inLanguage")
                        .textValue())
                .isEqualTo("en");
    }

    private static TestEdition edition(String base, TestStory... stories) {
        return new TestEdition(TestEdition.settings("الصحيفة", Language.ARABIC, base), stories);
    }

    private static String written(String base, TestStory story) {
        return JsonLd.article(edition(base, story), 0, story.build());
    }

    private static JsonNode story(String base, TestStory story) {
        return graph(written(base, story)).get(0);
    }

    private static JsonNode graph(String written) {
        try {
            JsonNode read = STRICT.readTree(written);
            assertThat(read.path("@context").textValue()).isEqualTo("https://schema.org");
            return read.path("@graph");
        } catch (JsonProcessingException e) {
            throw new AssertionError(written, e);
        }
    }
}
