package io.github.warraq.read.raw;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.article.Article;
import io.github.warraq.article.Picture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole texts of our own, one for each thing that raw newspaper texts do: each line's role, and what becomes of it. */
class FixturesTest {
    private static final Path FOLDER = Path.of("src/test/resources/raw");
    private static final String EXPECTED = ".expected.txt";

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(EXPECTED))
                    .map(file -> file.substring(0, file.length() - EXPECTED.length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyLineHasTheExpectedRole(String name) {
        List<String> roles = TestSeed.inspection(text(name + ".txt")).lines().stream()
                .map(line -> line.number() + " " + line.role().word())
                .toList();
        assertThat(roles).isEqualTo(Arrays.asList(text(name + EXPECTED).strip().split("\n")));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyLineThatIsNotBlankHasAReason(String name) {
        assertThat(TestSeed.inspection(text(name + ".txt")).lines())
                .filteredOn(line -> line.role() != Role.BLANK)
                .allSatisfy(line -> assertThat(line.because()).isNotEmpty());
    }

    @Test
    void aTitleSaidTwiceIsPrintedOnceAndTheSectionIsNoTitle() {
        Inspection found = TestSeed.inspection(text("title-said-twice.txt"));
        assertThat(found.title()).contains("ميناء جديد يفتح أبوابه أمام سفن الصيد في \"الوليدية\"");
        assertThat(found.section()).contains("اقتصاد");
        assertThat(found.byline()).contains("هسبريس ـ و.م.ع");
        assertThat(found.authors()).containsExactly("هسبريس");
        assertThat(found.source()).contains("و.م.ع");
        assertThat(found.captions())
                .containsExactly(new Caption(Optional.empty(), Optional.of("و.م.ع"), Optional.empty()));
        assertThat(found.date().orElseThrow().date()).isEqualTo(LocalDate.of(2025, 10, 12));
        assertThat(found.date().orElseThrow().time().orElseThrow()).hasToString("18:05");
    }

    @Test
    void aTextWithoutHeadlineIsCalledByItsFirstWords() {
        assertThat(TestSeed.inspection(text("byline-first.txt")).title()).isEmpty();
        assertThat(article("byline-first").headline().title())
                .isEqualTo("انطلقت صباح اليوم بمدينة إفران أشغال الملتقى الوطني السادس…");
        assertThat(article("columnist").byline().authors()).containsExactly("خديجة المنصوري");
    }

    @Test
    void alternativeTextGoesToItsPictureNotIntoTheBody() {
        Article article = article("english-alternative-text");
        assertThat(article.lead())
                .contains(new Picture(
                        Optional.empty(),
                        "WATER MINISTERS MEET",
                        Optional.of("صورة جماعية للوزراء قبل بدء الجلسة الختامية في قصر المؤتمرات"),
                        Optional.of("الأوروبية")));
        assertThat(article.markdown().source())
                .contains("![A farmer checks the level", "{credit=\"رويترز-أرشيف\"}")
                .containsOnlyOnce("مزارع يتفقد");
    }

    @Test
    void subheadsLoseTheirDashAndKeepTheirDigits() {
        assertThat(article("subheads").markdown().source().lines().filter(line -> line.startsWith("## ")))
                .containsExactly(
                        "## عودة اضطرارية",
                        "## هل تكفي الشبكة؟",
                        "## الكلفة",
                        "## موقف النقابات",
                        "## 3 خطوات مقبلة",
                        "## ما بعد الشتاء:",
                        "## فلننتظر");
    }

    @Test
    void datelinesAreTakenOutOfTheFirstSentence() {
        Article article = article("dateline-run-in");
        assertThat(article.byline().dateline()).contains("عمّان، الأردن");
        assertThat(article.byline().authors()).isEmpty();
        assertThat(article.byline().source()).contains("بترا");
        assertThat(article.markdown().source()).startsWith("افتتح في محافظة عجلون");
    }

    @Test
    void aWireStoryHasItsSectionPlaceAndGregorianDateTakenApart() {
        Inspection found = TestSeed.inspection(text("wire.txt"));
        assertThat(found.section()).contains("ثقافي");
        assertThat(found.title()).contains("انطلاق مهرجان النخيل الرابع بمشاركة 12 دولة");
        assertThat(found.place()).contains("الأحساء");
        assertThat(found.authors()).isEmpty();
        assertThat(found.source()).contains("واس");
        assertThat(found.date().orElseThrow().date()).isEqualTo(LocalDate.of(2025, 10, 12));
    }

    @Test
    void aBodyOnOneLineIsPartedIntoItsParagraphs() {
        Article article = article("one-line-body");
        assertThat(article.headline().title()).isEqualTo("متطوعون ينقذون \"ناقة\" علقت في بئر قديمة");
        assertThat(article.byline().authors()).containsExactly("سلطان العمري");
        assertThat(article.byline().dateline()).contains("حائل");
        assertThat(article.byline().source()).contains("سبق");
        assertThat(article.markdown().source().strip().split("\n\n"))
                .hasSize(3)
                .satisfies(parts -> assertThat(parts[0]).startsWith("أنقذ متطوعون"))
                .satisfies(parts -> assertThat(parts[1]).contains("مكشوفة رغم مطالبات"));
    }

    @Test
    void gluedTagsBecomeTheArticlesTags() {
        Article article = article("slider-and-tags");
        assertThat(article.labels().tags()).containsExactly("الكتب المستعملة", "جدة", "مكتبات");
        assertThat(article.markdown().source()).endsWith("وإن الإقبال فاق التوقعات.\n");
        assertThat(article.byline().authors()).containsExactly("عين اليوم");
    }

    @Test
    void aWholePageGivesItsStoryAlone() {
        Inspection found = TestSeed.inspection(text("whole-page.txt"));
        assertThat(found.title()).contains("بلدية النخيل تحول موقف سيارات مهجورا إلى سوق أسبوعي");
        assertThat(found.date().orElseThrow().date()).isEqualTo(LocalDate.of(2025, 9, 28));
        assertThat(found.authors()).isEmpty();
        assertThat(article("whole-page").markdown().source().strip().split("\n\n"))
                .hasSize(2);
    }

    @Test
    void whoPaidForAStoryIsSaidAboveItsHeadline() {
        assertThat(article("sponsored").headline().kicker())
                .contains("هذا المقال منشور بالتعاون مع متجر \"وسادة\" الإلكتروني");
    }

    @Test
    void standfirstsAreNotPartOfTheBody() {
        assertThat(article("deck-said-again").headline().deck().orElseThrow()).startsWith("أقر برلمان الجزيرة");
        assertThat(article("deck-without-stop").headline().deck())
                .contains("حسم اللقب قبل ثلاث جولات من النهاية بفوزه على وصيفه في أرضه");
        assertThat(article("deck-without-stop").byline().authors()).containsExactly("رائد الحمدان");
        assertThat(article("deck-without-stop").byline().dateline()).contains("الدمام");
    }

    @Test
    void quotationsAndListsKeepTheirForm() {
        assertThat(article("quotation-and-lists").markdown().source())
                .contains("> “بعد أشهر", "\n>\n> وتدعو النقابة", "- تخفيض رسوم الرسو\n- توفير", "- ميناء العرائش\n");
    }

    @Test
    void oddSignsStandForThemselves() {
        Article article = article("odd-signs");
        assertThat(article.headline().title()).isEqualTo("بلديــة النخيل: \"لا زيادة\" في رسوم المياه & الكهرباء");
        assertThat(article.markdown().source())
                .startsWith("الرسوم ثابتة")
                .contains("#مياه\\_النخيل", "\\*وحده\\*", "1\\_200", "\\[المستعملة\\]", "\\<b\\>المضخات");
    }

    @Test
    void linesBrokenAtAWidthAreJoinedToParagraphs() {
        assertThat(article("hard-wrapped").markdown().source().strip().split("\n\n"))
                .hasSize(2)
                .allSatisfy(paragraph -> assertThat(paragraph).endsWith("."));
    }

    @Test
    void sourcesAreNamedWithoutTheirLabel() {
        assertThat(article("agencies-below").byline().source()).contains("فرانس24/ أ ف ب");
        assertThat(article("opinion-from-elsewhere").byline().source()).contains("\"صحيفة النخيل\" المحلية");
        assertThat(article("persian").byline().source()).contains("ایسنا");
    }

    private static Article article(String name) {
        return TestSeed.article(name, text(name + ".txt"));
    }

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
