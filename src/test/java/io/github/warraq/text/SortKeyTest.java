package io.github.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortKeyTest {
    @Test
    void sortsArabicByTheAlphabetWhateverTheHamza() {
        inOrder(
                Language.ARABIC,
                "9 أخبار",
                "10 أخبار",
                "آمال",
                "أحمد",
                "احمد",
                "أحمد علي",
                "إدريس",
                "ألمانيا",
                "اليمن",
                "بغداد",
                "بَغداد",
                "بيروت",
                "تونس",
                "ثورة",
                "هند",
                "وليد",
                "يوسف",
                "Apple",
                "zebra");
    }

    @Test
    void sortsPersianWithItsOwnLettersAndWawBeforeHa() {
        inOrder(
                Language.PERSIAN,
                "آب",
                "احمد",
                "باران",
                "پاریس",
                "تهران",
                "جهان",
                "چین",
                "ژاپن",
                "کتاب",
                "گل",
                "لاله",
                "وطن",
                "هند",
                "یزد");
    }

    @Test
    void sortsUrduHebrewAndLatin() {
        inOrder(Language.URDU, "آج", "اب", "بات", "پانی", "ٹوکیو", "ڈاکٹر", "وقت", "ہند", "یہ");
        inOrder(Language.HEBREW, "אב", "מים", "נמל", "ספר", "תל אביב");
        inOrder(Language.ENGLISH, "Apple", "ecole", "école b", "Zoo", "zoo 2", "zoo 10");
    }

    @Test
    void tashkeelAndTatweelDoNotCount() {
        inOrder(Language.ARABIC, "مُحَمَّد أ", "محـــمد ب", "محمد ت");
    }

    @ParameterizedTest
    @CsvSource({
        "ar,ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
        "fa,ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی",
        "ur,ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنوہیے",
        "he,אבגדהוזחטיכלמנסעפצקרשת",
        "en,abcdefghijklmnopqrstuvwxyz"
    })
    void agreesWithCldrOnEachAlphabet(String tag, String letters) {
        Collator cldr = Collator.getInstance(ULocale.forLanguageTag(tag));
        for (String one : letters.split("")) {
            for (String other : letters.split("")) {
                int ours = SortKey.of(one, new Language(tag)).compareTo(SortKey.of(other, new Language(tag)));
                assertThat(Integer.signum(ours)).isEqualTo(cldr.compare(one, other));
            }
        }
    }

    private static void inOrder(Language language, String... expected) {
        List<String> shuffled = new ArrayList<>(List.of(expected));
        Collections.shuffle(shuffled, new Random(5));
        shuffled.sort(Comparator.comparing(text -> SortKey.of(text, language)));
        assertThat(shuffled).containsExactly(expected);
    }

    @Property
    void differentTextsHaveDifferentKeys(@ForAll String one, @ForAll String other) {
        assertThat(SortKey.of(one).equals(SortKey.of(other))).isEqualTo(one.equals(other));
    }
}
