package io.github.warraq.text.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines made to cost as much as possible. */
class HostileLinesTest {
    private static final int LENGTH = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-2 ",
                "(ا +5 ",
                "C++ ",
                "((",
                "ا(5%",
                "\"aaa ",
                "-5 ",
                "@a ",
                "/a",
                "<a ",
                "a(",
                "ا)+5",
                "+9 ",
                "1 000 ",
                "Yahoo! ",
                "٠١-٠٢-٠٣ ",
                "http://ا/",
                "/a/ا",
                "ا -a ",
                "[a",
                "A, ",
                "5%",
                "*1",
                "1 1/2 ",
                "5\\",
                "🇸🇦",
                "a=\"",
                "a<b",
                "10⁶",
                "00:1B:",
                "5 kWh/100 ",
                "5 km/5 ",
                "’a "
            })
    void costTheAlgorithmAFewTimesTheirLength(String piece) {
        Line line = new Line("سلام " + piece.repeat(LENGTH / piece.length()));
        Needed needed = new Needed(line, true);
        List<Mark> marks = needed.of(Tokens.of(line));
        assertThat(needed.spent()).isLessThan(6L * LENGTH);
        assertThat(MarkedHtml.of(line.text(), marks)).hasSizeGreaterThanOrEqualTo(LENGTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C++ ", "١-٢ ", "ا (b", "5% "})
    void costLittleFromLeftToRightToo(String piece) {
        Line line = new Line("Peace " + piece.repeat(LENGTH / piece.length()));
        Needed needed = new Needed(line, false);
        needed.of(RightToLeftRuns.of(line));
        assertThat(needed.spent()).isLessThan(6L * LENGTH);
    }
}
