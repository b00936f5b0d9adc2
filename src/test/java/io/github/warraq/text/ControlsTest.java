package io.github.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.text.Controls.Cleaned;
import io.github.warraq.text.Controls.Fate;
import io.github.warraq.text.Controls.Found;
import io.github.warraq.text.Controls.Severity;
import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ControlsTest {
    @Test
    void plainProseComesBackAsItself() {
        String text = "قالت «الجزيرة» إنّ 20 شخصًا (على الأقل) أُصيبوا؛ ۱۲ نفر.\nThe end.";
        assertThat(Controls.prose(text).text()).isSameAs(text);
    }

    @Test
    void anUnclosedOverrideIsRemovedWithAWarningAtItsPlace() {
        Cleaned cleaned = Controls.prose("التالي \u202E2016 XYZ");
        assertThat(cleaned.text()).isEqualTo("التالي 2016 XYZ");
        assertThat(cleaned.found()).containsExactly(new Found(7, 0x202E, Fate.REMOVED, Severity.WARNING));
        assertThat(cleaned.found().get(0).name()).isEqualTo("U+202E RIGHT-TO-LEFT OVERRIDE");
    }

    @Test
    void embeddingsAndIsolatesAreErrorsWhereNoneMayStand() {
        Cleaned cleaned = Controls.strict("عنوان \u2066BBC\u2069");
        assertThat(cleaned.text()).isEqualTo("عنوان BBC");
        assertThat(cleaned.found()).extracting(Found::severity).containsExactly(Severity.ERROR, Severity.ERROR);
    }

    @Test
    void directionalMarksGoSilently() {
        Cleaned cleaned = Controls.prose("\u200Fسوريا\u200E \u061C5");
        assertThat(cleaned.text()).isEqualTo("سوريا 5");
        assertThat(cleaned.found()).extracting(Found::severity).containsOnly(Severity.INFO);
    }

    @Test
    void rubbishOfEditorsGoesWithAWarning() {
        assertThat(Controls.prose("\uFEFFأ\u00ADب\u0001ج\uFFF9\uFFFC\uDB40\uDC41د\uD800ه\uFDD0")
                        .text())
                .isEqualTo("أبجده");
    }

    @Test
    void oddLineSeparatorsBecomeSpaces() {
        assertThat(Controls.prose("سطر\u2028سطر\u0085سطر\fسطر").text()).isEqualTo("سطر سطر سطر سطر");
    }

    @Test
    void joinersStayWhereTheyAreSpelling() {
        for (String spelled : new String[] {
            "می\u200Cخواهم",
            "مَ\u200Cخانه",
            "1437 ه\u200D",
            "\uD83D\uDC68\u200D\uD83D\uDCBB",
            "❤\uFE0F\u200D\uD83D\uDD25",
            "\uD83D\uDC69\uD83C\uDFFD\u200D⚕\uFE0F",
            "क\u094D\u200Dष"
        }) {
            assertThat(Controls.prose(spelled).text()).isEqualTo(spelled);
        }
    }

    @Test
    void joinersGoWhereTheySayNothing() {
        assertThat(Controls.prose("سوريا\u200C و\u200CBBC\u200Dnews \u200Dمصر\u200C")
                        .text())
                .isEqualTo("سوريا وBBCnews \u200Dمصر");
        assertThat(Controls.prose("می\u200C\u200C\u200Fخواهم").text()).isEqualTo("می\u200Cخواهم");
    }

    @Test
    void presentationFormsBecomeOrdinaryLetters() {
        Cleaned cleaned = Controls.prose("\uFEE3\uFEA4\uFEE4\uFEAA \uFEFB \uFDF2 قال\uFE76");
        assertThat(cleaned.text()).isEqualTo("محمد لا الله قال\u064E");
        assertThat(cleaned.found()).extracting(Found::fate).containsOnly(Fate.REPLACED);
    }

    @Test
    void ligaturesThatAreSignsStay() {
        String signs = "محمد \uFDFA و\uFDFD و5 \uFDFC ﴿قل﴾";
        assertThat(Controls.prose(signs).text()).isEqualTo(signs);
    }

    @Test
    void flagsOfCountriesWithinACountryStay() {
        String england = "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F";
        assertThat(Controls.prose("منتخب " + england).text()).isEqualTo("منتخب " + england);
        assertThat(Controls.prose("منتخب " + england.substring(2)).text()).isEqualTo("منتخب ");
    }

    @Test
    void proseIsComposed() {
        assertThat(Controls.prose("ا\u0653ن cafe\u0301").text()).isEqualTo("آن café");
        assertThat(Controls.prose("مد\u0651\u064Eة").text()).isEqualTo("مد\u064E\u0651ة");
    }

    @Test
    void codeIsOnlyLookedAt() {
        assertThat(Controls.inCode("if (a) { // \u202E } \u200F \u200C \uFEFB"))
                .containsExactly(
                        new Found(12, 0x202E, Fate.KEPT, Severity.ERROR),
                        new Found(16, 0x200F, Fate.KEPT, Severity.WARNING));
    }

    @Test
    void amongCountlessFindingsTheWorstAreStillListed() {
        Cleaned cleaned = Controls.strict("\u200F".repeat(100_000) + "\u202E");
        assertThat(cleaned.text()).isEmpty();
        assertThat(cleaned.found())
                .hasSize(101)
                .last()
                .isEqualTo(new Found(100_000, 0x202E, Fate.REMOVED, Severity.ERROR));
    }

    @Property
    void whatIsCleanStaysClean(@ForAll("texts") String text) {
        Cleaned once = Controls.prose(text);
        Cleaned twice = Controls.prose(once.text());
        assertThat(twice.text()).isEqualTo(once.text());
        assertThat(twice.found()).isEmpty();
        assertThat(Normalizer.isNormalized(once.text(), Normalizer.Form.NFC)).isTrue();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars(
                        "سلاممی 12Aaé\u0301\u064E\u0651\u0653\u200C\u200D\u200E\u202E\u2066\u2028\uFEFB\uFE76\uFEFF\uFB56")
                .withChars("\uD83D\uDC68\uD83C\uDFF4\uDB40\uDC67\uDC7F")
                .ofMaxLength(24);
    }
}
