package io.github.warraq.read.raw;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.article.Article;
import io.github.warraq.article.Markdown;
import io.github.warraq.markup.Markup;
import io.github.warraq.markup.Options;
import io.github.warraq.read.Reading;
import io.github.warraq.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every text, however odd. */
class RawPropertiesTest {
    private static final Markup MARKUP = Markup.of(Options.DEFAULT);

    @Property(tries = 200)
    void everyLineHasOneRoleAndItsNumber(@ForAll("texts") String text) {
        Inspection found = TestSeed.inspection(text);
        if (found.lines().isEmpty()) {
            assertThat(text.isBlank() || !found.notices().isEmpty()).isTrue();
            return;
        }
        long lines = text.lines().count();
        assertThat(found.lines()).hasSize((int) lines);
        for (int i = 0; i < found.lines().size(); i++) {
            assertThat(found.lines().get(i).number()).isEqualTo(i + 1);
            assertThat(found.lines().get(i).role()).isNotNull();
        }
    }

    @Property(tries = 200)
    void nothingIsPublishedThatIsNotInTheText(@ForAll("texts") String text) {
        Reading reading = new RawTextReader().read(TestSeed.of("name", text), TestSeed.SETTINGS);
        if (!(reading instanceof Reading.Accepted accepted)) {
            return;
        }
        Article article = accepted.article();
        String all = Fold.key(Display.of(text)).replace(" ", "");
        String title = article.headline().title();
        assertThat(title).isNotBlank();
        assertThat(all.contains(letters(title)) || title.equals("name")).isTrue();
        List<String> published = new ArrayList<>();
        published.addAll(MARKUP.plain(article.markdown()).lines().toList());
        article.headline().kicker().ifPresent(published::add);
        article.headline().deck().ifPresent(published::add);
        published.addAll(article.byline().authors());
        article.byline().dateline().ifPresent(published::add);
        article.lead().flatMap(picture -> picture.caption()).ifPresent(published::add);
        assertThat(published).allSatisfy(one -> assertThat(all).contains(letters(one)));
    }

    @Property(tries = 200)
    void everyParagraphSubheadItemAndQuotationIsPublished(@ForAll("texts") String text) {
        Reading reading = new RawTextReader().read(TestSeed.of("name", text), TestSeed.SETTINGS);
        if (!(reading instanceof Reading.Accepted accepted)) {
            return;
        }
        Article article = accepted.article();
        StringBuilder published = new StringBuilder(MARKUP.plain(article.markdown()));
        article.byline().authors().forEach(published::append);
        article.byline().dateline().ifPresent(published::append);
        article.byline().source().ifPresent(published::append);
        article.labels().tags().forEach(published::append);
        article.moments().published().ifPresent(published::append);
        String all = letters(published.toString());
        for (Inspection.Line line : TestSeed.inspection(text).lines()) {
            if (line.role().isBody()) {
                String said = Tags.of(line.text()).map(Tags::before).orElse(line.text());
                String last = letters(said).replaceAll("^\\d+", "");
                String end = last.substring(Math.max(0, last.length() - 12));
                assertThat(all).contains(end);
            }
        }
    }

    @Property(tries = 600)
    void markdownShowsExactlyTheCharactersOfTheText(@ForAll("signs") String text) {
        String shown = Display.of(text);
        if (shown.isEmpty()) {
            return;
        }
        assertThat(plain(new Block.Paragraph(shown))).isEqualTo(shown);
        assertThat(plain(new Block.Quote(shown))).isEqualTo(shown);
        assertThat(plain(new Block.Subhead(shown))).isEqualTo(shown);
        assertThat(plain(new Block.Item(OptionalInt.empty(), shown))).isEqualTo(shown);
    }

    private static String plain(Block block) {
        Markdown markdown = MarkdownWriter.write(List.of(new MarkdownWriter.Text(block)));
        return MARKUP.plain(markdown);
    }

    private static String letters(String text) {
        return Fold.key(text).replace(" ", "");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> lines = Arbitraries.of(
                "",
                "",
                "قال وزير الزراعة إن الموسم الحالي كان أفضل مما توقعته الوزارة، وإن الإنتاج ارتفع.",
                "وأضاف أن الحكومة ستدعم صغار المزارعين خلال الأشهر المقبلة عبر برنامج جديد للقروض.",
                "الرباط، المغرب (بترا)-- أعلنت الحكومة موافقتها على مشروع القانون بعد نقاش دام ساعتين في المجلس.",
                "كشف باحثون أن النوم في غرفة باردة يحسن الذاكرة لدى المسنين وفق دراسة شملت ألف شخص.",
                "موسم زراعي جيد في الشرق",
                "منتخب الشباب يتأهل إلى نصف نهائي البطولة القارية",
                "خلافات مستمرة",
                "هل تكفي الأمطار؟",
                "هسبريس - و.م.ع",
                "أحمد علي",
                "الخميس 23 أكتوبر 2025 - 09:29",
                "صورة: و.م.ع",
                "حصاد القمح في السهل حصاد القمح في السهل (رويترز-أرشيف)",
                "CHINA G20 SUMMIT",
                "اقرأ أيضا: خبر آخر",
                "اقرأ أيضا",
                "مواضيع ذات صلة",
                "محتوى اعلاني",
                "----",
                "صص",
                "المصدر : الجزيرة + وكالات",
                "وفي ما يلي نص البلاغ:",
                "“تنهي الوزارة إلى علم المواطنين أنها راقبت الهلال مساء اليوم.",
                "فأكدوا لها جميعا عدم ثبوت رؤيته”.",
                "- تخفيض الرسوم",
                "1- تخفيض الرسوم",
                "النخيل - الساحل",
                "#وسم_أول #وسم_ثان",
                "انتهى البرنامج. الوسوم: قمح، مطر",
                "حول وسادة",
                "---",
                "* نجمة *ونجمة* [قوس] <b>عريض</b>");
        Arbitrary<String> odd = Arbitraries.strings()
                .withChars("ابتثوف قال.،:؟!\"“”«»()[]*_-#>+=|~`\\{}&;'123٤٥/@\u00A0\u200B\u200F\t")
                .ofMaxLength(60);
        return Arbitraries.oneOf(lines, lines, lines, odd).list().ofMaxSize(20).map(all -> String.join("\n", all));
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.strings()
                .withChars("اب تa1٢. *_-+=#>|~`\\{}[]()<>!&;:'\"/@$%^?,،«»")
                .ofMaxLength(40);
    }
}
