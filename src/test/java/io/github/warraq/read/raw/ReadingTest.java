package io.github.warraq.read.raw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.article.Article;
import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import io.github.warraq.read.Beside;
import io.github.warraq.read.Reading;
import io.github.warraq.read.Seed;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reader makes of a seed and of what stands beside it. */
class ReadingTest {
    private static final String BODY =
            "قال وزير الزراعة إن الموسم الحالي كان أفضل مما توقعته الوزارة، وإن الإنتاج ارتفع.\n\n"
                    + "وأضاف أن الحكومة ستدعم صغار المزارعين خلال الأشهر المقبلة عبر برنامج جديد للقروض.\n";
    private static final String STORY = "موسم زراعي جيد\n\n" + BODY;

    private final RawTextReader reader = new RawTextReader();

    @Test
    void onlyTextFilesAreRawTexts() {
        assertThat(reader.accepts("txt")).isTrue();
        assertThat(reader.accepts("md")).isFalse();
        assertThat(reader.accepts("yml")).isFalse();
    }

    @Test
    void frontMatterGoesBeforeWhatTheLinesSay() {
        Article article = TestSeed.article(
                "2020-01-01-crops",
                "---\ntitle: عنوان من المقدمة\ndate: 2024-01-12\nauthors: [ليلى]\nsource: وكالة\nsection: زراعة\ntags: [قمح]\n---\n"
                        + STORY);
        assertThat(article.headline().title()).isEqualTo("عنوان من المقدمة");
        assertThat(article.moments().published().orElseThrow().date()).isEqualTo(LocalDate.of(2024, 1, 12));
        assertThat(article.byline().authors()).containsExactly("ليلى");
        assertThat(article.byline().source()).contains("وكالة");
        assertThat(article.labels().section()).contains("زراعة");
        assertThat(article.labels().tags()).containsExactly("قمح");
        assertThat(article.markdown().source()).startsWith("قال وزير الزراعة");
    }

    @Test
    void linesOfFrontMatterAreAccountedFor() {
        Inspection found = TestSeed.inspection("---\ntitle: عنوان\n---\n" + BODY);
        assertThat(found.lines().stream().map(Inspection.Line::number)).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(found.lines().get(1).role()).isEqualTo(Role.FURNITURE);
        assertThat(found.lines().get(3).role()).isEqualTo(Role.PARAGRAPH);
        assertThat(found.title()).contains("عنوان");
    }

    @Test
    void aDateInTheTextGoesBeforeTheFilesName() {
        assertThat(published(TestSeed.article("2020-01-01-crops", STORY))).contains(LocalDate.of(2020, 1, 1));
        assertThat(published(TestSeed.article("2020-01-01-crops", "موسم زراعي جيد\nالجمعة 12 يناير 2024\n\n" + BODY)))
                .contains(LocalDate.of(2024, 1, 12));
    }

    @Test
    void anUndatedStoryStaysUndatedWhateverDatesItsSentencesName() {
        String text =
                STORY + "\nوكان الوزير قد زار المنطقة في 5 سبتمبر 2015 برفقة عدد من المسؤولين المحليين في القطاع.\n";
        assertThat(published(TestSeed.article("crops", text))).isEmpty();
    }

    @Test
    void theFolderIsTheSectionAndYearsAreNone() {
        assertThat(TestSeed.article("economy/2024/crops", STORY).labels().section())
                .contains("economy");
        assertThat(TestSeed.article("2024/crops", STORY).labels().section()).isEmpty();
    }

    @Test
    void whatStandsBesideTheSeedIsUsed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("crops.yml"), "title: عنوان من الملف\nsummary: خلاصة\n");
        Path file = Files.writeString(
                folder.resolve("crops.txt"),
                "موسم زراعي جيد\n\nحصاد القمح في السهل (رويترز)\n\n" + BODY + "\nصورة: الأناضول\n");
        for (String picture : List.of("crops.jpg", "crops-2.jpg", "crops-3.jpg")) {
            Files.writeString(folder.resolve(picture), "");
        }
        Seed seed = new Seed(file, "seeds/crops.txt", "crops", Files.readAllBytes(file));
        Article article = ((Reading.Accepted) reader.read(seed, TestSeed.SETTINGS)).article();
        assertThat(article.headline().title()).isEqualTo("عنوان من الملف");
        assertThat(article.summary()).contains("خلاصة");
        assertThat(article.lead().orElseThrow().source()).contains("crops.jpg");
        assertThat(article.lead().orElseThrow().caption()).contains("حصاد القمح في السهل");
        assertThat(article.markdown().source())
                .contains("![](<crops-2.jpg>){credit=\"الأناضول\"}")
                .endsWith("![](<crops-3.jpg>){credit=\"\"}\n");
    }

    @Test
    void aPictureWithoutCaptionIsTheLeadPicture() {
        Seed seed = new Seed(
                Path.of("x.txt"),
                "seeds/x.txt",
                "x",
                STORY.getBytes(UTF_8),
                new Beside(List.of("x.jpg"), Optional.empty()));
        Article article = ((Reading.Accepted) reader.read(seed, TestSeed.SETTINGS)).article();
        assertThat(article.lead().orElseThrow().source()).contains("x.jpg");
        assertThat(article.markdown().source()).doesNotContain("x.jpg");
    }

    @Test
    void anEmptyFileIsRefusedWithAHint() {
        for (String text : List.of("", "\n\n \u00A0\n", "\u200B\n")) {
            Notice error = refusal(TestSeed.of("x", text));
            assertThat(error.code()).isEqualTo("empty-seed");
            assertThat(error.place()).isEqualTo(Place.of("seeds/x.txt"));
            assertThat(error.hint()).isPresent();
        }
    }

    @Test
    void aFileBeyondTheLimitIsRefused() {
        byte[] bytes = new byte[(int) TestSeed.SETTINGS.limits().fileBytes() + 1];
        assertThat(refusal(TestSeed.of("x", bytes)).code()).isEqualTo("too-large");
    }

    @Test
    void bytesThatAreNoTextAreRefusedAtTheirPlace() {
        Notice error = refusal(TestSeed.of("x", "سطر\nabc\0".getBytes(UTF_8)));
        assertThat(error.place()).hasToString("seeds/x.txt:2:4");
    }

    @Test
    void oldEncodingsAreReadAndSaid() {
        Reading reading =
                reader.read(TestSeed.of("x", STORY.getBytes(Charset.forName("windows-1256"))), TestSeed.SETTINGS);
        assertThat(((Reading.Accepted) reading).article().headline().title()).isEqualTo("موسم زراعي جيد");
        assertThat(reading.notices())
                .anySatisfy(notice -> assertThat(notice.code()).isEqualTo("encoding-guessed"));
    }

    @Test
    void whatIsNotPublishedIsToldWithItsLines() {
        Reading reading = reader.read(
                TestSeed.of("x", "موسم زراعي جيد\n\n" + BODY + "محتوى اعلاني\n----\n\nمواضيع ذات صلة\nموسم آخر\n"),
                TestSeed.SETTINGS);
        assertThat(reading.notices())
                .allSatisfy(notice -> assertThat(notice.code()).isEqualTo("not-published"))
                .extracting(notice -> notice.place().line())
                .containsExactly(6, 7, 9);
        assertThat(reading.notices().get(2).message()).startsWith("lines 9 to 10 are not published");
    }

    @Test
    void aLineOfTheFilesOwnEndsHoweverItWasWritten() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            Article article = TestSeed.article("x", STORY.replace("\n", end));
            assertThat(article.headline().title()).isEqualTo("موسم زراعي جيد");
            assertThat(article.markdown().source().strip().split("\n\n")).hasSize(2);
        }
    }

    private static Optional<LocalDate> published(Article article) {
        return article.moments().published().map(moment -> moment.date());
    }

    private Notice refusal(Seed seed) {
        Reading reading = reader.read(seed, TestSeed.SETTINGS);
        assertThat(reading).isInstanceOf(Reading.Rejected.class);
        return reading.notices().stream()
                .filter(notice -> notice.level() == Notice.Level.ERROR)
                .findFirst()
                .orElseThrow();
    }
}
