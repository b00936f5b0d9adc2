package io.github.warraq.read.raw;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.article.Picture;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts that lines are taken apart with, and put together. */
class PartsTest {
    private static final String SENTENCE = "أعلنت الحكومة موافقتها على المشروع بعد نقاش دام ساعتين في المجلس.";

    @ParameterizedTest
    @CsvSource({
        "&quot;نخبة&quot;,'\"نخبة\"'",
        "&#1575;&#x644;,ال",
        "a &amp; b,a & b",
        "&laquo;نعم&raquo;,«نعم»",
        "&unknown; &#0; &#xD800; & ;,&unknown; &#0; &#xD800; & ;",
        "&amp;quot;,&quot;"
    })
    void referencesAreDecodedOnce(String raw, String text) {
        assertThat(Entities.decode(raw)).isEqualTo(text);
    }

    @Test
    void whiteSpaceOfEveryKindIsOneSpace() {
        assertThat(Display.of(" \u00A0a\u2003\t b\u202F ")).isEqualTo("a b");
        assertThat(Display.of("\u200B\u200Fنعم\u202C")).isEqualTo("نعم");
        assertThat(Display.of("می\u200Cشود")).isEqualTo("می\u200Cشود");
    }

    @Test
    void paragraphsArePartedWhereASentenceHasEnded() {
        String line = "جملة أولى من أربع كلمات. \u00A0 جملة ثانية\u00A0من خمس كلمات، \u00A0 تتمتها هنا. \u00A0 \u00A0 ";
        assertThat(Paragraphs.of(Line.of(1, line)))
                .containsExactly("جملة أولى من أربع كلمات.", "جملة ثانية من خمس كلمات، تتمتها هنا.");
        assertThat(Paragraphs.of(Line.of(1, "قال نعم. \u00A0 ثم مضى إلى بيته مسرعا.")))
                .hasSize(1);
    }

    @Test
    void onlyBreaksThatWereForcedAreUndone() {
        List<Line> wrapped = Line.split(
                "قال وزير الزراعة إن الموسم الحالي كان أفضل مما توقعته\nالوزارة في بداية السنة، وإن الإنتاج ارتفع بعشرة في\n"
                        + "المئة مقارنة بالعام الماضي الذي شهد جفافا حادا في كل\nالمناطق.\n\nوأضاف.",
                0,
                1);
        assertThat(Wrapping.groups(wrapped)).extracting(List::size).containsExactly(4, 1, 1);
        List<Line> verses = Line.split("عيناك غابتا نخيل ساعة السحر\nأو شرفتان راح ينأى عنهما القمر\n".repeat(4), 0, 1);
        assertThat(Wrapping.groups(verses)).extracting(List::size).containsOnly(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "دبي، الإمارات العربية المتحدة (CNN)-- ",
                "أتلانتا، الولايات المتحدة الأمريكية (CNN) ",
                "كفر الشيخ، مصر (CNN)— ",
                "(CNN)-- ",
                "الرباط (و م ع) - ",
                "الرياض - واس: ",
                "تونس - ",
                "الجزيرة - عبدالله الهاجري: ",
                "مهنا التميمي-سبق-الجوف: ",
                "القاهرة 28 نوفمبر 2016: "
            })
    void datelinesThatRunIntoASentenceAreFound(String dateline) {
        RunIn found = RunIn.of(dateline + SENTENCE).orElseThrow();
        assertThat((dateline + SENTENCE).substring(found.end())).isEqualTo(SENTENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "اليوم، قال الرئيس: ",
                "العربية، وفي حديث خاص: ",
                "القاهرة، قالت مصادر (رويترز) إنه ",
                "محمد - السعودية: ",
                "قال الوزير: ",
                "في عام 2016: ",
                "وقال مصدر (سبق) إن "
            })
    void sentencesThatBeginLikeDatelinesAreLeftAlone(String beginning) {
        assertThat(RunIn.of(beginning + SENTENCE)).isEmpty();
    }

    @Test
    void anAgencyIsWhatAStoryWasTakenFromAndNoAuthor() {
        Attribution named = Attribution.parse("القاهرة - وكالات").orElseThrow();
        assertThat(named.authors()).isEmpty();
        assertThat(named.source()).contains("وكالات");
        assertThat(named.place()).contains("القاهرة");
    }

    @ParameterizedTest
    @CsvSource({
        "رفحاء 05 شوال 1436 هـ الموافق 21 يوليو 2015 م واس,رفحاء,واس",
        "العرضيات 05 شوال 1436 هـ الموافق 21 يوليو 2015 م واس,العرضيات,واس",
        "أبها: الوطن 2015-07-24 1:13 AM,أبها,الوطن",
        "الرياض: فلاح العنزي 2015-08-01 1:23 AM,الرياض,فلاح العنزي"
    })
    void datelinesNamePlacesAndWriters(String line, String place, String writer) {
        Attribution named = Stamp.of(line).orElseThrow().attribution();
        assertThat(named.place()).contains(place);
        assertThat(named.authors().stream().findFirst().or(named::source)).contains(writer);
    }

    @ParameterizedTest
    @CsvSource({
        "هسبريس - توفيق بوفرتيح,توفيق بوفرتيح,هسبريس,",
        "هسبريس من الرباط,,هسبريس,الرباط",
        "خالد الربيش من الدمام,خالد الربيش,,الدمام",
        "عكاظ (مكة المكرمة),,عكاظ,مكة المكرمة",
        "مكة المكرمة ــ سعد الحربي,سعد الحربي,,مكة المكرمة",
        "سبق- الرياض,,سبق,الرياض",
        "بغداد / الأناضول / علي جواد,علي جواد,الأناضول,بغداد",
        "رام الله – «القدس العربي» من فادي أبو سعدى:,فادي أبو سعدى,«القدس العربي»,رام الله",
        "الأمم المتحدة – نيويورك – واس,,واس,الأمم المتحدة، نيويورك"
    })
    void bylinesNamePeopleBodiesAndPlaces(String line, String person, String body, String place) {
        Attribution named = Attribution.parse(line)
                .or(() -> Attribution.parseBelowHeadline(line))
                .orElseThrow();
        assertThat(named.people()).isEqualTo(person == null ? List.of() : List.of(person));
        assertThat(named.bodies()).isEqualTo(body == null ? List.of() : List.of(body));
        assertThat(named.place()).isEqualTo(Optional.ofNullable(place));
    }

    @Test
    void namesAreToldFromHeadlinesByWhatFollows() {
        assertThat(PersonName.isNothingElse("خديجة المنصوري")).isTrue();
        assertThat(PersonName.isNothingElse("محمد صلاح يغيب")).isFalse();
        assertThat(PersonName.isNothingElse("أحمد في باريس")).isFalse();
        assertThat(PersonName.isNothingElse("أمل جديد")).isFalse();
        assertThat(PersonName.isKnown("أحمد علي")).isTrue();
        assertThat(PersonName.isLike("مروان للخليج .. فحص")).isFalse();
    }

    @Test
    void tagsAreTakenFromBelowAStory() {
        assertThat(Tags.line("#الزراعة #مياه_النخيل")).contains(List.of("الزراعة", "مياه النخيل"));
        assertThat(Tags.line("الوسوم: قمح، مطر")).contains(List.of("قمح", "مطر"));
        assertThat(Tags.line("#الزراعة في خطر")).isEmpty();
        assertThat(Tags.of("انتهى.الوسوم: قمح|مطر").orElseThrow().before()).isEqualTo("انتهى.");
        assertThat(Tags.of("وقال عن الوسوم: إنها لا تكفي وحدها لشرح ما حدث في تلك الليلة الطويلة"))
                .isEmpty();
    }

    @Test
    void theControlsOfAPageAreCutOffBylines() {
        assertThat(Slider.cut("Next Previous جدة – واس")).isEqualTo("جدة – واس");
        assertThat(Slider.cut("Next")).isEqualTo("Next");
    }

    @Test
    void listsGoOnAsLongAsTheirNumbersDo() {
        assertThat(markdown(item(1, "واحد"), item(2, "اثنان"), item(4, "أربعة"), item(-1, "نقطة")))
                .isEqualTo("1. واحد\n2. اثنان\n\n4. أربعة\n\n- نقطة\n");
    }

    @Test
    void figuresKeepTheQuotationMarksOfTheirWords() {
        assertThat(figure("قال \"نعم\"", "و.م.ع")).isEqualTo("![](<> \"قال \\\"نعم\\\"\"){credit=\"و.م.ع\"}\n");
        assertThat(figure("نص", "وكالة \"أ\"")).isEqualTo("![](<> \"نص\"){credit='وكالة \"أ\"'}\n");
        assertThat(figure("نص", "\"أ\" و'ب'")).isEqualTo("![](<> \"نص (\\\"أ\\\" و'ب')\")\n");
        assertThat(figure("لقاء (2018)", "")).isEqualTo("![](<> \"لقاء (2018)\"){credit=\"\"}\n");
    }

    private static Block item(int number, String text) {
        return new Block.Item(number < 0 ? OptionalInt.empty() : OptionalInt.of(number), text);
    }

    private static String markdown(Block... blocks) {
        return MarkdownWriter.write(List.of(blocks).stream()
                        .<MarkdownWriter.Shown>map(MarkdownWriter.Text::new)
                        .toList())
                .source();
    }

    private static String figure(String caption, String credit) {
        Picture picture = new Picture(
                Optional.empty(), "", Optional.of(caption), Optional.of(credit).filter(c -> !c.isEmpty()));
        return MarkdownWriter.write(List.of(new MarkdownWriter.Illustration(picture)))
                .source();
    }
}
