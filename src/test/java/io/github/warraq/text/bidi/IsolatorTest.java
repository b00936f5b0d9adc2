package io.github.warraq.text.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.text.bidi.Mark.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class IsolatorTest {
    private final Isolator arabic = Isolator.of(true);
    private final Isolator english = Isolator.of(false);

    @Test
    void arabicAloneNeedsNothing() {
        assertThat(arabic.marks("قال الوزير إن المحادثات \"مفيدة\"، وستُستأنف غدا."))
                .isEmpty();
    }

    @Test
    void aLatinWordOrANumberBetweenArabicWordsNeedsNothing() {
        assertThat(arabic.marks("أعلنت شركة Google أنها وظفت 2016 مهندسا (بحسب Reuters) في 5/9/2016."))
                .isEmpty();
    }

    @Test
    void aSignOfItsOwnStaysWithTheWord() {
        assertThat(arabic.html("لغة C++ & لغة @ali"))
                .isEqualTo("لغة <bdi dir=\"ltr\">C++</bdi> &amp; لغة <bdi dir=\"ltr\">@ali</bdi>");
    }

    @Test
    void aNumberOfTwoKindsOfDigitsIsLookedAt() {
        assertThat(arabic.html("5.٣")).isEqualTo("<bdi dir=\"ltr\">5.٣</bdi>");
    }

    @Test
    void textWithNothingToDoIsNotCopied() {
        String text = "قال الوزير إن 5 أشخاص وصلوا";
        assertThat(arabic.html(text)).isSameAs(text);
    }

    @Test
    void theSpacesOfATelephoneNumberAreMarkedInside() {
        String block = "هاتف +974 4489 7446";
        assertThat(arabic.marks(block))
                .containsExactly(new Mark(
                        5, 19, Kind.LTR, List.of(new Mark(9, 10, Kind.NO_BREAK), new Mark(14, 15, Kind.NO_BREAK))));
        assertThat(arabic.html(block)).isEqualTo("هاتف <bdi dir=\"ltr\">+974\u00A04489\u00A07446</bdi>");
    }

    @Test
    void thousandsPartedBySpacesKeepTogetherWithoutAnElement() {
        assertThat(arabic.html("بلغ 1 234 567 درهما")).isEqualTo("بلغ 1\u202F234\u202F567 درهما");
    }

    @Test
    void aRangeAtTheBeginningIsMarkedAsArabic() {
        assertThat(arabic.html("10-20 شخصا")).isEqualTo("&#x61C;<span class=\"nw\">10-20</span> شخصا");
        assertThat(arabic.html("نحو 10-20 شخصا")).isEqualTo("نحو <span class=\"nw\">10-20</span> شخصا");
    }

    @Test
    void anAddressIsIsolatedWithItsArabicSegmentsInside() {
        assertThat(arabic.html("راجع example.org/أخبار/سوريا/2016/ للمزيد"))
                .isEqualTo("راجع <bdi dir=\"ltr\">example.org/<bdi>أخبار</bdi>/<bdi>سوريا</bdi>/2016/</bdi> للمزيد");
    }

    @Test
    void whatStandsInForCodePartsTokens() {
        assertThat(arabic.marks("نفذ \uFFFC أو \uFFFC هنا")).isEmpty();
        assertThat(arabic.html("لغة C\uFFFC ثم Yahoo!\uFFFC"))
                .isEqualTo("لغة C\uFFFC ثم <bdi dir=\"ltr\">Yahoo!</bdi>\uFFFC");
    }

    @Test
    void everyLineOfABlockStandsAlone() {
        assertThat(arabic.html("سوريا\u202810-20 شخصا"))
                .isEqualTo("سوريا\u2028&#x61C;<span class=\"nw\">10-20</span> شخصا");
    }

    @Test
    void aSoftLineBreakIsASpace() {
        assertThat(arabic.html("شركة Apple\nInc. الأميركية"))
                .isEqualTo("شركة <bdi dir=\"ltr\">Apple\nInc.</bdi> الأميركية");
    }

    @Test
    void anEnglishBlockIsolatesArabicOnlyWhereTheOrderWouldChange() {
        assertThat(english.html("The word سلام means peace")).isEqualTo("The word سلام means peace");
        assertThat(english.html("The channel الجزيرة 2016 aired it"))
                .isEqualTo("The channel <bdi dir=\"rtl\">الجزيرة</bdi> 2016 aired it");
    }

    @Test
    void bracketsThatReachAcrossAreTakenIntoAccount() {
        assertThat(arabic.html("سوريا (بالإنجليزية: Syria) بلد")).isEqualTo("سوريا (بالإنجليزية: Syria) بلد");
        assertThat(arabic.html("قال (وكالة Yahoo! و+5) ثم"))
                .isEqualTo("قال (وكالة <bdi dir=\"ltr\">Yahoo!</bdi> و<bdi dir=\"ltr\">+5</bdi>) ثم");
    }
}
