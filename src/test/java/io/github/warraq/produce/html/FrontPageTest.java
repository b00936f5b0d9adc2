package io.github.warraq.produce.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.article.Article;
import io.github.warraq.edition.Edition;
import io.github.warraq.edition.Listing;
import io.github.warraq.produce.Newspaper;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class FrontPageTest {
    @Test
    void says_so_where_nothing_has_been_published() {
        Document page = front(List.of());

        assertThat(page.select("main").text()).contains("لم يُنشر شيء بعد");
        assertThat(page.select("nav.navw")).isEmpty();
    }

    @Test
    void a_single_story_has_the_page_for_itself() {
        Document page = front(List.of(Newspaper.story("a", "خبر وحيد", "نصه الذي يبدأ هنا.")));

        assertThat(page.select(".front.alone > .card.lead h2").text()).isEqualTo("خبر وحيد");
        assertThat(page.select(".card")).hasSize(1);
        assertThat(page.select("section, .blocks, .seconds, img")).isEmpty();
    }

    @Test
    void a_few_stories_are_not_parted_into_sections() {
        Document page = front(Newspaper.stories().subList(0, 3));

        assertThat(page.select(".lead h2").text()).startsWith("قمة");
        assertThat(page.select(".seconds h2")).hasSize(2);
        assertThat(page.select(".blocks")).isEmpty();
    }

    @Test
    void no_story_stands_on_it_twice_and_each_of_the_newest_stands_on_it() {
        Edition edition = Newspaper.edition();
        Document page = Jsoup.parse(Printed.of(edition).page("index.html"));
        List<String> shown = page.select(".card h2 a, .card h3 a").eachText();

        List<String> newest = new ArrayList<>();
        for (int slot : edition.front().on(Listing.INDEX)) {
            newest.add(edition.shelf().card(slot).title());
        }
        assertThat(shown).doesNotHaveDuplicates().containsAll(newest);
    }

    @Test
    void the_newest_story_leads_unless_an_editor_put_another_one_first() {
        List<Article> stories = new ArrayList<>(Newspaper.stories());
        assertThat(front(stories).select(".lead h2").text()).startsWith("الاتحاد الساحلي");

        stories.replaceAll(story -> story.id().name().equals("iqtisad/qamh") ? featured(story) : story);
        assertThat(front(stories).select(".lead h2").text()).startsWith("محصول القمح");
    }

    @Test
    void sections_stand_in_the_order_of_the_navigation_and_lead_to_their_pages() {
        Document page = front(Newspaper.stories());

        assertThat(page.select(".block > h2 a").eachText())
                .containsExactly("سياسة", "اقتصاد", "رياضة", "تقنية", "ثقافة", "رأي", "العالم");
        assertThat(page.select(".block > h2 a").first().attr("href")).isEqualTo("sections/politics/index.html");
    }

    @Test
    void opinion_stands_under_its_writers_names() {
        Document page = front(Newspaper.stories());

        assertThat(page.select(".block.opinion .writer").eachText()).contains("منى الزهراوي", "عبد الرحمن الشامي");
        assertThat(page.select(".block:not(.opinion) .writer")).isEmpty();
    }

    @Test
    void an_archive_stands_behind_it_where_there_are_more_stories_than_it_holds() {
        List<Article> many = new ArrayList<>();
        int perPage = Newspaper.settings().perPage();
        for (int i = 0; i < 2 * perPage; i++) {
            many.add(Newspaper.story("s/" + (1000 + i), "خبر رقم " + i, "نص."));
        }
        Printed printed = Printed.of(Newspaper.edition(Newspaper.settings(), many));

        assertThat(Jsoup.parse(printed.page("index.html")).select(".onward a").attr("href"))
                .isEqualTo("archive/page/0/1.html");
        Document oldest = Jsoup.parse(printed.page("archive/page/0/1.html"));
        assertThat(oldest.select(".card")).hasSize(perPage);
        assertThat(oldest.select(".pager a").eachAttr("href")).containsExactly("../../../index.html");
        assertThat(oldest.select(".pager a").attr("rel")).isEqualTo("prev");
        assertThat(oldest.select("h1").text()).isEqualTo("كل الأخبار صفحة 1");
    }

    private static Document front(List<Article> stories) {
        return Jsoup.parse(
                Printed.of(Newspaper.edition(Newspaper.settings(), stories)).page("index.html"));
    }

    private static Article featured(Article story) {
        return new Article(
                story.id(),
                story.headline(),
                story.byline(),
                story.moments(),
                story.labels(),
                story.language(),
                story.summary(),
                story.lead(),
                story.body(),
                story.correction(),
                story.address(),
                story.draft(),
                true,
                story.media(),
                story.links(),
                story.origin());
    }
}
