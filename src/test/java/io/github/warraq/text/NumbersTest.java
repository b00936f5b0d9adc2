package io.github.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar|LATN|1234567.5|1,234,567.50|1,234,568%",
                "ar-MA|LATN|1234.5|1.234,50|1.235%",
                "ar-MA|ARAB|1234.5|١٬٢٣٤٫٥٠|١٬٢٣٥٪",
                "ar|ARAB|1234.5|١٬٢٣٤٫٥٠|١٬٢٣٥٪",
                "fa|ARABEXT|-1234.505|−۱٬۲۳۴٫۵۱|−۱٬۲۳۵٪",
                "en|LATN|999|999.00|999%",
                "en|LATN|-1000|−1,000.00|−1,000%",
                "en|LATN|0.004|0.00|0%",
            })
    void writesNumbersAsReadersOfALanguageExpect(
            String tag, Digits digits, BigDecimal number, String fixed, String percent) {
        Numbers numbers = new Numbers(new Language(tag), digits);
        assertThat(numbers.of(number, 2)).isEqualTo(fixed);
        assertThat(numbers.percent(number, 0)).isEqualTo(percent);
    }

    @Test
    void groupsWholeNumbers() {
        Numbers numbers = new Numbers(Language.ARABIC, Digits.LATN);
        assertThat(numbers.of(0)).isEqualTo("0");
        assertThat(numbers.of(1_000)).isEqualTo("1,000");
        assertThat(numbers.of(-100)).isEqualTo("−100");
        assertThat(numbers.of(Long.MIN_VALUE)).isEqualTo("−9,223,372,036,854,775,808");
    }

    @Test
    void digitsArePaddedAndRead() {
        assertThat(Digits.ARAB.of(5, 2)).isEqualTo("٠٥");
        assertThat(Digits.LATN.of(123, 2)).isEqualTo("123");
        assertThat(Digits.ARABEXT.of(-12)).isEqualTo("−۱۲");
        assertThat(Digits.value('٩')).isEqualTo(9);
        assertThat(Digits.value('۰')).isZero();
        assertThat(Digits.value('x')).isEqualTo(-1);
    }
}
