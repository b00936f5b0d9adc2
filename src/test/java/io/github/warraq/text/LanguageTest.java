package io.github.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.ULocale;
import io.github.warraq.text.time.Calendars;
import io.github.warraq.text.time.MonthNames;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({"ar,ar", "AR-eg,ar-EG", "fa-ir,fa-IR", "az-arab-ir,az-Arab-IR", "iw,he", "en-GB,en-GB", "es-419,es-419"
    })
    void tagsAreCanonical(String tag, String canonical) {
        assertThat(new Language(tag)).isEqualTo(new Language(canonical)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "arabic language", "ar_EG", "ar-", "-ar", "عربي", "x-private", "und", "a", "ar--EG"})
    void whatIsNoTagIsRefused(String tag) {
        assertThatThrownBy(() -> new Language(tag))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar", "ar-EG", "fa", "ur", "he", "yi", "ps", "sd", "ug", "ckb", "dv", "syr", "arz", "ku", "ku-IQ", "az",
                "az-IR", "az-Arab", "pa", "pa-PK", "uz-AF", "ks", "ks-Deva", "en", "en-GB", "fr", "tr", "ha", "ms",
                "nqo"
            })
    void theDirectionIsThatOfCldrsLikelyScript(String tag) {
        assertThat(new Language(tag).isRightToLeft())
                .isEqualTo(ULocale.forLanguageTag(tag).isRightToLeft());
        assertThat(new Language(tag).direction()).isEqualTo(new Language(tag).isRightToLeft() ? "rtl" : "ltr");
    }

    @ParameterizedTest
    @CsvSource({"ar,LATN", "ar-EG,LATN", "fa,ARABEXT", "ur,LATN", "he,LATN", "en,LATN", "ckb,ARAB", "ps,ARABEXT"})
    void eachLanguageHasItsDigits(String tag, Digits digits) {
        assertThat(Digits.of(new Language(tag))).isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource({
        "ar,GREGORIAN,GREGORIAN", "ar-SY,LEVANT,GREGORIAN", "ar-TN,MAGHREB,GREGORIAN", "ar-MA,MOROCCO,GREGORIAN",
        "ar-MR,MAURITANIA,GREGORIAN", "ar-SA,GREGORIAN,GREGORIAN", "fa,GREGORIAN,JALALI", "fa-AF,GREGORIAN,JALALI"
    })
    void eachCountryHasItsMonths(String tag, MonthNames months, Calendars calendars) {
        assertThat(MonthNames.of(new Language(tag))).isEqualTo(months);
        assertThat(Calendars.of(new Language(tag))).isEqualTo(calendars);
    }

    @ParameterizedTest
    @CsvSource({"ar,«,»", "fa-IR,«,»", "ur,“,”", "he,”,”", "en,“,”"})
    void eachLanguageHasItsQuotes(String tag, String open, String close) {
        assertThat(Quotes.of(new Language(tag)).open()).isEqualTo(open);
        assertThat(Quotes.of(new Language(tag)).close()).isEqualTo(close);
    }
}
