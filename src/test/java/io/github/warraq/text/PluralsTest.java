package io.github.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import io.github.warraq.text.Plurals.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluralsTest {
    @ParameterizedTest
    @CsvSource({
        "0,ZERO",
        "1,ONE",
        "2,TWO",
        "3,FEW",
        "10,FEW",
        "11,MANY",
        "99,MANY",
        "100,OTHER",
        "102,OTHER",
        "103,FEW",
        "-3,FEW"
    })
    void arabicHasSixForms(long number, Category category) {
        assertThat(Plurals.of(Language.ARABIC, number)).isEqualTo(category);
        assertThat(Plurals.of(new Language("ar-EG"), number)).isEqualTo(category);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fa", "ur", "he", "en"})
    void agreesWithCldr(String tag) {
        PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag(tag));
        for (long n = 0; n <= 1_300; n++) {
            assertThat(Plurals.of(new Language(tag), n).keyword()).isEqualTo(rules.select(n));
        }
    }

    @Test
    void theLeastLongHasAForm() {
        assertThat(Plurals.of(Language.ARABIC, Long.MIN_VALUE)).isEqualTo(Category.FEW);
    }
}
