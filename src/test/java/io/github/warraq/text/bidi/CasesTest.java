package io.github.warraq.text.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of {@code bidi/cases.tsv} is shown in the order that its last column is. */
class CasesTest {
    static Stream<BidiCase> cases() throws IOException {
        return BidiCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsWanted(BidiCase example) {
        String html = example.html();
        assertThat(Rendering.text(html)).isEqualTo(Rendering.text(example.wanted()));
        assertThat(Rendering.order(html, example.rightToLeft()))
                .as(html)
                .isEqualTo(Rendering.order(example.wanted(), example.rightToLeft()));
    }

    @Test
    void fewerMarksAreSetThanAnAuthorWould() throws IOException {
        int ours = cases().mapToInt(example -> Rendering.wraps(example.html())).sum();
        int wanted =
                cases().mapToInt(example -> Rendering.wraps(example.wanted())).sum();
        assertThat(ours).isLessThan(wanted);
    }
}
