package io.github.warraq.text.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AnalyzerTest {
    private static List<String> terms(String language, String text) {
        List<String> terms = new ArrayList<>();
        Analyzer.of(new Language(language)).terms(text, (term, start, end) -> terms.add(term));
        return terms;
    }

    private static String term(String language, String word) {
        assertThat(terms(language, word)).as("terms of %s", word).hasSize(1);
        return terms(language, word).get(0);
    }

    private static Stream<DynamicTest> each(String kind, Check check) throws IOException {
        return Vectors.of(kind).stream()
                .map(vector ->
                        DynamicTest.dynamicTest(vector.text() + " · " + vector.wanted(), () -> check.of(vector)));
    }

    private interface Check {
        void of(Vectors.Vector vector);
    }

    @TestFactory
    Stream<DynamicTest> formsOfOneWordAreOneTerm() throws IOException {
        return each(
                "same",
                vector -> assertThat(term(vector.language(), vector.wanted()))
                        .isEqualTo(term(vector.language(), vector.text())));
    }

    @TestFactory
    Stream<DynamicTest> formsThatOnlyTheIndexCanTellHaveOneKey() throws IOException {
        return each("kin", vector -> {
            Analyzer analyzer = Analyzer.of(new Language(vector.language()));
            String one = term(vector.language(), vector.text());
            String other = term(vector.language(), vector.wanted());
            assertThat(other).isNotEqualTo(one);
            assertThat(analyzer.key(other)).isEqualTo(analyzer.key(one));
        });
    }

    @TestFactory
    Stream<DynamicTest> wordsThatOnlyLookAlikeAreTwoTerms() throws IOException {
        return each(
                "apart",
                vector -> assertThat(terms(vector.language(), vector.wanted()))
                        .isNotEqualTo(terms(vector.language(), vector.text())));
    }

    @TestFactory
    Stream<DynamicTest> termsTellWhereTheirWordsStand() throws IOException {
        return each("terms", vector -> {
            List<String> found = new ArrayList<>();
            Analyzer.of(new Language(vector.language()))
                    .terms(vector.text(), (term, start, end) -> found.add(term + "@" + start + "-" + end));
            assertThat(String.join(" ", found)).isEqualTo(vector.wanted());
        });
    }
}
