package io.github.warraq.produce.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.base.Route;
import io.github.warraq.edition.Edition;
import io.github.warraq.edition.Listing;
import io.github.warraq.produce.Newspaper;
import io.github.warraq.produce.StandardRoutes;
import io.github.warraq.produce.Theme;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What holds for every page: sections A, E, F, J and M of the contract for a site's pages. */
class HtmlPagesTest {
    private static final Edition EDITION = Newspaper.edition();
    private static final Printed SITE = Printed.of(EDITION);
    private static final Map<String, Document> PARSED =
            SITE.pages().keySet().stream().collect(Collectors.toMap(route -> route, HtmlPagesTest::parsed));

    @Test
    void every_page_says_first_what_it_is() {
        everyPage((route, page) -> assertThat(SITE.page(route))
                .as(route)
                .startsWith("<!doctype html>\n<html lang=\"ar\" dir=\"rtl\"")
                .contains("<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"")
                .endsWith("</html>\n")
                .doesNotContain("\r", "\uFEFF"));
    }

    @Test
    void the_charset_stands_before_any_letter_that_needs_it() {
        everyPage((route, page) -> {
            String before = SITE.page(route).substring(0, SITE.page(route).indexOf("<meta charset"));
            assertThat(before).as(route).hasSizeLessThan(200).matches("\\A\\p{ASCII}*\\z");
        });
    }

    @Test
    void every_page_has_a_title_of_its_own() {
        Set<String> titles = new HashSet<>();
        everyPage((route, page) -> {
            assertThat(page.select("title")).as(route).hasSize(1);
            if (page.select("meta[http-equiv=refresh]").isEmpty()) {
                assertThat(titles.add(page.title()))
                        .as(route + " " + page.title())
                        .isTrue();
            }
        });
    }

    @Test
    void headings_begin_with_the_only_h1_and_skip_no_level() {
        everyPage((route, page) -> {
            assertThat(page.select("h1")).as(route).hasSize(1);
            int last = 0;
            for (Element heading : page.select("h1,h2,h3,h4,h5,h6")) {
                int level = heading.tagName().charAt(1) - '0';
                assertThat(level).as(route + ": " + heading.text()).isLessThanOrEqualTo(last + 1);
                last = level;
            }
        });
    }

    @Test
    void no_id_stands_twice_and_every_label_has_its_element() {
        everyPage((route, page) -> {
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).as(route).doesNotHaveDuplicates();
            assertThat(ids)
                    .as(route)
                    .containsAll(page.select("[aria-labelledby]").eachAttr("aria-labelledby"));
        });
    }

    @Test
    void landmarks_stand_once_and_have_names_where_there_are_several() {
        everyPage((route, page) -> {
            assertThat(page.select("body > header")).as(route).hasSize(1);
            assertThat(page.select("main")).as(route).hasSize(1);
            assertThat(page.select("body > footer")).as(route).hasSize(1);
            assertThat(page.select("nav").eachAttr("aria-label")).as(route).doesNotHaveDuplicates();
            assertThat(page.select("nav:not([aria-label])")).as(route).isEmpty();
            assertThat(page.select("body > *").get(0).attr("href")).as(route).isEqualTo("#main");
        });
    }

    @Test
    void links_are_relative_end_in_a_files_name_and_lead_to_something() {
        Set<String> outputs = outputs();
        everyPage((route, page) -> {
            if (route.equals("404.html")) {
                return;
            }
            for (Element linked : page.select("[href], [src]")) {
                String address = linked.hasAttr("href") ? linked.attr("href") : linked.attr("src");
                if (address.startsWith("#") || address.startsWith("https:") || address.startsWith("mailto:")) {
                    continue;
                }
                assertThat(address).as(route).doesNotStartWith("/").doesNotEndWith("/");
                String path = URLDecoder.decode(
                        URI.create("x:/" + route.substring(0, route.lastIndexOf('/') + 1))
                                .resolve(
                                        URI.create(address.replaceAll("#.*", "").replace(" ", "%20")))
                                .getRawPath()
                                .substring(1),
                        StandardCharsets.UTF_8);
                assertThat(outputs).as(route + " -> " + address).contains(path);
            }
        });
    }

    private static Set<String> outputs() {
        Set<String> outputs = new HashSet<>(SITE.pages().keySet());
        outputs.addAll(Theme.builtIn().names(Theme.ASSETS));
        List<Listing> fed = new ArrayList<>(EDITION.sections());
        fed.add(EDITION.front());
        for (Listing listing : fed) {
            outputs.add(StandardRoutes.rss(listing).path());
            outputs.add(StandardRoutes.atom(listing).path());
            outputs.add(StandardRoutes.jsonFeed(listing).path());
        }
        for (int slot = 0; slot < EDITION.shelf().size(); slot++) {
            EDITION.shelf()
                    .article(slot)
                    .media()
                    .forEach(media -> outputs.add(EDITION.media(media.file()).path()));
        }
        return outputs;
    }

    @Test
    void nothing_runs_that_the_policy_does_not_name() throws Exception {
        for (String route : SITE.pages().keySet()) {
            Document page = PARSED.get(route);
            String policy =
                    page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
            assertThat(policy)
                    .as(route)
                    .startsWith("default-src 'none'; script-src 'self' 'sha256-")
                    .contains("base-uri 'none'", "object-src 'none'", "form-action 'self' file:", "connect-src 'self'")
                    .doesNotContain("unsafe");
            for (Element inline : page.select(
                    "script:not([src]):not([type=application/ld+json]):not([type=application/json]), style")) {
                byte[] digest = MessageDigest.getInstance("SHA-256")
                        .digest(inline.data().getBytes(StandardCharsets.UTF_8));
                assertThat(policy).as(route).contains(Base64.getEncoder().encodeToString(digest));
            }
        }
    }

    @Test
    void no_attribute_carries_style_or_script() {
        everyPage((route, page) -> {
            for (Element element : page.getAllElements()) {
                for (Attribute attribute : element.attributes()) {
                    assertThat(attribute.getKey())
                            .as(route)
                            .isNotEqualTo("style")
                            .doesNotStartWith("on")
                            .isNotIn("crossorigin", "integrity", "ping");
                }
            }
            assertThat(page.select("base, [href^=javascript], link[rel=preload], link[rel=manifest]"))
                    .as(route)
                    .isEmpty();
        });
    }

    @Test
    void pictures_have_their_size_and_an_alternative_and_only_the_first_loads_at_once() {
        everyPage((route, page) -> {
            List<Element> pictures = page.select("img");
            for (Element picture : pictures) {
                assertThat(picture.hasAttr("alt")).as(route).isTrue();
                assertThat(picture.attr("width") + "x" + picture.attr("height"))
                        .as(route)
                        .isEqualTo("1200x675");
                boolean first = picture.attr("fetchpriority").equals("high");
                assertThat(picture.attr("loading").equals("lazy")).as(route).isEqualTo(!first);
                assertThat(first).as(route).isEqualTo(first && picture == pictures.get(0));
            }
        });
    }

    @Test
    void names_of_sections_topics_and_authors_stand_in_bdi() {
        everyPage((route, page) -> {
            for (Element link :
                    page.select("nav.navw li:not(:first-child) a, .chips a[rel=tag], a[rel=author], .k a")) {
                assertThat(link.child(0).tagName()).as(route).isEqualTo("bdi");
                assertThat(link.ownText()).as(route).isEmpty();
            }
        });
    }

    @Test
    void the_section_that_a_page_belongs_to_is_marked_in_the_navigation() {
        assertThat(current("sections/sport/index.html")).containsExactly("رياضة");
        assertThat(current("index.html")).containsExactly("الرئيسية");
        assertThat(current(story("الاتحاد الساحلي"))).containsExactly("رياضة");
        assertThat(current("topics/index.html")).isEmpty();
    }

    private static List<String> current(String route) {
        return parsed(route).select("nav.navw [aria-current=page]").eachText();
    }

    @Test
    void no_mark_of_direction_is_left_in_text() {
        everyPage((route, page) -> assertThat(page.text())
                .as(route)
                .doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069\\u206A-\\u206F\\u200E]"));
    }

    @Test
    void the_words_around_stories_are_arabic() {
        everyPage((route, shared) -> {
            Document page = shared.clone();
            page.select("main, script, style, [lang]:not(html), bdi").remove();
            assertThat(page.body().text()).as(route).doesNotContainPattern("[A-Za-z]");
        });
    }

    @Test
    void only_addresses_for_machines_depend_on_where_the_site_stands() {
        Printed elsewhere = Printed.of(
                Newspaper.edition(Newspaper.settings().at(URI.create("https://other.example/")), Newspaper.stories()));
        Printed nowhere = Printed.of(Newspaper.edition(Newspaper.settings(), Newspaper.stories()));
        SITE.pages().forEach((route, page) -> {
            if (!route.equals("404.html")) {
                assertThat(elsewhere
                                .page(route)
                                .replace("other.example/", "news.example/sada/")
                                .replace("other.example%2F", "news.example%2Fsada%2F"))
                        .as(route)
                        .isEqualTo(page);
                assertThat(nowhere.page(route))
                        .as(route)
                        .doesNotContain("canonical", "property=\"og:url", "property=\"og:image", "class=\"share\"")
                        .doesNotContain("https://news.example");
            }
        });
    }

    @Test
    void a_page_for_addresses_that_lead_nowhere_works_at_any_depth() {
        Document page = parsed("404.html");

        assertThat(page.select("a[href]").eachAttr("href"))
                .allMatch(href -> href.startsWith("/sada/") || href.equals("#main"));
        assertThat(page.select("link[rel=stylesheet], img, script[src]")).isEmpty();
        assertThat(page.select("style").first().data()).doesNotContain("url(");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void without_a_base_url_its_links_are_relative() {
        Printed nowhere = Printed.of(Newspaper.edition(Newspaper.settings(), Newspaper.stories()));

        assertThat(Jsoup.parse(nowhere.page("404.html")).select("a[href]").eachAttr("href"))
                .contains("index.html", "archive/index.html")
                .noneMatch(href -> href.startsWith("/"));
    }

    @Test
    void a_short_address_leads_to_its_story() {
        int slot = slot("قمة «الأنهار");
        Route from = EDITION.shortRoute(slot).orElseThrow();
        Document page = parsed(from.path());

        String to = from.linkTo(EDITION.route(slot));
        assertThat(page.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0; url=" + to);
        assertThat(page.select("main a").attr("href")).isEqualTo(to);
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo(EDITION.absolute(EDITION.route(slot)).orElseThrow());
    }

    @Test
    void a_feed_is_named_on_every_page() {
        everyPage((route, page) -> assertThat(page.select("link[rel=alternate][type=application/rss+xml]"))
                .as(route)
                .hasSize(1));
    }

    static int slot(String titleBegins) {
        for (int slot = 0; slot < EDITION.shelf().size(); slot++) {
            if (EDITION.shelf().card(slot).title().startsWith(titleBegins)) {
                return slot;
            }
        }
        throw new IllegalArgumentException(titleBegins);
    }

    static String story(String titleBegins) {
        return EDITION.route(slot(titleBegins)).path();
    }

    static Document parsed(String route) {
        return Jsoup.parse(SITE.page(route));
    }

    private static void everyPage(BiConsumer<String, Document> check) {
        assertThat(SITE.pages()).hasSizeGreaterThan(100);
        SITE.pages().keySet().forEach(route -> check.accept(route, PARSED.get(route)));
    }
}
