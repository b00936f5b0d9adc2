package io.github.warraq.produce.html;

import static io.github.warraq.produce.html.HtmlPagesTest.parsed;
import static io.github.warraq.produce.html.HtmlPagesTest.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.produce.Newspaper;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ArticlePageTest {
    private final Document summit = parsed(story("قمة «الأنهار"));

    @Test
    void shows_kicker_headline_deck_and_text() {
        assertThat(summit.select(".hd .k").text()).isEqualTo("قمة الأنهار");
        assertThat(summit.select("h1").text())
                .isEqualTo("قمة «الأنهار الأربعة» تختتم أعمالها باتفاق على تقاسم مياه السدود");
        assertThat(summit.select(".deck").text()).startsWith("اتفق قادة الدول الأربع");
        assertThat(summit.select(".tx > p").first().text()).startsWith("اختتمت في دير البحيرة");
    }

    @Test
    void says_who_wrote_it_where_and_when() {
        assertThat(summit.select(".by li").eachText())
                .containsExactly(
                        "بقلم سلمى الحوراني",
                        "دير البحيرة",
                        "نُشر في 12 مارس/آذار 2026، الساعة 18:40 بتوقيت مكة المكرمة",
                        "آخر تحديث الساعة 20:05",
                        "مدة القراءة: دقيقة واحدة");
        assertThat(summit.select(".by time").eachAttr("datetime"))
                .containsExactly("2026-03-12T18:40:00+03:00", "2026-03-12T20:05:00+03:00");
        assertThat(summit.select(".by a[rel=author]").attr("href")).endsWith("authors/سلمى-الحوراني/index.html");
    }

    @Test
    void a_day_without_a_time_is_shown_as_a_day() {
        assertThat(parsed(story("مفوضية الانتخابات")).select(".by time").text()).isEqualTo("10 مارس/آذار 2026");
    }

    @Test
    void an_undated_story_shows_no_date_at_all() {
        Document page = parsed(story("بيان مشترك بلا تاريخ"));

        assertThat(page.select(".story time")).isEmpty();
        assertThat(page.select("meta[property^=article:published]")).isEmpty();
        assertThat(page.select("script[type=application/ld+json]").first().data())
                .doesNotContain("datePublished", "dateModified");
    }

    @Test
    void the_lead_picture_stands_above_the_text_with_caption_and_credit() {
        Element figure = summit.select("figure").first();

        assertThat(figure.select("img").attr("alt")).startsWith("رسم لبحيرة");
        assertThat(figure.select("figcaption").text())
                .isEqualTo("التعليق على الصورة: قادة الدول الأربع عند ضفة البحيرة قبيل الجلسة الختامية"
                        + " مصدر الصورة: (رويترز)");
    }

    @Test
    void of_a_picture_that_is_absent_the_caption_is_shown() {
        Element figure = parsed(story("تمديد الهدنة")).select("figure").first();

        assertThat(figure.className()).isEqualTo("absent");
        assertThat(figure.select("img")).isEmpty();
        assertThat(figure.text()).contains("قافلة تعبر جسر وادي الزيتون").contains("(الفرنسية-أرشيف)");
    }

    @Test
    void says_where_it_is_from_and_what_was_corrected() {
        assertThat(parsed(story("تمديد الهدنة")).select(".src").text()).isEqualTo("المصدر: صدى الخبر + وكالات");
        assertThat(parsed(story("زلزال بقوة")).select(".correction").text()).startsWith("تصحيح ذكرت نسخة سابقة");
    }

    @Test
    void leads_to_its_section_its_topics_and_its_neighbours() {
        assertThat(summit.select(".crumbs a").eachText()).containsExactly("الرئيسية", "سياسة");
        assertThat(summit.select("a[rel=tag]").eachText()).containsExactly("المياه", "السدود", "دير البحيرة");
        assertThat(summit.select(".pager a[rel=prev]").text())
                .startsWith("‹ الخبر السابق")
                .contains("تمديد الهدنة");
        assertThat(summit.select(".pager a[rel=next]").text())
                .startsWith("الخبر التالي ›")
                .contains("الاتحاد الساحلي");
        assertThat(summit.select(".related h3").eachText())
                .isNotEmpty()
                .doesNotContain(summit.select("h1").text());
    }

    @Test
    void is_handed_on_by_plain_links_to_its_short_address() {
        List<String> links = summit.select(".share a").eachAttr("href");

        assertThat(links)
                .hasSize(5)
                .allMatch(link -> link.contains("https%3A%2F%2Fnews.example%2Fsada%2Fs%2F"))
                .noneMatch(link -> link.contains(" "));
        assertThat(summit.select(".share a").first().text()).isEqualTo("شارك عبر واتساب");
    }

    @Test
    void names_itself_to_machines() {
        assertThat(summit.title()).isEqualTo(summit.select("h1").text() + " – صدى الخبر");
        assertThat(summit.select("link[rel=canonical]").attr("href"))
                .startsWith("https://news.example/sada/2026/03/12/%D9%82%D9%85%D8%A9")
                .isEqualTo(summit.select("meta[property=og:url]").attr("content"));
        assertThat(summit.select("meta[property=og:locale]").attr("content")).isEqualTo("ar_AR");
        assertThat(summit.select("meta[property=og:image]").attr("content"))
                .startsWith("https://news.example/sada/media/");
        assertThat(summit.select("meta[property=article:modified_time]").attr("content"))
                .isEqualTo("2026-03-12T20:05:00+03:00");
        assertThat(summit.select("meta[name=description]").attr("content").length())
                .isBetween(50, 161);
        assertThat(summit.select("script[type=application/ld+json]").first().data())
                .contains("\"NewsArticle\"");
    }

    @Test
    void a_headline_that_begins_in_latin_letters_keeps_its_direction() {
        Document page = parsed(story("Yahoo!"));

        assertThat(page.title()).startsWith("\u200FYahoo!");
        assertThat(page.select("h1").html()).startsWith("<bdi dir=\"ltr\">Yahoo!</bdi> تعود");
        assertThat(page.select("a[rel=tag]").first().html()).isEqualTo("<bdi>Yahoo!</bdi>");
    }

    @Test
    void a_story_in_another_language_speaks_that_language() {
        Document page = parsed(story("Harbour city"));

        assertThat(page.select("article.story").attr("lang")).isEqualTo("en");
        assertThat(page.select("article.story").attr("dir")).isEqualTo("ltr");
        assertThat(page.select(".by").text()).contains("By Lina Haddad", "Published March 9, 2026", "Reading time:");
        assertThat(page.select("nav.crumbs").first().parent().attr("dir")).isEqualTo("rtl");
        assertThat(page.select("meta[property=og:locale]").attr("content")).isEqualTo("en_US");
        assertThat(parsed("sections/world/index.html")
                        .select("h2[lang=en][dir=ltr]")
                        .text())
                .startsWith("Harbour city");
    }

    @Test
    void hostile_text_is_inert() {
        String attack = "خبر </title><script>alert(1)</script> & \"x\" <img src=x onerror=alert(1)> ${1+1} <#if>";
        Printed printed = Printed.of(Newspaper.edition(
                Newspaper.settings().at(Newspaper.HOME), List.of(Newspaper.story("a/b", attack, "نص"))));

        printed.pages().forEach((route, html) -> {
            Document page = Jsoup.parse(html);
            assertThat(page.select("script:not([type])").eachText())
                    .as(route)
                    .noneMatch(text -> text.contains("alert"));
            assertThat(page.select("img, [onerror]")).as(route).isEmpty();
            page.select("script[type=application/ld+json]")
                    .forEach(json -> assertThat(json.data()).as(route).doesNotContain("</"));
        });
        Document front = Jsoup.parse(printed.page("index.html"));
        assertThat(front.select("h2").text()).isEqualTo(attack);
    }
}
