package io.github.warraq.text.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IsolatorTest {
    private final Isolator arabic = Isolator.of(true);

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
}
