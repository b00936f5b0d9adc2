package io.github.warraq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.warraq.text.PercentEncoding;
import java.io.StringReader;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** What search engines and feed readers are told, and whether it is so. */
@OfEachPaper
class ForMachinesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHORTEST_DESCRIPTION = 50;
    private static final int LONGEST_DESCRIPTION = 160;

    @Test
    void the_sitemap_names_every_story_and_the_beginning_of_every_list(Site site) throws Exception {
        List<String> beginnings = site.linkedPages().stream()
                .filter(path -> path.matches("index\\.html|(sections|topics|authors)/[^/]*/index\\.html"))
                .toList();
        assertThat(modified(site).keySet())
                .containsAll(site.stories())
                .containsAll(beginnings)
                .isSubsetOf(site.linkedPages());
    }

    @Test
    void the_sitemap_tells_when_a_story_was_changed_as_the_story_does(Site site) throws Exception {
        Map<String, String> modified = modified(site);
        for (String path : site.stories()) {
            JsonNode story = story(site, path);
            if (story.has("dateModified")) {
                assertThat(modified.get(path))
                        .as(path)
                        .isEqualTo(story.get("dateModified").asText());
            }
        }
    }

    @Test
    void robots_may_read_everything_and_are_led_to_the_sitemap(Site site) {
        assertThat(site.text("robots.txt").lines())
                .contains("User-agent: *", "Allow: /", "Sitemap: " + site.base() + "sitemap.xml")
                .allMatch(line -> line.matches("(User-agent|Allow|Sitemap): \\S+"));
    }

    @Test
    void a_page_knows_its_address_and_tells_it_alike_to_all(Site site) {
        for (String path : site.linkedPages()) {
            Document page = site.document(path);
            if (isUnlisted(page)) {
                continue;
            }
            String canonical = page.select("link[rel=canonical]").attr("href");
            assertThat(canonical)
                    .as(path)
                    .isEqualTo(site.base() + PercentEncoding.path(path))
                    .matches("\\p{ASCII}+");
            if (!page.select("meta[property=og:url]").isEmpty()) {
                assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo(canonical);
                assertThat(page.select("meta[property=og:locale]").attr("content"))
                        .matches("[a-z]{2}_[A-Z]{2}");
            }
            for (String picture : page.select("meta[property=og:image]").eachAttr("content")) {
                assertThat(picture).as(path).startsWith(site.base().toString());
                assertThat(site.files()).containsKey(path(site, picture));
            }
        }
    }

    @Test
    void descriptions_are_sentences_of_a_good_length_and_not_the_title_again(Site site) {
        SoftAssertions softly = new SoftAssertions();
        for (String path : site.linkedPages()) {
            Document page = site.document(path);
            String description = page.select("meta[name=description]").attr("content");
            if (isUnlisted(page)) {
                continue;
            }
            if (description.isEmpty()) {
                softly.assertThat(path)
                        .as("only later pages of lists say nothing")
                        .contains("/page/");
                continue;
            }
            softly.assertThat(description.length())
                    .as("%s: %s", path, description)
                    .isBetween(SHORTEST_DESCRIPTION, LONGEST_DESCRIPTION);
            softly.assertThat(description)
                    .as(path)
                    .doesNotContain("<p>", "</p>", "<bdi", "&lt;", "&#")
                    .doesNotContainPattern("\\p{Cc}")
                    .isNotEqualTo(page.title());
        }
        softly.assertAll();
    }

    @Test
    void every_story_introduces_itself_to_search_engines(Site site) throws JsonProcessingException {
        for (String path : site.stories()) {
            JsonNode story = story(site, path);
            Element h1 = site.document(path).selectFirst("h1");
            String headline = story.get("headline").asText().replaceFirst("…$", "");
            assertThat(unmarked(h1.text())).as(path).startsWith(unmarked(headline));
            assertThat(story.get("inLanguage").asText())
                    .as(path)
                    .isEqualTo(h1.closest("[lang]").attr("lang"));
            for (String date : List.of("datePublished", "dateModified")) {
                if (story.has(date)) {
                    assertThat(OffsetDateTime.parse(story.get(date).asText()))
                            .as(path)
                            .isNotNull();
                }
            }
            assertThat(story.has("datePublished"))
                    .as("%s is dated", path)
                    .isEqualTo(!site.document(path)
                            .select("article.story > header time")
                            .isEmpty());
            assertThat(story.has("publisher")).as(path).isTrue();
        }
    }

    @Test
    void feeds_are_named_on_every_page(Site site) {
        for (String path : site.linkedPages()) {
            String feed = site.document(path)
                    .select("link[rel=alternate][type=application/rss+xml]")
                    .attr("href");
            assertThat(feed).as(path).doesNotContain(":");
            assertThat(URI.create("file:///" + PercentEncoding.path(path))
                            .resolve(feed)
                            .getPath())
                    .isEqualTo("/feed.xml");
        }
    }

    @Test
    void feeds_lead_to_stories_that_are_there_and_say_when(Site site) throws Exception {
        for (String name : site.files().keySet()) {
            if (!name.matches("(.*/)?feed\\.xml")) {
                continue;
            }
            wellFormed(site.text(name));
            assertThat(site.text(name)).as(name).doesNotContain("text/xsl", "application/xslt");
            Document feed = Jsoup.parse(site.text(name), Parser.xmlParser());
            assertThat(feed.select("channel > language").text()).as(name).isEqualTo("ar");
            assertThat(path(site, feed.select("channel > atom|link[rel=self]").attr("href")))
                    .isEqualTo(name);
            for (Element item : feed.select("item")) {
                String link = item.select("> link").text();
                assertThat(link).matches("\\p{ASCII}+");
                assertThat(site.files()).as("%s: %s", name, link).containsKey(path(site, link));
                for (String date : item.select("> pubDate").eachText()) {
                    assertThat(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)).isNotNull();
                }
            }
            assertThat(feed.select("item > guid").eachText())
                    .as(name)
                    .hasSameSizeAs(feed.select("item"))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void stories_in_feeds_bring_their_direction_and_nothing_that_runs(Site site) {
        Document feed = Jsoup.parse(site.text("feed.xml"), Parser.xmlParser());
        assertThat(feed.select("item")).hasSizeGreaterThan(5);
        for (Element html : feed.select("item > description, item > content|encoded")) {
            Document story = Jsoup.parseBodyFragment(html.wholeText());
            Element first = story.body().child(0);
            assertThat(first.tagName() + first.attr("dir")).isIn("divrtl", "divltr");
            assertThat(first.attr("lang")).isNotEmpty();
            assertThat(story.select("script, style, iframe, form, object, embed"))
                    .isEmpty();
            for (Element element : story.getAllElements()) {
                assertThat(element.attributes())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")
                                || attribute.getKey().equals("style"));
                String address = element.attr("href") + element.attr("src");
                if (address.startsWith("#")) {
                    assertThat(story.getElementById(PercentEncoding.decode(address.substring(1))))
                            .as(address)
                            .isNotNull();
                } else {
                    assertThat(address).matches("|(https?|mailto|tel):.*");
                }
            }
        }
    }

    /** When each page was changed, by its path. */
    private static Map<String, String> modified(Site site) throws Exception {
        wellFormed(site.text("sitemap.xml"));
        Map<String, String> modified = new TreeMap<>();
        for (Element url :
                Jsoup.parse(site.text("sitemap.xml"), Parser.xmlParser()).select("urlset > url")) {
            String path = path(site, url.select("loc").text());
            assertThat(site.files()).containsKey(path);
            modified.put(path, url.select("lastmod").text());
        }
        return modified;
    }

    private static JsonNode story(Site site, String path) {
        try {
            String json = site.document(path)
                    .select("script[type=application/ld+json]")
                    .html();
            assertThat(json).as(path).doesNotContain("</");
            for (JsonNode node : JSON.readTree(json).get("@graph")) {
                if (node.path("@type").asText().equals("NewsArticle")) {
                    return node;
                }
            }
            throw new AssertionError("no NewsArticle in " + path);
        } catch (JsonProcessingException e) {
            throw new AssertionError(path, e);
        }
    }

    /** Search engines are asked to pass it over, as the page for searching. */
    private static boolean isUnlisted(Document page) {
        return !page.select("meta[name=robots][content*=noindex]").isEmpty();
    }

    private static void wellFormed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        assertThat(factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))))
                .isNotNull();
    }

    private static String path(Site site, String address) {
        assertThat(address).startsWith(site.base().toString());
        return PercentEncoding.decode(address.substring(site.base().toString().length()));
    }

    private static String unmarked(String text) {
        return text.replaceAll("[\\u061C\\u200E\\u200F]", "").replaceAll("[\\u00A0\\u202F]", " ");
    }
}
