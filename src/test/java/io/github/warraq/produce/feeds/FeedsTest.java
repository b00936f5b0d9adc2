package io.github.warraq.produce.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import io.github.warraq.article.Picture;
import io.github.warraq.base.Key;
import io.github.warraq.base.Sheet;
import io.github.warraq.edition.Edition;
import io.github.warraq.produce.TestEdition;
import io.github.warraq.produce.TestStory;
import io.github.warraq.site.Product;
import io.github.warraq.site.Settings;
import io.github.warraq.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.ProcessingInstruction;

class FeedsTest {
    private static final String BASE = "https://news.example/a/";
    private static final Settings.Feeds FULL = new Settings.Feeds(20, true);
    private static final Settings.Output EVERYTHING = Settings.Output.without();
    private static final String MEDIA = "http://search.yahoo.com/mrss/";

    private final TestStory undated =
            TestStory.of("undated", "خبر بلا تاريخ").body("نص.").section("محليات");
    private final TestStory old =
            TestStory.of("2016/old", "خبر قديم").body("نص قديم.").published("2016-09-04");
    private final TestStory meeting = TestStory.of("2016/meeting", "لقاء أوباما وبوتين")
            .deck("التقى الرئيسان في الصين.")
            .body("الفقرة الأولى، [خبر](old.md#end) و[صفحة](/about.html).\n\n![خريطة](map.png)")
            .section("سياسة")
            .tags("روسيا", "أميركا")
            .authors("ليلى العلي", "رويترز")
            .source("الجزيرة + وكالات")
            .correction("صُحح الاسم.")
            .published("2016-09-05T12:30:00+03:00")
            .updated("2016-09-06T08:00:00+03:00")
            .lead(new Picture(Optional.of("p.jpg"), "الرئيسان", Optional.of("اللقاء"), Optional.of("الأوروبية")))
            .shows("p.jpg", "2016/p.jpg", 1200, 800)
            .shows("map.png", "2016/map.png", 300, 200);

    @Test
    void makesThreeFeedsOfThePaperAndOfEachSection() {
        assertThat(sheets(edition(BASE, undated, meeting)).keySet())
                .containsExactlyInAnyOrder(
                        "feed.xml",
                        "atom.xml",
                        "feed.json",
                        "sections/سياسة/feed.xml",
                        "sections/سياسة/atom.xml",
                        "sections/سياسة/feed.json",
                        "sections/محليات/feed.xml",
                        "sections/محليات/atom.xml",
                        "sections/محليات/feed.json",
                        "sitemap.xml",
                        "news-sitemap.xml",
                        "robots.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed.xml", "atom.xml"})
    void isReadBackByAFeedReader(String name) throws Exception {
        SyndFeed feed = read(edition(BASE, undated, old, meeting), name);

        assertThat(feed.getTitle()).isEqualTo("صدى الخبر");
        assertThat(feed.getDescription()).isEqualTo("آخر الأخبار والتقارير والآراء من صدى الخبر.");
        assertThat(page(feed)).isEqualTo("https://news.example/a/index.html");
        assertThat(feed.getPublishedDate()).isEqualTo(date("2016-09-06T05:00:00Z"));
        assertThat(feed.getEntries()).hasSize(3);
        SyndEntry entry = feed.getEntries().get(0);
        assertThat(entry.getTitle()).isEqualTo("لقاء أوباما وبوتين");
        assertThat(entry.getLink()).isEqualTo("https://news.example/a/2016/meeting.html");
        assertThat(entry.getPublishedDate()).isEqualTo(date("2016-09-05T09:30:00Z"));
        assertThat(entry.getUri())
                .matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        assertThat(entry.getCategories())
                .extracting(category -> category.getName())
                .containsExactly("سياسة", "روسيا", "أميركا");
        assertThat(entry.getDescription().getValue())
                .isEqualTo("<div dir=\"rtl\" lang=\"ar\">\n<p>التقى الرئيسان في الصين.</p>\n</div>");
        SyndEntry last = feed.getEntries().get(2);
        assertThat(last.getTitle()).isEqualTo("خبر بلا تاريخ");
        assertThat(last.getPublishedDate()).isNull();
        assertThat(last.getUpdatedDate()).isNull();
    }

    @Test
    void holdsTheWholeStoryWithAbsoluteAddresses() {
        String content = json(edition(BASE, undated, old, meeting), "feed.json")
                .path("items")
                .get(0)
                .path("content_html")
                .textValue();

        assertThat(content)
                .startsWith("<div dir=\"rtl\" lang=\"ar\">\n<p><strong>التقى الرئيسان في الصين.</strong></p>")
                .contains("src=\"https://news.example/a/media/2016/p.jpg\"")
                .contains("src=\"https://news.example/a/media/2016/map.png\"")
                .contains("href=\"https://news.example/a/2016/old.html#end\"")
                .contains("href=\"https://news.example/a/about.html\"")
                .contains("<p><b>تصحيح</b> صُحح الاسم.</p>")
                .endsWith("<p><b>المصدر:</b> الجزيرة + وكالات</p>\n</div>")
                .doesNotContain("style=", "<script");
    }

    @Test
    void holdsTheBeginningOnlyWhereTheSettingsSaySo() {
        Edition edition = new TestEdition(with(new Settings.Feeds(20, false), EVERYTHING), old, meeting);
        String content = json(edition, "feed.json")
                .path("items")
                .get(0)
                .path("content_html")
                .textValue();

        assertThat(content)
                .contains("<p>التقى الرئيسان في الصين.</p>")
                .contains("<a href=\"https://news.example/a/2016/meeting.html\">تابع القراءة في صدى الخبر</a>")
                .doesNotContain("الفقرة الأولى");
    }

    @Test
    void showsThePictureToReadersOfMediaRss() throws Exception {
        Element picture = (Element) document(edition(BASE, old, meeting), "feed.xml")
                .getElementsByTagNameNS(MEDIA, "content")
                .item(0);

        assertThat(picture.getAttribute("url")).isEqualTo("https://news.example/a/media/2016/p.jpg");
        assertThat(picture.getAttribute("type")).isEqualTo("image/jpeg");
        assertThat(picture.getAttribute("width")).isEqualTo("1200");
        assertThat(picture.getTextContent()).contains("اللقاء", "الأوروبية");
    }

    @Test
    void writesJsonFeed() {
        JsonNode feed = json(edition(BASE, undated, old, meeting), "feed.json");

        assertThat(feed.path("version").textValue()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("feed_url").textValue()).isEqualTo("https://news.example/a/feed.json");
        assertThat(feed.path("language").textValue()).isEqualTo("ar");
        JsonNode item = feed.path("items").get(0);
        assertThat(item.path("date_published").textValue()).isEqualTo("2016-09-05T12:30:00+03:00");
        assertThat(item.path("date_modified").textValue()).isEqualTo("2016-09-06T08:00:00+03:00");
        assertThat(item.path("authors").toString()).isEqualTo("[{\"name\":\"ليلى العلي\"},{\"name\":\"رويترز\"}]");
        assertThat(item.path("image").textValue()).isEqualTo("https://news.example/a/media/2016/p.jpg");
        assertThat(feed.path("items").get(2).has("date_published")).isFalse();
        assertThat(feed.path("items").get(2).has("authors")).isFalse();
    }

    @Test
    void opensStyledInABrowserWithoutXslt() throws Exception {
        Edition edition = edition(BASE, meeting);
        assertThat(instruction(edition, "feed.xml")).isEqualTo("type=\"text/css\" href=\"assets/feed.css\"");
        assertThat(instruction(edition, "sections/سياسة/atom.xml"))
                .isEqualTo("type=\"text/css\" href=\"../../assets/feed.css\"");
    }

    @ParameterizedTest
    @CsvSource({
        "ar, آخر أخبار قسم «تقنية» في صدى الخبر., rtl",
        "fa, تازه‌ترین خبرهای بخش «تقنية» در صدى الخبر., rtl",
        "en, The latest تقنية stories in صدى الخبر., ltr"
    })
    void speaksTheLanguageOfTheSite(String language, String description, String direction) {
        Edition edition = new TestEdition(
                TestEdition.settings("صدى الخبر", new Language(language), BASE),
                TestStory.of("a", "x").section("تقنية"));
        JsonNode feed = json(edition, "sections/تقنية/feed.json");

        assertThat(feed.path("description").textValue()).isEqualTo(description);
        assertThat(feed.path("title").textValue()).isEqualTo("صدى الخبر – تقنية");
        assertThat(feed.path("items").get(0).path("content_html").textValue())
                .startsWith("<div dir=\"" + direction + "\" lang=\"" + language + "\">");
    }

    @Test
    void bringsTheDirectionOfAForeignStoryAlong() {
        Edition edition = edition(
                BASE, TestStory.of("a", "Title").language(Language.ENGLISH).body("Text."));

        assertThat(json(edition, "feed.json")
                        .path("items")
                        .get(0)
                        .path("content_html")
                        .textValue())
                .startsWith("<div dir=\"ltr\" lang=\"en\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed.xml", "atom.xml"})
    void turnsATitleThatBeginsInLatinTheRightWay(String name) throws Exception {
        Edition edition = edition(BASE, TestStory.of("a", "BBC: لقاء في الصين"));

        assertThat(read(edition, name).getEntries().get(0).getTitle()).isEqualTo("\u200FBBC: لقاء في الصين");
        assertThat(json(edition, "feed.json").path("items").get(0).path("title").textValue())
                .isEqualTo("BBC: لقاء في الصين");
    }

    @Test
    void isInertWhateverAStoryHolds() throws Exception {
        String hostile = "]]>\u202E</title></script><script xmlns=\"http://www.w3.org/1999/xhtml\">alert(1)</script>"
                + "<!-- \u0000\u0008\uD83D\uFFFF &amp; &bad; \u2066";
        Edition edition = edition(
                BASE,
                TestStory.of("a", hostile)
                        .deck(hostile)
                        .body(hostile.replaceAll("[\u202E\u2066]", "")
                                + "\n\n<svg onload=alert(1)>\n\n<p style=\"x\">ن</p>\n\n[x](javascript:alert)")
                        .section("أ")
                        .authors(hostile)
                        .tags(hostile)
                        .source(hostile)
                        .published("2016-09-05"));

        for (String name : List.of("feed.xml", "atom.xml", "sections/أ/feed.xml")) {
            Document document = document(edition, name);
            assertThat(document.getElementsByTagName("script").getLength()).isZero();
            assertThat(text(edition, name)).doesNotContain("\u202E", "\u2066", "<script", "CDATA");
        }
        for (SyndEntry entry : read(edition, "feed.xml").getEntries()) {
            assertThat(entry.getTitle()).contains("]]></title></script><script").doesNotContain("\u202E");
        }
        String content = json(edition, "feed.json")
                .path("items")
                .get(0)
                .path("content_html")
                .textValue();
        assertThat(content).doesNotContain("<script", "<svg", " onload", " style=", "href=\"javascript");
        assertThat(text(edition, "feed.json")).doesNotContain("</", "<!--");
    }

    @Test
    void fallsBackToRelativeAddressesWhereNoneIsKnown() throws Exception {
        Edition edition = edition("", old, meeting);
        SyndFeed feed = read(edition, "feed.xml");

        assertThat(feed.getLink()).isEqualTo("index.html");
        assertThat(feed.getEntries().get(0).getLink()).isEqualTo("2016/meeting.html");
        assertThat(json(edition, "sections/سياسة/feed.json")
                        .path("items")
                        .get(0)
                        .path("url")
                        .textValue())
                .isEqualTo("../../2016/meeting.html");
    }

    @Test
    void namesAStoryAlikeWhateverItsHeadlineDateAndFormat() throws Exception {
        String before = read(edition(BASE, TestStory.of("a", "عنوان")), "feed.xml")
                .getEntries()
                .get(0)
                .getUri();
        String after = read(
                        edition(
                                BASE,
                                TestStory.of("b", "أول"),
                                TestStory.of("a", "عنوان آخر").published("2020-01-01")),
                        "atom.xml")
                .getEntries()
                .get(0)
                .getUri();
        String elsewhere = read(edition("https://other.example/", TestStory.of("a", "عنوان")), "feed.xml")
                .getEntries()
                .get(0)
                .getUri();

        assertThat(after).isEqualTo(before);
        assertThat(elsewhere).isNotEqualTo(before);
    }

    @Test
    void holdsTheNewestStoriesOnly() {
        TestStory[] stories = IntStream.range(0, 30)
                .mapToObj(day ->
                        TestStory.of("s" + day, "خبر " + day).published("2016-08-" + (day < 9 ? "0" : "") + (day + 1)))
                .toArray(TestStory[]::new);
        JsonNode items = json(new TestEdition(with(new Settings.Feeds(5, true), EVERYTHING), stories), "feed.json")
                .path("items");

        assertThat(items).hasSize(5);
        assertThat(items.get(0).path("title").textValue()).isEqualTo("خبر 29");
    }

    @Test
    void hasAKeyThatChangesWithWhatItShowsOnly() {
        Map<String, Sheet> before = sheets(edition(BASE, undated, old, meeting));
        Map<String, Sheet> same = sheets(edition(BASE, undated, old, meeting));
        Map<String, Sheet> after = sheets(edition(BASE, undated.body("نص آخر."), old, meeting));

        assertThat(key(same, "feed.xml")).isEqualTo(key(before, "feed.xml"));
        assertThat(key(after, "feed.xml")).isNotEqualTo(key(before, "feed.xml"));
        assertThat(key(after, "sections/سياسة/feed.xml")).isEqualTo(key(before, "sections/سياسة/feed.xml"));
    }

    @Test
    void changesWhenAStoryThatIsLinkedToMoves() {
        Map<String, Sheet> before = sheets(edition(BASE, old, meeting.links("old.md#end")));
        Map<String, Sheet> after =
                sheets(edition(BASE, TestStory.of("2016/old", "خبر قديم").slug("new"), meeting.links("old.md#end")));

        assertThat(key(after, "sections/سياسة/feed.xml")).isNotEqualTo(key(before, "sections/سياسة/feed.xml"));
    }

    @Test
    void makesNoFeedsWhereTheSettingsWantNone() {
        Edition all = new TestEdition(with(FULL, Settings.Output.without(Product.FEEDS, Product.SITEMAP)), meeting);
        Edition ofPaper =
                new TestEdition(with(FULL, Settings.Output.without(Product.SECTION_FEEDS, Product.SITEMAP)), meeting);

        assertThat(sheets(all).keySet()).containsExactly("robots.txt");
        assertThat(sheets(ofPaper).keySet()).containsExactly("atom.xml", "feed.json", "feed.xml", "robots.txt");
        assertThat(text(all, "robots.txt")).isEqualTo("User-agent: *\nAllow: /\n");
    }

    @Test
    void tellsNobodyOfADraft() {
        Edition edition = edition(BASE, old, meeting.draft());

        for (String name : List.of("feed.xml", "atom.xml", "feed.json", "sitemap.xml", "news-sitemap.xml")) {
            assertThat(text(edition, name)).contains("old.html").doesNotContain("meeting.html");
        }
    }

    @Test
    void holdsNothingWhereThereIsNoStory() throws Exception {
        assertThat(read(edition(BASE), "feed.xml").getEntries()).isEmpty();
        assertThat(read(edition(BASE), "atom.xml").getEntries()).isEmpty();
        assertThat(json(edition(BASE), "feed.json").path("items")).isEmpty();
    }

    private static Edition edition(String base, TestStory... stories) {
        return new TestEdition(TestEdition.settings("صدى الخبر", Language.ARABIC, base), stories);
    }

    private static Settings with(Settings.Feeds feeds, Settings.Output output) {
        Settings all = TestEdition.settings("صدى الخبر", Language.ARABIC, BASE);
        return new Settings(
                all.name(),
                all.description(),
                all.copyright(),
                all.language(),
                all.timezone(),
                all.baseUrl(),
                all.dates(),
                all.sections(),
                all.perPage(),
                all.shortlinks(),
                all.trusted(),
                feeds,
                all.look(),
                output,
                all.topics(),
                all.typography(),
                all.limits());
    }

    private static Map<String, Sheet> sheets(Edition edition) {
        return Documents.sheets(edition, Optional.empty());
    }

    private static Key key(Map<String, Sheet> sheets, String name) {
        return sheets.get(name).key();
    }

    private static byte[] bytes(Edition edition, String name) {
        return Documents.bytes(sheets(edition).get(name));
    }

    private static String text(Edition edition, String name) {
        return new String(bytes(edition, name), StandardCharsets.UTF_8);
    }

    private static Document document(Edition edition, String name) throws Exception {
        return Documents.strict(bytes(edition, name));
    }

    private static String instruction(Edition edition, String name) throws Exception {
        ProcessingInstruction first =
                (ProcessingInstruction) document(edition, name).getFirstChild();
        assertThat(first.getTarget()).isEqualTo("xml-stylesheet");
        return first.getData();
    }

    private static SyndFeed read(Edition edition, String name) throws Exception {
        return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(bytes(edition, name))));
    }

    /** ROME takes Atom's link to the feed itself for the feed's page. */
    private static String page(SyndFeed feed) {
        return feed.getLinks().stream()
                .filter(link -> "alternate".equals(link.getRel()))
                .map(SyndLink::getHref)
                .findFirst()
                .orElse(feed.getLink());
    }

    private static JsonNode json(Edition edition, String name) {
        try {
            return new ObjectMapper()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readTree(bytes(edition, name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Date date(String instant) {
        return Date.from(Instant.parse(instant));
    }
}
