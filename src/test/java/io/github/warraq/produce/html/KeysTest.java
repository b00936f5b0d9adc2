package io.github.warraq.produce.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.article.Article;
import io.github.warraq.article.Headline;
import io.github.warraq.article.Labels;
import io.github.warraq.article.Markdown;
import io.github.warraq.article.Moments;
import io.github.warraq.produce.Newspaper;
import io.github.warraq.site.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Incremental by value: a page whose key is known is not made again, so equal keys have to mean equal bytes. */
class KeysTest {
    private static final int PER_PAGE = 5;

    /** Something that an editor does to a paper of some stories. */
    record Edit(String name, UnaryOperator<List<Article>> change) {
        @Override
        public String toString() {
            return name;
        }
    }

    @Property(tries = 25)
    void equal_keys_mean_equal_bytes(@ForAll("edits") Edit first, @ForAll("edits") Edit second) {
        List<Article> before = first.change().apply(stories());
        List<Article> after = second.change().apply(before);
        Printed old = Printed.of(Newspaper.edition(settings(), before));
        Printed made = Printed.of(Newspaper.edition(settings(), after));

        made.keys().forEach((route, key) -> {
            if (key.equals(old.keys().get(route))) {
                assertThat(made.page(route)).as(route).isEqualTo(old.page(route));
            }
        });
    }

    @Test
    void the_same_paper_has_the_same_keys() {
        assertThat(Printed.of(Newspaper.edition(settings(), stories())).keys())
                .isEqualTo(Printed.of(Newspaper.edition(settings(), stories())).keys());
    }

    @Test
    void a_story_more_changes_a_few_pages_only_however_many_there_are() {
        List<Article> many = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            many.add(at(Newspaper.story("s/" + i, "خبر قديم رقم " + i, "نص."), 2020, 1 + i / 28, 1 + i % 28));
        }
        List<Article> more = new ArrayList<>(many);
        more.add(at(Newspaper.story("s/new", "خبر اليوم", "نص."), 2020, 11, 28));

        Set<String> changed = changed(many, more);

        assertThat(changed).hasSizeLessThan(12).contains("index.html", "archive/2020/11/index.html");
        assertThat(changed).noneMatch(route -> route.startsWith("archive/page/0/1"));
    }

    @Test
    void a_changed_headline_changes_the_pages_that_show_it() {
        List<Article> stories = stories();
        List<Article> edited = new ArrayList<>(stories);
        edited.set(2, titled(stories.get(2), "عنوان آخر تماما"));

        Set<String> changed = changed(stories, edited);

        assertThat(changed).contains("index.html", "sections/politics/index.html");
        assertThat(changed).doesNotContain("sections/economy/index.html", "archive/index.html", "feeds.html");
    }

    @Test
    void a_changed_text_below_its_beginning_changes_the_storys_own_page_only() {
        List<Article> stories = stories();
        List<Article> edited = new ArrayList<>(stories);
        Article story = stories.get(1);
        edited.set(
                1,
                with(
                        story,
                        story.headline(),
                        new Markdown(story.markdown().source() + "\nجملة زائدة.\n"),
                        story.labels()));

        assertThat(changed(stories, edited)).singleElement().asString().contains("تمديد-الهدنة");
    }

    @Test
    void the_first_story_with_a_topic_changes_every_page_for_there_are_topics_to_lead_to_now() {
        List<Article> untagged = List.of(Newspaper.story("a", "أول", "نص."), Newspaper.story("b", "ثان", "نص."));
        List<Article> tagged = new ArrayList<>(untagged);
        tagged.add(Newspaper.stories().get(3));

        Set<String> before =
                Printed.of(Newspaper.edition(settings(), untagged)).pages().keySet();
        assertThat(changed(untagged, tagged)).isEqualTo(before);
    }

    private static Set<String> changed(List<Article> before, List<Article> after) {
        Printed old = Printed.of(Newspaper.edition(settings(), before));
        Printed made = Printed.of(Newspaper.edition(settings(), after));
        Set<String> changed = new TreeSet<>();
        made.keys().forEach((route, key) -> {
            if (!key.equals(old.keys().get(route)) && old.keys().containsKey(route)) {
                changed.add(route);
            }
        });
        return changed;
    }

    @Provide
    Arbitrary<Edit> edits() {
        Arbitrary<Integer> which = Arbitraries.integers().between(0, 11);
        return Arbitraries.oneOf(
                Arbitraries.just(new Edit("nothing", stories -> stories)),
                which.map(i -> edit("remove " + i, i, story -> Optional.empty())),
                which.map(i -> edit("retitle " + i, i, story -> Optional.of(titled(story, "عنوان جديد " + i)))),
                which.map(i -> edit(
                        "rewrite " + i,
                        i,
                        story -> Optional.of(with(
                                story,
                                story.headline(),
                                new Markdown("نص آخر مع [رابط](hudna.md)."),
                                story.labels())))),
                which.map(i -> edit(
                        "move " + i,
                        i,
                        story -> Optional.of(with(
                                story,
                                story.headline(),
                                story.markdown(),
                                new Labels(Optional.of("alam"), List.of("البيئة", "المياه")))))),
                which.map(i -> edit("date " + i, i, story -> Optional.of(at(story, 2025, 5, 1 + i)))));
    }

    private static Edit edit(String name, int which, java.util.function.Function<Article, Optional<Article>> change) {
        return new Edit(name, stories -> {
            List<Article> edited = new ArrayList<>(stories);
            if (which < edited.size()) {
                Optional<Article> changed = change.apply(edited.remove(which));
                changed.ifPresent(story -> edited.add(which, story));
            }
            return edited;
        });
    }

    private static List<Article> stories() {
        return Newspaper.stories().subList(0, 12);
    }

    private static Settings settings() {
        Settings usual = Newspaper.settings();
        return new Settings(
                usual.name(),
                usual.description(),
                usual.copyright(),
                usual.language(),
                usual.timezone(),
                Optional.of(Newspaper.HOME),
                usual.dates(),
                usual.sections(),
                PER_PAGE,
                usual.shortlinks(),
                usual.trusted(),
                usual.feeds(),
                usual.look(),
                usual.output(),
                usual.topics(),
                usual.typography(),
                usual.limits());
    }

    private static Article titled(Article story, String title) {
        return with(story, Headline.of(title), story.markdown(), story.labels());
    }

    private static Article at(Article story, int year, int month, int day) {
        return new Article(
                story.id(),
                story.headline(),
                story.byline(),
                new Moments(
                        Optional.of(io.github.warraq.article.Moment.of(java.time.LocalDate.of(year, month, day))),
                        Optional.empty()),
                story.labels(),
                story.language(),
                story.summary(),
                story.lead(),
                story.body(),
                story.correction(),
                story.address(),
                story.draft(),
                story.featured(),
                story.media(),
                story.links(),
                story.origin());
    }

    private static Article with(Article story, Headline headline, Markdown body, Labels labels) {
        return new Article(
                story.id(),
                headline,
                story.byline(),
                story.moments(),
                labels,
                story.language(),
                story.summary(),
                story.lead(),
                body,
                story.correction(),
                story.address(),
                story.draft(),
                story.featured(),
                story.media(),
                body.equals(story.body()) ? story.links() : List.of("hudna.md"),
                story.origin());
    }
}
