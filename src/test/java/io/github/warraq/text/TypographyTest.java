package io.github.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.text.Typography.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypographyTest {
    private static final Typography BY_DEFAULT = Typography.switched(Map.of());
    private static final Typography ALL = Typography.of(EnumSet.allOf(Rule.class));

    private static String clean(String prose) {
        return BY_DEFAULT.apply(prose, Language.ARABIC);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ما سماه \"الإرهاب\" بقدر كبير.|ما سماه «الإرهاب» بقدر كبير.",
                "قالت \"الجزيرة\" و\"العربية\"، ثم \"BBC\".|قالت «الجزيرة» و«العربية»، ثم «BBC».",
                "وبـ\"قوة\" (\"كبيرة\")|وبـ«قوة» («كبيرة»)",
                "فيلم \"Who Are You?\" الشهير|فيلم «Who Are You?» الشهير",
                "قال: \"نعم، \uFFFC\".|قال: «نعم، \uFFFC».",
            })
    void straightQuotationMarksBecomeGuillemets(String prose, String cleaned) {
        assertThat(clean(prose)).isEqualTo(cleaned);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال \"نعم ثم مضى",
                "شاشة 15\" و17\" معا",
                "قال «إن \"الأمر\" انتهى» أمس",
                "كتب: He said \"no way\" to them",
                "\"نعم\" \"",
                "طول\"ها\"كبير",
                "\"\" فراغ \"\""
            })
    void quotationMarksThatAreNotClearStay(String prose) {
        assertThat(clean(prose)).isEqualTo(prose);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "نعم, ثم لا; فهل تفهم?|نعم، ثم لا؛ فهل تفهم؟",
                "هل هذا صحيح?!|هل هذا صحيح؟!",
                "إلى أين؟؟ أين??|إلى أين؟؟ أين؟؟",
                "قالَ, وقالَ|قالَ، وقالَ",
            })
    void signsAfterArabicLettersAreArabic(String prose, String cleaned) {
        assertThat(clean(prose)).isEqualTo(cleaned);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "بلغ 1,234 و5;6",
                "زر https://example.org/بحث?q=قلم,ورق;حبر الآن",
                "زر example.org/بحث?س=1",
                "Google, Facebook و Twitter?",
                "متغير س,x هنا",
                "شغّل \uFFFC, ثم \uFFFC?"
            })
    void otherSignsStay(String prose) {
        assertThat(clean(prose)).isEqualTo(prose);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال : نعم ، ثم لا !|قال: نعم، ثم لا!",
                "«نعم» . ثم|«نعم». ثم",
                "انتهى ... ثم بدأ|انتهى… ثم بدأ",
                "نعم , ثم لا ؟|نعم، ثم لا؟",
                "قال :\"نعم\"|قال:«نعم»",
                "قال\u00A0: نعم|قال: نعم",
            })
    void noSpaceStandsBeforeASign(String prose, String cleaned) {
        assertThat(clean(prose)).isEqualTo(cleaned);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "منصة .NET من مايكروسوفت",
                "النتيجة 3 : 1 للضيوف",
                "ابتسم :) قليلا",
                "ملفات .txt فقط",
                "قال \uFFFC : نعم"
            })
    void otherSpacesStay(String prose) {
        assertThat(clean(prose)).isEqualTo(prose);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"محـــمد|محمد", "1437 هـــ|1437 هـ", "لـــBBC|لـBBC", "الـــــكبير|الكبير"})
    void aRepeatedTatweelGoes(String prose, String cleaned) {
        assertThat(clean(prose)).isEqualTo(cleaned);
    }

    @ParameterizedTest
    @ValueSource(strings = {"هـ", "لـBBC", "محـمد", "هسبريس ـــ و.م.ع", "ـــــ"})
    void otherTatweelsStay(String prose) {
        assertThat(clean(prose)).isEqualTo(prose);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"وقال... ثم صمت|وقال… ثم صمت", "... ثم صمت|… ثم صمت", "(...)|(…)"})
    void threeFullStopsAreAnEllipsis(String prose, String cleaned) {
        assertThat(clean(prose)).isEqualTo(cleaned);
    }

    @ParameterizedTest
    @ValueSource(strings = {"مصر.. والسودان", "الاسم........", "من 1...5", "git diff a...b", "\uFFFC...\uFFFC"})
    void otherFullStopsStay(String prose) {
        assertThat(clean(prose)).isEqualTo(prose);
    }

    @Test
    void parenthesesBetweenHyphensKeepThemUnlessAsked() {
        String prose = "وأضاف بوتين -في تصريحات له إثر القمة- إن هذا الاتفاق -إن تحقق- سيزيد 10-20 نقطة.";
        assertThat(clean(prose)).isEqualTo(prose);
        assertThat(ALL.apply(prose, Language.ARABIC))
                .isEqualTo("وأضاف بوتين –في تصريحات له إثر القمة– إن هذا الاتفاق –إن تحقق– سيزيد 10-20 نقطة.");
    }

    @Test
    void aHyphenThatNothingAnswersStays() {
        for (String prose :
                List.of("- بند أول\n- بند ثان", "حرارة -5 درجات- أو أقل", "كوفيد-19 أو غيره-", "قال -نعم -لا- ثم")) {
            assertThat(ALL.apply(prose, Language.ARABIC)).isEqualTo(prose);
        }
    }

    @Test
    void persianIsQuotedAlikeAndUrduAndHebrewAreNot() {
        assertThat(BY_DEFAULT.apply("گفت \"می\u200Cروم\" , و رفت", Language.PERSIAN))
                .isEqualTo("گفت «می\u200Cروم»، و رفت");
        assertThat(BY_DEFAULT.apply("اس نے کہا \"ہاں\" ؟", Language.URDU)).isEqualTo("اس نے کہا \"ہاں\"؟");
        assertThat(BY_DEFAULT.apply("کیا آپ ہیں?", Language.URDU)).isEqualTo("کیا آپ ہیں؟");
        String hebrew = "צה\"ל אמר \"כן\" , באמת?";
        assertThat(BY_DEFAULT.apply(hebrew, Language.HEBREW)).isEqualTo(hebrew);
        assertThat(BY_DEFAULT.apply("He said \"no\" ...", Language.ENGLISH)).isEqualTo("He said \"no\" ...");
    }

    @Test
    void eachRuleCanBeSwitchedByItsName() {
        String prose = "قال : \"نعم\", محـــمد... هل? لا; -ثم- انتهى";
        for (Rule rule : Rule.values()) {
            Typography without = Typography.switched(Map.of(rule.key(), false));
            Typography with = Typography.switched(Map.of(rule.key(), true));
            assertThat(rule.key()).matches("[a-z]+(-[a-z]+)*");
            assertThat(with.apply(prose, Language.ARABIC))
                    .as(rule.key())
                    .isNotEqualTo(without.apply(prose, Language.ARABIC));
        }
        assertThat(Typography.of(EnumSet.noneOf(Rule.class)).apply(prose, Language.ARABIC))
                .isSameAs(prose);
    }

    @Test
    void proseWithNothingToDoComesBackAsItself() {
        String prose = "قال «الوزير»: نعم، ثم مضى.";
        assertThat(clean(prose)).isSameAs(prose);
    }

    @Property(tries = 5000)
    void lettersAndDigitsNeverChange(@ForAll("prose") String prose) {
        assertThat(letters(ALL.apply(prose, Language.ARABIC))).isEqualTo(letters(prose));
    }

    @Property(tries = 5000)
    void whatIsCleanStaysClean(@ForAll("prose") String prose, @ForAll Set<Rule> rules) {
        for (Typography typography : List.of(ALL, Typography.of(rules))) {
            String once = typography.apply(prose, Language.ARABIC);
            assertThat(typography.apply(once, Language.ARABIC)).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "قال و\" ... نعم\"|قال و«… نعم»",
                "بَ\" ...\" ثم|بَ«…» ثم",
                "هـ\"  .\" ثم|هـ«.» ثم",
            })
    void oneRuleMayMakeWayForAnother(String prose, String cleaned) {
        assertThat(clean(prose)).isEqualTo(cleaned);
        assertThat(clean(cleaned)).isSameAs(cleaned);
    }

    @Property(tries = 1000)
    void editsAreSortedAndApart(@ForAll("prose") String prose) {
        int at = 0;
        for (Edit edit : ALL.edits(prose, Language.ARABIC)) {
            assertThat(edit.start()).isGreaterThanOrEqualTo(at);
            assertThat(edit.end()).isGreaterThan(edit.start());
            assertThat(prose.substring(edit.start(), edit.end())).doesNotContain("\uFFFC");
            at = edit.end();
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{M}\\p{N}\uFFFC]|\u0640", "");
    }

    @Provide
    Arbitrary<String> prose() {
        Arbitrary<String> pieces = Arbitraries.of(
                "سوريا",
                "و",
                "بَ",
                " ",
                " ",
                "  ",
                "\"",
                "\"",
                "«",
                "»",
                ",",
                ";",
                "?",
                "!",
                ":",
                ".",
                "...",
                "…",
                "،",
                "-",
                "–",
                "ـ",
                "ــ",
                "BBC",
                "5",
                "(",
                ")",
                "\uFFFC",
                "/",
                "www.a.org",
                "\n",
                "\u00A0",
                "'",
                "“",
                "”");
        // A few kinds of pieces at a time, so that they meet in all ways.
        return pieces.set()
                .ofMinSize(3)
                .ofMaxSize(9)
                .flatMap(few -> Arbitraries.of(few).list().ofMaxSize(14))
                .map(some -> String.join("", some));
    }
}
