package io.github.warraq.edition;

import static io.github.warraq.catalog.Stories.shelf;
import static io.github.warraq.catalog.Stories.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.base.Ground;
import io.github.warraq.base.Route;
import io.github.warraq.catalog.Shelf;
import io.github.warraq.catalog.Stories;
import io.github.warraq.site.Settings;
import io.github.warraq.site.TestSettings;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditorTest {
    private static final Settings SETTINGS = TestSettings.with(
            List.of(
                    new Settings.Section("politics", "سياسة", "politics"),
                    new Settings.Section("sport", "رياضة", "sport")),
            Optional.of(URI.create("https://example.org/جريدة/")));

    @Test
    void aDatedStoryStandsUnderItsDayAndAnUndatedOneUnderLettersOfItsName() {
        Edition edition = edition(
                story("a").titled("بوتين متفائل باتفاق").on("2016-09-05"),
                story("b").titled("بلا تاريخ"));

        assertThat(edition.route(1)).isEqualTo(new Route("2016/09/05/بوتين-متفائل-باتفاق.html"));
        assertThat(edition.route(0).path()).matches("articles/[a-z2-7]{2}/بلا-تاريخ\\.html");
    }

    @Test
    void ofTwoStoriesWithOneTitleTheFirstByNameKeepsTheAddress() {
        Edition edition = edition(
                story("a").titled("عنوان").on("2016-09-05"),
                story("b").titled("عنوان").on("2016-09-05"));

        assertThat(edition.route(0)).isEqualTo(new Route("2016/09/05/عنوان.html"));
        assertThat(edition.route(1).path()).matches("2016/09/05/عنوان-[a-z2-7]{6}\\.html");
    }

    @Test
    void anAddressThatTwoAuthorsChoseIsAClashAndBothStoriesAreThere() {
        Editor.Arranged arranged = Editor.arrange(
                shelf(
                        story("a").on("2016-09-05").at("g20"),
                        story("b").on("2016-09-05").at("G20"),
                        story("c").titled("g20").on("2016-09-05")),
                SETTINGS,
                Ground.NONE);

        assertThat(arranged.clashes()).containsExactly(new Clash("2016/09/05/G20", "seeds/b.txt", "seeds/a.txt"));
        Set<String> paths = new HashSet<>();
        for (int slot = 0; slot < 3; slot++) {
            paths.add(arranged.edition().route(slot).path());
        }
        assertThat(paths).hasSize(3).contains("2016/09/05/g20.html");
    }

    @Test
    void sectionsStandInTheOrderOfTheSettingsAndEmptyOnesNowhere() {
        Edition edition = edition(
                story("a").in("sport"),
                story("b").in("ثقافة"),
                story("c").in("politics"),
                story("d").in("سياسة"));

        assertThat(edition.sections().stream().map(list -> list.label().name()))
                .containsExactly("سياسة", "رياضة", "ثقافة");
        assertThat(edition.sections().get(0).slots()).hasSize(2);
        assertThat(edition.sectionOf(0))
                .hasValueSatisfying(list -> assertThat(list.label().slug()).isEqualTo("politics"));
        assertThat(edition(story("a").in("sport")).sections()).hasSize(1);
    }

    @Test
    void listsOfTopicsStandInAlphabeticalOrderWithSlugsOfTheirOwn() {
        Edition edition =
                edition(story("a").about("يمن", "C", "إيران"), story("b").about("C++", "أوروبا"));

        assertThat(edition.topics().stream().map(list -> list.label().name()))
                .containsSubsequence("أوروبا", "إيران", "يمن");
        assertThat(edition.topics().stream().map(list -> list.label().slug())).doesNotHaveDuplicates();
        assertThat(edition.topicsOf(1).stream().map(list -> list.label().name()))
                .containsExactly("يمن", "C", "إيران");
    }

    @Test
    void monthsStandFromTheOldest() {
        Edition edition = edition(story("a").on("2016-10-01"), story("b").on("2015-12-31"), story("c"));

        assertThat(edition.months().stream().map(list -> list.label().slug())).containsExactly("2015/12", "2016/10");
        assertThat(edition.monthOf(2)).contains(edition.months().get(1));
        assertThat(edition.monthOf(0)).isEmpty();
    }

    @Test
    void relatedStoriesAreOlderOnesAndARareTopicCountsMore() {
        Edition edition = edition(
                story("a1").on("2016-01-01").about("سوريا"),
                story("a2").on("2016-01-02").about("سوريا"),
                story("a3").on("2016-01-03").about("سوريا"),
                story("b").on("2016-01-04").about("فلك"),
                story("c").on("2016-01-05").about("سوريا", "فلك"),
                story("d").on("2016-01-06").about("سوريا", "فلك"));

        assertThat(edition.related(4)).startsWith(3).doesNotContain(4, 5);
        assertThat(edition.related(0)).isEmpty();
    }

    @Test
    void relatedStoriesDoNotChangeWhenANewerStoryIsAdded() {
        Stories[] before = {
            story("a").on("2016-01-01").about("سوريا").in("sport"),
            story("b").on("2016-01-02").about("سوريا"),
            story("c").on("2016-01-03").about("سوريا").in("sport")
        };
        Stories[] after = {
            before[0],
            before[1],
            before[2],
            story("d").on("2016-01-04").about("سوريا").in("sport")
        };

        assertThat(edition(after).related(2)).isEqualTo(edition(before).related(2));
    }

    @Test
    void neighboursInTimeKnowEachOther() {
        Edition edition = edition(story("a").on("2016-01-01"), story("b").on("2016-01-02"));

        assertThat(edition.newer(0)).hasValue(1);
        assertThat(edition.older(1)).hasValue(0);
        assertThat(edition.newer(1)).isEmpty();
        assertThat(edition.older(0)).isEmpty();
    }

    @Test
    void aLinkToAnotherSeedIsFound() {
        Shelf shelf = shelf(story("2016/a"), story("2016/b"), story("c"));
        Edition edition = Editor.arrange(shelf, SETTINGS, Ground.NONE).edition();
        int a = shelf.slotOf("seeds/2016/a.txt");

        assertThat(edition.linked(a, "b.txt")).hasValue(shelf.slotOf("seeds/2016/b.txt"));
        assertThat(edition.linked(a, "../c")).hasValue(shelf.slotOf("seeds/c.txt"));
        assertThat(edition.linked(a, "/2016/b")).hasValue(shelf.slotOf("seeds/2016/b.txt"));
        assertThat(edition.linked(a, "none.txt")).isEmpty();
        assertThat(edition.linked(a, "../../../etc/passwd")).isEmpty();
    }

    @Test
    void picturesOfTheStaticFolderKeepTheirPathAndOthersGetOneOfTheirOwn() {
        Edition edition = edition(story("a"));

        assertThat(edition.media("static/img/a.jpg")).isEqualTo(new Route("img/a.jpg"));
        assertThat(edition.media("2016/صورة #1.JPG").path()).matches("media/[a-z2-7]{2}/صورة-1-[a-z2-7]{6}\\.jpg");
        assertThat(edition.media("2016/a.jpg")).isNotEqualTo(edition.media("2017/a.jpg"));
    }

    @Test
    void absoluteAddressesArePercentEncoded() {
        assertThat(edition(story("a")).absolute(new Route("2016/عنوان.html")))
                .contains("https://example.org/جريدة/2016/%D8%B9%D9%86%D9%88%D8%A7%D9%86.html");
    }

    @Test
    void aliasesBecomePlacesBelowTheRoot() {
        Edition edition =
                edition(story("a").at(null, "/old/story/", "old/x.html", "%D8%A3/%D8%A8", "../../etc", "/a?b"));

        assertThat(edition.aliases(0))
                .containsExactly(
                        new Route("old/story/index.html"), new Route("old/x.html"), new Route("أ/ب/index.html"));
    }

    @Test
    void theShortAddressDependsOnTheSeedsNameAlone() {
        Edition one = edition(story("a").titled("عنوان").on("2016-01-01"));
        Edition other = edition(story("a").titled("عنوان آخر"));

        assertThat(one.shortRoute(0)).isPresent().isEqualTo(other.shortRoute(0));
    }

    private static Edition edition(Stories... stories) {
        return Editor.arrange(shelf(stories), SETTINGS, Ground.NONE).edition();
    }
}
