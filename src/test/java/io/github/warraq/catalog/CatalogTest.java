package io.github.warraq.catalog;

import static io.github.warraq.catalog.Stories.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.article.Address;
import io.github.warraq.article.Article;
import io.github.warraq.article.ArticleId;
import io.github.warraq.article.Byline;
import io.github.warraq.article.Headline;
import io.github.warraq.article.Labels;
import io.github.warraq.article.Markdown;
import io.github.warraq.article.Media;
import io.github.warraq.article.Moment;
import io.github.warraq.article.Moments;
import io.github.warraq.article.Origin;
import io.github.warraq.article.Picture;
import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import io.github.warraq.gist.Gist;
import io.github.warraq.gist.Told;
import io.github.warraq.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {
    private static final Fingerprint GROUND = Fingerprint.of("ground");
    private static final Article FULL = full(
            new Headline(Optional.of("قمة العشرين"), "بوتين متفائل", Optional.of("وأوباما يؤكد الخلافات")),
            "فقرة\n\n## عنوان\n");

    @TempDir
    private Path folder;

    private static Article full(Headline headline, String body) {
        return new Article(
                new ArticleId("2016/putin"),
                headline,
                new Byline(List.of("هبة", "عمر"), Optional.of("خوانجو"), Optional.of("الجزيرة + وكالات")),
                new Moments(
                        Optional.of(new Moment(
                                LocalDate.of(1916, 9, 5),
                                Optional.of(LocalTime.of(15, 30, 0, 5)),
                                Optional.of(ZoneOffset.ofHours(-3)))),
                        Optional.of(Moment.of(LocalDate.of(2016, 9, 6)))),
                new Labels(Optional.of("politics"), List.of("سوريا", "روسيا")),
                Optional.of(Language.PERSIAN),
                Optional.of("ملخص"),
                Optional.of(new Picture(
                        Optional.of("putin.jpg"), "CHINA G20 SUMMIT", Optional.of("اللقاء"), Optional.empty())),
                new Markdown(body),
                Optional.of("صُحح الاسم"),
                new Address(Optional.of("putin"), List.of("/old/")),
                true,
                true,
                List.of(new Media("putin.jpg", "2016/putin.jpg", 1200, 800, Fingerprint.of("bytes"))),
                List.of("other.md"),
                new Origin("seeds/2016/putin.txt", "raw"));
    }

    private static Card card(Article article) {
        return Card.of(article, "putin", "ملخص", Optional.empty(), 3);
    }

    @Test
    void anArticleComesBackAsItWasPut() {
        assertThat(shelf(FULL, card(FULL)).article(0)).isEqualTo(FULL);
    }

    @Test
    void aCardComesBackAsItWasPut() {
        Card.Lead lead = new Card.Lead(FULL.lead().orElseThrow(), FULL.media().get(0));
        Card card = Card.of(FULL, "putin", "ملخص", Optional.of(lead), 312);

        assertThat(shelf(FULL, card).card(0)).isEqualTo(card);
    }

    @Test
    void whatAStoryIsAboutComesBackAsItWasPut() {
        Told story = Told.of(
                "a", "محمد صلاح يسجل", "أحرز محمد صلاح هدفين في الدقيقة 23 والدقيقة 67، وبلغ رصيد محمد صلاح 14 هدفا.");
        Catalog catalog = Catalog.inMemory(Fingerprint.of("test"));
        catalog.put(
                "seeds/a.md",
                new Entry(
                        Fingerprint.of(1),
                        List.of(),
                        Optional.of(new Entry.Published(
                                story.article(), story.card(), Optional.of(story.gist()), Optional.empty())),
                        List.of()));
        Gist gist = catalog.freeze(ZoneOffset.UTC, card -> true).gist(0).orElseThrow();

        assertThat(gist.names()).isNotEmpty().isEqualTo(story.gist().names());
        assertThat(gist.terms()).isNotEmpty().isEqualTo(story.gist().terms());
        assertThat(gist.wording().least())
                .isNotEmpty()
                .isEqualTo(story.gist().wording().least());
        assertThat(gist.wording().size()).isEqualTo(story.gist().wording().size());
        assertThat(gist.figures().least())
                .isNotEmpty()
                .isEqualTo(story.gist().figures().least());
    }

    @Test
    void aStoryOfWhichNobodyAsksWhatItIsAboutHasNoGist() {
        assertThat(Stories.shelf(Stories.story("a")).gist(0)).isEmpty();
    }

    @Test
    void theFaceChangesWithTheTitleAndNotWithTheText() {
        Card before = card(FULL);
        Card reworded = card(full(FULL.headline(), "فقرة أخرى"));
        Card retitled = card(full(Headline.of("عنوان آخر"), FULL.markdown().source()));

        assertThat(reworded.face()).isEqualTo(before.face());
        assertThat(reworded.content()).isNotEqualTo(before.content());
        assertThat(retitled.face()).isNotEqualTo(before.face());
    }

    @Test
    void slotsGoFromTheOldestStoryToTheNewestWithUndatedOnesFirst() {
        Shelf shelf = Stories.shelf(
                story("b-undated"),
                story("new").on("2020-01-01"),
                story("a-undated"),
                story("old").on("1916-05-09"),
                story("later-that-day").on("2020-01-01", "10:00", ZoneOffset.UTC));

        assertThat(names(shelf)).containsExactly("b-undated", "a-undated", "old", "new", "later-that-day");
        assertThat(shelf.slotOf("seeds/old.txt")).isEqualTo(2);
        assertThat(shelf.slotOf("seeds/none.txt")).isEqualTo(-1);
    }

    @Test
    void storiesOfOneMomentStandInTheOrderOfTheirNames() {
        Shelf shelf = Stories.shelf(
                story("c").on("2020-01-01"),
                story("a").on("2020-01-01"),
                story("b").on("2020-01-01"));

        assertThat(names(shelf)).containsExactly("a", "b", "c");
    }

    @Test
    void whatIsKeptIsThereInTheNextRun() throws IOException {
        Notice notice = Notice.warning("missing-picture", new Place("seeds/a.txt", 3, 7), "لا صورة", "ضعها هناك");
        try (Catalog catalog = Catalog.open(folder.resolve("catalog.mv"), GROUND, GROUND)) {
            story("a").into(catalog);
            catalog.put(
                    "seeds/bad.txt", new Entry(Fingerprint.of("bad"), List.of(), Optional.empty(), List.of(notice)));
        }
        try (Catalog catalog = Catalog.open(folder.resolve("catalog.mv"), GROUND, GROUND)) {
            List<Notice> told = new ArrayList<>();
            catalog.notices((file, notices) -> told.addAll(notices));

            assertThat(told).containsExactly(notice);
            assertThat(catalog.isCurrent("seeds/a.txt", Fingerprint.of("a"), any -> true))
                    .isTrue();
            assertThat(catalog.isArticle("seeds/a.txt")).isTrue();
            assertThat(catalog.isArticle("seeds/bad.txt")).isFalse();
            assertThat(catalog.freeze(ZoneOffset.UTC, card -> true).size()).isEqualTo(1);
        }
    }

    @Test
    void aSeedIsReadAgainWhenItOrWhatItDependsOnHasChanged() {
        Catalog catalog = Catalog.inMemory(GROUND);
        Entry.Dependency picture = new Entry.Dependency("seeds/a.jpg", Optional.empty());
        catalog.put("seeds/a.txt", new Entry(Fingerprint.of(1), List.of(picture), Optional.empty(), List.of()));

        assertThat(catalog.isCurrent("seeds/a.txt", Fingerprint.of(1), picture::equals))
                .isTrue();
        assertThat(catalog.isCurrent("seeds/a.txt", Fingerprint.of(2), picture::equals))
                .isFalse();
        assertThat(catalog.isCurrent("seeds/a.txt", Fingerprint.of(1), changed -> false))
                .isFalse();
        assertThat(catalog.isCurrent("seeds/b.txt", Fingerprint.of(1), picture::equals))
                .isFalse();
    }

    @Test
    void seedsThatAreGoneAreForgotten() {
        Catalog catalog = Catalog.inMemory(GROUND);
        story("a").into(catalog);
        story("b").into(catalog);

        catalog.retain("seeds/b.txt"::equals);

        assertThat(names(catalog.freeze(ZoneOffset.UTC, card -> true))).containsExactly("b");
    }

    @Test
    void aCatalogOfAnotherGroundIsEmptied() throws IOException {
        try (Catalog catalog = Catalog.open(folder.resolve("catalog.mv"), GROUND, GROUND)) {
            story("a").into(catalog);
        }
        try (Catalog catalog = Catalog.open(folder.resolve("catalog.mv"), GROUND, Fingerprint.of("another"))) {
            assertThat(catalog.size()).isZero();
        }
    }

    @Test
    void aCatalogThatIsOnlyReadKnowsWhatWasKeptAndKeepsNothing() throws IOException {
        Path file = folder.resolve("catalog.mv");
        try (Catalog none = Catalog.readOnly(file, GROUND, GROUND)) {
            assertThat(none.past()).isEqualTo(Past.NONE);
            story("a").into(none);
        }
        assertThat(folder).isEmptyDirectory();
        try (Catalog catalog = Catalog.open(file, GROUND, GROUND)) {
            story("a").into(catalog);
            story("b").into(catalog);
        }
        byte[] before = Files.readAllBytes(file);
        try (Catalog catalog = Catalog.readOnly(file, GROUND, GROUND)) {
            assertThat(catalog.past()).isEqualTo(Past.KNOWN);
            assertThat(catalog.isCurrent("seeds/a.txt", Fingerprint.of("a"), any -> true))
                    .isTrue();
            story("c").into(catalog);
            catalog.retain(seed -> !seed.equals("seeds/a.txt"));
            catalog.save();
            assertThat(names(catalog.freeze(ZoneOffset.UTC, card -> true))).containsExactly("c", "b");
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (Catalog catalog = Catalog.open(file, GROUND, GROUND)) {
            assertThat(catalog.past()).isEqualTo(Past.KNOWN);
            assertThat(names(catalog.freeze(ZoneOffset.UTC, card -> true))).containsExactly("b", "a");
        }
    }

    @Test
    void aCatalogThatIsBeingWrittenIsNotRead() throws IOException {
        Path file = folder.resolve("catalog.mv");
        try (Catalog writing = Catalog.open(file, GROUND, GROUND);
                Catalog reading = Catalog.readOnly(file, GROUND, GROUND)) {
            story("a").into(writing);
            assertThat(reading.past()).isEqualTo(Past.NONE);
        }
    }

    @Test
    void aTornCatalogIsThrownAwayAndSaysSo() throws IOException {
        Path file = folder.resolve("catalog.mv");
        Files.writeString(file, "لا شيء".repeat(3000));
        try (Catalog catalog = Catalog.open(file, GROUND, GROUND)) {
            assertThat(catalog.past()).isEqualTo(Past.TORN);
            story("a").into(catalog);
        }
        try (Catalog catalog = Catalog.open(file, GROUND, GROUND)) {
            assertThat(catalog.past()).isEqualTo(Past.KNOWN);
            assertThat(catalog.size()).isEqualTo(1);
        }
    }

    private static List<String> names(Shelf shelf) {
        return IntStream.range(0, shelf.size())
                .mapToObj(slot -> shelf.card(slot).id().name())
                .toList();
    }

    private static Shelf shelf(Article article, Card card) {
        Catalog catalog = Catalog.inMemory(GROUND);
        catalog.put(
                article.origin().file(),
                new Entry(Fingerprint.of(1), List.of(), Optional.of(new Entry.Published(article, card)), List.of()));
        return catalog.freeze(ZoneOffset.UTC, any -> true);
    }
}
