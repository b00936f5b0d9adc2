package io.github.warraq.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.text.Edit;
import io.github.warraq.text.Language;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about texts, sentence by sentence. */
class LintTest {
    private static List<Finding> lint(Language language, String text) {
        return Lint.of(new Prose("seeds/a.txt", language, text, text, 0));
    }

    private static List<String> rules(Language language, String text) {
        return lint(language, text).stream()
                .map(finding -> finding.notice().code())
                .distinct()
                .toList();
    }

    private static String mended(Language language, String text) {
        List<Edit> edits = lint(language, text).stream()
                .flatMap(finding -> finding.fix().stream())
                .toList();
        return Edit.apply(text, Edit.apart(edits));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stray-control | قال\u200B الوزير | قال الوزير",
                "stray-control | قال\u200F الوزير | قال الوزير",
                "presentation-form | ﻣﺪﻳﻨﺔ جديدة | مدينة جديدة",
                "persian-letter | زار الرئیس القاهرة | زار الرئيس القاهرة",
                "persian-letter | وصلت المکتبة الجديدة | وصلت المكتبة الجديدة",
                "latin-punctuation | قال, ثم سكت | قال، ثم سكت",
                "latin-punctuation | هل وصل الوفد? | هل وصل الوفد؟",
                "latin-punctuation | وصل الوفد; ثم غادر | وصل الوفد؛ ثم غادر",
                "tatweel-run | رائـــــع جدا | رائع جدا",
                "double-space | قال  الوزير | قال الوزير",
            })
    void what_can_be_mended_without_harm_is_found_and_mended(String rule, String wrong, String right) {
        assertThat(rules(Language.ARABIC, wrong)).containsExactly(rule);
        assertThat(mended(Language.ARABIC, wrong)).isEqualTo(right);
        assertThat(rules(Language.ARABIC, right)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unbalanced-quotes | قال: «نعم ثم خرج",
                "unbalanced-quotes | قال: نعم» ثم خرج",
                "teh-marbuta | زرنا المدرسه القديمة",
                "teh-marbuta | في الحكومه الجديدة",
            })
    void what_only_its_author_can_mend_is_told(String rule, String wrong) {
        assertThat(rules(Language.ARABIC, wrong)).containsExactly(rule);
        assertThat(mended(Language.ARABIC, wrong)).isEqualTo(wrong);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال إن «المسألة» انتهت، ثم سكت؛ فهل فهمتم؟",
                "من جهة أخرى التزاماته والفواكه والجنيه والوجه والمياه والاتجاه ووالدته",
                "قال «إن الخبر «عاجل» كما ترى» وخرج",
                "«هذه فقرة أولى\n\n«وهذه تكملتها»",
                "«قول يطول\n\nإلى فقرة أخرى»",
                "١٬٢٣٤٫٥ و1,234.5 وموقع example.com/a?b=c",
                "سنة 1437 هـ",
                "قال النائب پرویز مشرف وگریگور",
                "في صحيفة «روزنامه شرق» الإیرانیة پنجره",
                "عنوان\n\n   مسافات أول السطر   \n",
                "خالص  \nسطر آخر",
                "ﷺ",
                "",
            })
    void what_is_right_is_left_alone(String right) {
        assertThat(rules(Language.ARABIC, right)).isEmpty();
    }

    @Test
    void in_Persian_it_is_the_other_way_round() {
        assertThat(rules(Language.PERSIAN, "كتاب يک نویسنده")).containsExactly("arabic-letter");
        assertThat(mended(Language.PERSIAN, "كتاب يک نویسنده")).isEqualTo("کتاب یک نویسنده");
        assertThat(rules(Language.PERSIAN, "کتاب یک نویسنده در خانه")).isEmpty();
        assertThat(rules(Language.PERSIAN, "آیهٔ «وَإِيَّاكَ نَسْتَعِينُ» را خواند"))
                .isEmpty();
    }

    @Test
    void a_Persian_text_that_does_not_say_so_is_told_of_once_and_not_turned_into_Arabic() {
        String persian =
                "این یک متن فارسی است که زبان آن گفته نشده و در آن کلمه‌های بسیاری با حرف‌های فارسی دیده می‌شود. "
                        .repeat(3);
        assertThat(lint(Language.ARABIC, persian)).hasSize(1).allSatisfy(finding -> {
            assertThat(finding.notice().code()).isEqualTo("persian-letter");
            assertThat(finding.notice().hint())
                    .hasValueSatisfying(hint -> assertThat(hint).contains("language: fa"));
        });
        assertThat(mended(Language.ARABIC, persian)).isEqualTo(persian);
    }

    @Test
    void a_finding_knows_its_line_and_column_in_characters() {
        assertThat(lint(Language.ARABIC, "😀 سطر\nقال, ثم").get(0).notice().place())
                .hasToString("seeds/a.txt:2:4");
        assertThat(lint(Language.ARABIC, "😀 قال, ثم").get(0).notice().place()).hasToString("seeds/a.txt:1:6");
    }

    @Test
    void a_comment_switches_rules_off_from_its_line_on_until_another_switches_them_on() {
        String text = "قال, نعم\n<!-- warraq: off latin-punctuation -->\nقال, نعم  لا\n<!-- warraq: on -->\nقال, نعم\n";
        assertThat(lint(Language.ARABIC, text).stream()
                        .map(finding -> finding.notice().place().line() + " "
                                + finding.notice().code()))
                .containsExactly("1 latin-punctuation", "3 double-space", "5 latin-punctuation");
    }

    @Test
    void a_comment_in_front_matter_switches_them_off_for_the_whole_text() {
        assertThat(rules(Language.ARABIC, "قال, نعم  لا\n# warraq: off double-space, teh-marbuta\nقال  لا"))
                .containsExactly("latin-punctuation");
        assertThat(rules(Language.ARABIC, "# warraq: off\nقال, نعم  لا")).isEmpty();
    }

    @Test
    void a_word_in_the_text_is_no_switch() {
        assertThat(rules(Language.ARABIC, "يكتب warraq: off قال, نعم")).containsExactly("latin-punctuation");
    }

    @Property(tries = 300)
    void mending_leaves_nothing_to_mend_and_no_line_more_or_less(
            @ForAll @StringLength(max = 60) @net.jqwik.api.constraints.CharRange(from = '\u0621', to = '\u064A')
                    String letters,
            @ForAll("signs") String signs) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            text.append(letters.charAt(i));
            if (i < signs.length()) {
                text.append(signs.charAt(i));
            }
        }
        String mended = mended(Language.ARABIC, text.toString());
        assertThat(mended.lines().count()).isEqualTo(text.toString().lines().count());
        assertThat(mended(Language.ARABIC, mended(Language.ARABIC, mended))).isEqualTo(mended(Language.ARABIC, mended));
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> signs() {
        return net.jqwik.api.Arbitraries.strings()
                .withChars(" ,;?\n«»یکـ\u200B\u200Fﺔ.")
                .ofMaxLength(40);
    }

    @Test
    void a_hostile_text_takes_no_more_than_its_length() {
        for (String piece : List.of("«", "»", "ی ", "ال", "  ", "ـ", "<!-- warraq: off ", ", ")) {
            assertThat(lint(Language.ARABIC, piece.repeat(50_000))).isNotNull();
        }
    }
}
