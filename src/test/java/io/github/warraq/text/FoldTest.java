package io.github.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "كِتَابٌ|كتاب",
                "محـــمد|محمد",
                "أحمد|احمد",
                "القرآن|القران",
                "ٱلله|الله",
                "مكتبة|مكتبه",
                "مستشفى|مستشفي",
                "کتاب|كتاب",
                "ﻣﺤﻤﺪ|محمد",
                "٢٠٢٤|2024",
                "۲۰۲۴|2024",
                "«الاتحاد»،|الاتحاد",
                "\u200Fمصر\u200F|مصر",
                "شيء|شئ",
                "HELLO, World!|hello world",
                "Café|cafe",
                "نص\u00A0  آخر|نص آخر",
                "ہند|هند",
            })
    void readersSeeNoDifference(String one, String other) {
        assertThat(Fold.key(one)).isEqualTo(Fold.key(other)).isNotEmpty();
    }

    @Test
    void differentWordsStayDifferent() {
        assertThat(Fold.key("كتاب")).isNotEqualTo(Fold.key("كتب"));
        assertThat(Fold.key("خمسة 5")).isNotEqualTo(Fold.key("خمسة 6"));
        assertThat(Fold.key("…!؟")).isEmpty();
    }

    @Property
    void isAFixedPointWhateverTheNormalForm(@ForAll String text) {
        String key = Fold.key(text);
        assertThat(Fold.key(key)).isEqualTo(key);
        assertThat(Fold.key(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(key);
        assertThat(Fold.key(Normalizer.normalize(text, Normalizer.Form.NFC))).isEqualTo(key);
    }
}
