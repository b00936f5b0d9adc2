package io.github.warraq.text.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of {@code bidi/cases.tsv} is shown in the order that its last column is. */
class CasesTest {
    record Case(String id, String kind, String raw, String wanted) {
        boolean rightToLeft() {
            return !kind.startsWith("en-");
        }

        String html() {
            String text = raw.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
            return Isolator.of(rightToLeft()).html(text);
        }

        @Override
        public String toString() {
            return id + " " + kind + " " + raw;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in = CasesTest.class.getResourceAsStream("/bidi/cases.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(field -> new Case(field[0], field[1], field[2], field[3]));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsWanted(Case example) {
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
