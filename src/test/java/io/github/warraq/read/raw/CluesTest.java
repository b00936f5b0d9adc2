package io.github.warraq.read.raw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each clue alone. */
class CluesTest {
    private static final String LEAD =
            "قال وزير الزراعة إن الموسم الحالي كان أفضل مما توقعته الوزارة، وإن الإنتاج ارتفع.";
    private static final String SECOND =
            "وأضاف أن الحكومة ستدعم صغار المزارعين خلال الأشهر المقبلة عبر برنامج جديد للقروض.";
    private static final String THIRD =
            "وأشار إلى أن الأمطار الأخيرة أنعشت المراعي في عدد من المناطق الشرقية والجبلية.";
    private static final String TITLE = "موسم زراعي جيد في الشرق";

    @Test
    void aLineOfSignsIsFurniture() {
        assertThat(alone(new RuleLine(), "-----------")).contains(Role.FURNITURE);
        assertThat(alone(new RuleLine(), "|")).contains(Role.FURNITURE);
        assertThat(alone(new RuleLine(), "- نعم")).isEmpty();
    }

    @Test
    void aNumberAloneIsFurnitureButNoDate() {
        assertThat(alone(new NumberLine(), " -20 ")).contains(Role.FURNITURE);
        assertThat(alone(new NumberLine(), "88591 - Stc", LEAD)).contains(Role.FURNITURE);
        assertThat(alone(new NumberLine(), "28/2/2023")).isEmpty();
        assertThat(alone(new NumberLine(), "CHINA G20 SUMMIT", LEAD)).isEmpty();
        assertThat(alone(new NumberLine(), "3 خطوات")).isEmpty();
    }

    @Test
    void strayLettersAreFurniture() {
        assertThat(alone(new StrayLetters(), "صص")).contains(Role.FURNITURE);
        assertThat(alone(new StrayLetters(), "نعم")).isEmpty();
        assertThat(alone(new StrayLetters(), "قم يا")).isEmpty();
    }

    @Test
    void aPageSpeaksToItsReaders() {
        for (String line : List.of("تخطي الروابط", "محتوى اعلاني", "جميع الحقوق محفوظة © 2024", "Next Previous")) {
            assertThat(alone(new PageWords(), line)).as(line).contains(Role.FURNITURE);
        }
        assertThat(alone(new PageWords(), "التعليقات ممنوعة بأمر القاضي")).isEmpty();
    }

    @Test
    void wireServicesMarkTheEnd() {
        for (String line : List.of("// انتهى //", "// يتبع //", "18:07 ت م", "02:47", "13:53 ت غ")) {
            assertThat(alone(new WireMark(), line)).as(line).contains(Role.FURNITURE);
        }
        assertThat(alone(new WireMark(), "انتهى الاجتماع")).isEmpty();
        assertThat(alone(new WireMark(), "وصل عند 18:07 مساء")).isEmpty();
    }

    @Test
    void anAddressAloneIsFurniture() {
        assertThat(alone(new ContactLine(), "name@example.org")).contains(Role.FURNITURE);
        assertThat(alone(new ContactLine(), "فيسبوك: http://facebook.com/x")).contains(Role.FURNITURE);
        assertThat(alone(new ContactLine(), "الهاتف: +971 (4) 305 0332")).contains(Role.FURNITURE);
        assertThat(alone(new ContactLine(), "نشر الوزير النص على موقع http://example.org وقال إنه نهائي ولا رجعة فيه."))
                .isEmpty();
    }

    @Test
    void labelsIntroduceLinks() {
        for (String line : List.of(
                "اقرأ أيضا: خبر آخر", "شاهد..\u00A0خبر آخر", "قد يهمك| خبر", "قصة ذات صلة/ خبر", "للمزيد: خبر")) {
            assertThat(alone(new RelatedLabel(), line)).as(line).contains(Role.FURNITURE);
        }
        assertThat(alone(new RelatedLabel(), "شاهد عيان يروي ما جرى")).isEmpty();
        assertThat(alone(new RelatedLabel(), "تابع الفريق تدريباته")).isEmpty();
    }

    @Test
    void aDateByItselfIsADateline() {
        for (String line : List.of(
                "28/2/2023",
                "الخميس 23 أكتوبر 2025 - 09:29",
                "نشر في: 12/01/2024 الساعة 10:30",
                "القاهرة 25 شوال 1436 هـ الموافق 10 اغسطس 2015 م واس",
                "الجمعة 12 رمضان 1445هـ - 22 مارس 2024م")) {
            assertThat(alone(new StampLine(), line)).as(line).contains(Role.DATELINE);
        }
        assertThat(alone(new StampLine(), "زار الرئيس المدينة في 5 سبتمبر 2015"))
                .isEmpty();
        assertThat(alone(new StampLine(), "12 أكتوبر 2025: يوم لا ينسى")).isEmpty();
    }

    @Test
    void bylinesNameBodiesPlacesAndKnownPeople() {
        for (String line : List.of(
                "هسبريس - و.م.ع",
                "هسبريس ـ و.م.ع",
                "هسبريس من الرباط",
                "ماجد هود ـ جدة",
                "دبي- الرياضية",
                "بقلم: سعاد منصور",
                "كتب أحمد علي",
                "و م ع",
                "By Jane Roe")) {
            assertThat(alone(new BylineLine(), line)).as(line).contains(Role.BYLINE);
        }
        for (String line : List.of(
                "غزة - هدنة جديدة",
                "الأردن: افتتاح أطول جسر معلق",
                "كتب جديدة في المعرض",
                "تقرير خاص",
                "الهلال - النصر")) {
            assertThat(alone(new BylineLine(), line)).as(line).isEmpty();
        }
    }

    @Test
    void creditsStandAfterWordsForPictures() {
        assertThat(alone(new CreditLine(), "صورة: و.م.ع")).contains(Role.CREDIT);
        assertThat(alone(new CreditLine(), "صورة : صفحة الكاف")).contains(Role.CREDIT);
        assertThat(alone(new CreditLine(), "صور:")).contains(Role.CREDIT);
        assertThat(alone(new CreditLine(), "(تصوير: علي الشهري)")).contains(Role.CREDIT);
        assertThat(alone(new CreditLine(), "صورة: الوزير في زيارة لأحد الحقول بإقليم بركان"))
                .contains(Role.CAPTION);
        assertThat(alone(new CreditLine(), "صورة قاتمة للاقتصاد: التضخم يعود")).isEmpty();
    }

    @Test
    void captionsEndWithTheirSource() {
        assertThat(alone(new CaptionLine(), "حصاد القمح في السهل (رويترز-أرشيف)"))
                .contains(Role.CAPTION);
        assertThat(alone(new CaptionLine(), "حصاد القمح في السهل (مواقع التواصل)"))
                .contains(Role.CAPTION);
        assertThat(alone(new CaptionLine(), "كيم ومون (2018)")).isEmpty();
        assertThat(alone(new CaptionLine(), "وسجل الهدف علي مبخوت (الجزيرة)")).isEmpty();
        assertThat(alone(new CaptionLine(), "فاز الفريق بهدف. وسجل فهد (رويترز)"))
                .isEmpty();
    }

    @Test
    void aCaptionSaidTwiceIsAlternativeTextAndCaption() {
        assertThat(Caption.of("حصاد القمح في السهل حصاد القمح في السهل (رويترز)"))
                .contains(new Caption(
                        Optional.of("حصاد القمح في السهل"), Optional.of("رويترز"), Optional.of("حصاد القمح في السهل")));
    }

    @Test
    void latinLinesDescribePicturesOnlyInTextsOfAnotherScript() {
        assertThat(alone(new ForeignLine(), "CHINA G20 SUMMIT", LEAD)).contains(Role.CAPTION);
        assertThat(alone(
                        new ForeignLine(),
                        "A new start",
                        "The minister said that the season was better than expected."))
                .isEmpty();
    }

    @Test
    void sourcesStandAfterTheirWord() {
        assertThat(Source.of("المصدر : الجزيرة + وكالات")).contains("الجزيرة + وكالات");
        assertThat(Source.of("*نقلا عن \"المدينة\" السعودية")).contains("\"المدينة\" السعودية");
        assertThat(Source.of("*نقلاً عن اليوم السعودية")).contains("اليوم السعودية");
        assertThat(Source.of("المصدر المفتوح يغزو الحكومات")).isEmpty();
        assertThat(Source.of("نقلا عن المتحدث باسم الحكومة، فإن القرار لن يصدر قبل نهاية السنة الجارية"))
                .isEmpty();
    }

    @Test
    void marksMakeItems() {
        assertThat(Item.of("- تخفيض الرسوم").orElseThrow().text()).isEqualTo("تخفيض الرسوم");
        assertThat(Item.of("١- تخفيض الرسوم").orElseThrow().number()).hasValue(1);
        assertThat(Item.of("2. تخفيض الرسوم").orElseThrow().number()).hasValue(2);
        assertThat(Item.of("-17 درجة")).isEmpty();
        assertThat(Item.of("7 في المئة من السكان")).isEmpty();
        assertThat(Item.of("10.6 مليار ليرة")).isEmpty();
        assertThat(Item.of("88591 - Stc")).isEmpty();
    }

    @Test
    void theHeadlineIsFoundWhateverStandsAroundIt() {
        assertThat(title("صحيح", TITLE, "", LEAD)).contains(TITLE);
        assertThat(title(TITLE, LEAD, SECOND)).contains(TITLE);
        assertThat(title("أمل جديد", "", LEAD)).contains("أمل جديد");
        assertThat(title("محمد صلاح يغيب عن الكلاسيكو", "", LEAD)).contains("محمد صلاح يغيب عن الكلاسيكو");
        assertThat(title("شاهد.. لحظة انهيار الجسر", "", LEAD)).contains("شاهد.. لحظة انهيار الجسر");
        assertThat(title("غزة - هدنة جديدة", "", LEAD)).contains("غزة - هدنة جديدة");
        assertThat(title(LEAD, SECOND)).isEmpty();
        assertThat(title("في ما يلي عناوين الصحف الصادرة اليوم السبت في العاصمة:", "", LEAD))
                .isEmpty();
    }

    @Test
    void oneLineAboveTheHeadlineIsAKickerManyAreAMenu() {
        assertThat(roles("تقرير خاص", TITLE, "", LEAD)).startsWith(Role.KICKER, Role.HEADLINE);
        assertThat(roles("أبراج", "ترددات", "خدمات", "", TITLE, "", LEAD))
                .startsWith(Role.FURNITURE, Role.FURNITURE, Role.FURNITURE);
    }

    @Test
    void namesBelowTheHeadlineAreBylines() {
        assertThat(roles(TITLE, "", "لندن: رنيم حنوش", "", LEAD)).contains(Role.BYLINE);
        assertThat(roles(TITLE, "", "فاطمة الزهراء بناني", "", LEAD)).contains(Role.BYLINE);
        assertThat(roles(TITLE, "", "خلاف مستمر", "", LEAD)).doesNotContain(Role.BYLINE);
    }

    @Test
    void whatIsSaidAgainIsADuplicateButNotAParagraphFarBelow() {
        assertThat(roles(TITLE, "", LEAD, LEAD, SECOND).get(3)).isEqualTo(Role.DUPLICATE);
        assertThat(roles(TITLE, "", LEAD, SECOND, LEAD).get(4)).isEqualTo(Role.PARAGRAPH);
        assertThat(roles(TITLE, "", LEAD, SECOND, TITLE).get(4)).isEqualTo(Role.DUPLICATE);
    }

    @Test
    void subheadsStandOverParagraphs() {
        for (String line : List.of(
                "عودة اضطرارية", "هل تكفي الأمطار؟", "فلننتظر", "ضعف الحصيلة:", "“الحاجة إلى تحسينات”", "تعليم")) {
            assertThat(roles(TITLE, "", LEAD, line, SECOND).get(3)).as(line).isEqualTo(Role.SUBHEAD);
        }
        for (String line : List.of(
                "وفي ما يلي نص البلاغ:",
                "وقال الوزير إن الأمر يحتاج إلى وقت",
                "جملة قصيرة.",
                "أخيرا...",
                "وأجاب \"لا\".")) {
            assertThat(roles(TITLE, "", LEAD, line, SECOND).get(3)).as(line).isEqualTo(Role.PARAGRAPH);
        }
    }

    @Test
    void nothingBelowALineMakesItNoSubhead() {
        assertThat(roles(TITLE, "", LEAD, SECOND, "كاتب وباحث مغربي").get(4)).isEqualTo(Role.PARAGRAPH);
    }

    @Test
    void aLongSubheadThatItsSectionSpeaksOfStays() {
        String subhead = "الحكومة تعد صغار المزارعين ببرنامج جديد للقروض";
        assertThat(roles(TITLE, "", LEAD, subhead, SECOND, THIRD).get(3)).isEqualTo(Role.SUBHEAD);
    }

    @Test
    void twoHeadlinesOfOtherStoriesBetweenParagraphsAreLinks() {
        assertThat(roles(
                                TITLE,
                                "",
                                LEAD,
                                SECOND,
                                "منتخب الشباب يتأهل إلى نصف نهائي البطولة القارية",
                                "فيلم قصير يحصد جائزة الجمهور في مهرجان السينما",
                                THIRD)
                        .subList(4, 6))
                .containsOnly(Role.FURNITURE);
    }

    @Test
    void linksBelowALabelGoWithIt() {
        List<Role> roles = roles(
                TITLE, "", LEAD, SECOND, "اقرأ أيضا", "منتخب الشباب يتأهل إلى نصف النهائي", THIRD, LEAD + " " + THIRD);
        assertThat(roles.subList(4, 6)).containsOnly(Role.FURNITURE);
        assertThat(roles.subList(6, 8)).containsOnly(Role.PARAGRAPH);
    }

    @Test
    void aStoryThatGoesOnBelowALabelIsNotCutOff() {
        assertThat(roles(TITLE, "", LEAD, "مواضيع ذات صلة", "خبر آخر عن الطقس", SECOND, THIRD, SECOND + " " + THIRD)
                        .subList(5, 8))
                .containsOnly(Role.PARAGRAPH);
    }

    @Test
    void datesInTheMiddleOfAStoryAreNotItsDate() {
        String text = String.join("\n", TITLE, "", LEAD, "الخميس 12 يناير 2024", SECOND);
        assertThat(TestSeed.role(text, 4)).isEqualTo(Role.PARAGRAPH);
        assertThat(TestSeed.inspection(text).date()).isEmpty();
    }

    @Test
    void aDateOrANameMayStandBelowTheStory() {
        assertThat(TestSeed.inspection(String.join("\n", TITLE, "", LEAD, SECOND, "", "الرباط في 12 يناير 2024"))
                        .place())
                .contains("الرباط");
        assertThat(roles(TITLE, "", LEAD, SECOND, "", "أحمد علي – القاهرة").get(5))
                .isEqualTo(Role.BYLINE);
        assertThat(roles(TITLE, "", LEAD, SECOND, "", "وكالات").get(5)).isEqualTo(Role.SOURCE);
    }

    @Test
    void aNameInBracketsBelowALoneLineIsAPhotographer() {
        assertThat(roles(TITLE, "", LEAD, "", "الوزير في زيارة لأحد الحقول (أحمد التازي)", "", SECOND)
                        .get(4))
                .isEqualTo(Role.CAPTION);
    }

    @Test
    void aLastUpdateIsNotTheDateOfPublication() {
        Inspection found = TestSeed.inspection(
                String.join("\n", TITLE, "آخر تحديث: 13/01/2024", "تاريخ النشر: 12/01/2024", "", LEAD));
        assertThat(found.date().orElseThrow().date()).hasToString("2024-01-12");
    }

    private static Optional<Role> alone(Clue clue, String... lines) {
        return clue.judge(page(lines), 0).map(Vote::role);
    }

    private static Page page(String... lines) {
        return new Page(Line.split(String.join("\n", lines), 0, 1), Surroundings.NONE);
    }

    private static List<Role> roles(String... lines) {
        return TestSeed.judged(String.join("\n", lines)).stream()
                .map(Judged::role)
                .collect(Collectors.toList());
    }

    private static Optional<String> title(String... lines) {
        return TestSeed.inspection(Arrays.stream(lines).collect(Collectors.joining("\n")))
                .title();
    }
}
