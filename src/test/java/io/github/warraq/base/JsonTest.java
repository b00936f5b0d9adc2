package io.github.warraq.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
    private static final ObjectMapper STRICT = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @Test
    void writesObjectsArraysAndAllKindsOfValues() {
        StringBuilder out = new StringBuilder();
        Json.to(out)
                .object()
                .field("title", "ورّاق")
                .field("words", 12)
                .field("draft", false)
                .name("none")
                .nothing()
                .name("empty")
                .object()
                .end()
                .field("tags", List.of("أ", "ب"))
                .name("rows")
                .array()
                .array()
                .end()
                .value(-1)
                .value(true)
                .value(0.5)
                .end()
                .end();

        assertThat(out)
                .hasToString("{\"title\":\"ورّاق\",\"words\":12,\"draft\":false,\"none\":null,\"empty\":{},"
                        + "\"tags\":[\"أ\",\"ب\"],\"rows\":[[],-1,true,0.5]}");
    }

    @Test
    void leavesOutAFieldWithoutAValue() {
        StringBuilder out = new StringBuilder();
        Json.to(out)
                .object()
                .field("deck", Optional.empty())
                .field("kicker", Optional.of("عاجل"))
                .end();

        assertThat(out).hasToString("{\"kicker\":\"عاجل\"}");
    }

    @Test
    void cannotEndTheScriptElementItStandsIn() {
        assertThat(written("</script><!-- <script>"))
                .isEqualTo("\"<\\/script>\\u003c!-- <script>\"")
                .doesNotContain("</", "<!--");
        assertThat(written("a/b < c")).isEqualTo("\"a/b < c\"");
    }

    @Test
    void escapesWhatAReaderOfTheSourceWouldNotSee() {
        assertThat(written("\u0000\b\t\n\r\u001F\u007F\u0085"))
                .isEqualTo("\"\\u0000\\u0008\\t\\n\\r\\u001f\\u007f\\u0085\"");
        assertThat(written("\u2028\u2029\u202E\u2066\u2069\u200E\u200F\u061C\uFEFF"))
                .isEqualTo("\"\\u2028\\u2029\\u202e\\u2066\\u2069\\u200e\\u200f\\u061c\\ufeff\"");
        assertThat(written("می\u200Cروم \"\\ \uD83D\uDE00")).isEqualTo("\"می\u200Cروم \\\"\\\\ \uD83D\uDE00\"");
    }

    @Test
    void replacesASurrogateWithoutItsPartner() {
        assertThat(written("a\uD83Db\uDE00")).isEqualTo("\"a\\ufffdb\\ufffd\"");
        assertThat(written("\uD83D")).isEqualTo("\"\\ufffd\"");
    }

    @Property
    void anyTextReadsBackAsItself(@ForAll String text) throws IOException {
        String wellFormed = text.codePoints()
                .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        StringBuilder out = new StringBuilder();
        Json.to(out).object().field(text, text).end();

        JsonNode read = STRICT.readTree(out.toString());

        assertThat(read.get(wellFormed).textValue()).isEqualTo(wellFormed);
        assertThat(out).doesNotContain("</", "<!--", "\u2028", "\u2029", "\n");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "-0.0,0", "1,1", "100,100", "0.1,0.1", "2e-3,0.002", "1e23,1E+23", "1e-7,1E-7", "-12.5,-12.5"})
    void writesANumberByItsFewestDigits(double number, String expected) {
        StringBuilder out = new StringBuilder();
        Json.to(out).value(number);
        assertThat(out).hasToString(expected);
    }

    @Property
    void anyNumberReadsBackAsItself(@ForAll double number) throws IOException {
        StringBuilder out = new StringBuilder();
        Json.to(out).array().value(number).end();
        assertThat(STRICT.readTree(out.toString()).get(0).doubleValue()).isEqualTo(number + 0.0);
    }

    @Test
    void hasNoWordForInfinity() {
        assertThatThrownBy(() -> Json.to(new StringBuilder()).value(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatTheGrammarForbids() {
        assertThatThrownBy(() -> json().object().value(1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> json().object().name("a").name("b")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> json().object().name("a").end()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> json().array().name("a")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> json().value(1).value(2)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> json().array().end().end()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> json().array().end().object()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nestsAsDeeplyAsItIsTold() {
        StringBuilder out = new StringBuilder();
        Json json = Json.to(out);
        for (int i = 0; i < 100_000; i++) {
            json.array();
        }
        for (int i = 0; i < 100_000; i++) {
            json.end();
        }
        assertThat(out).hasSize(200_000);
    }

    @Test
    void passesOnTheFailureOfWhatItWritesTo() {
        IOException full = new IOException("full");
        Appendable broken = new Appendable() {
            @Override
            public Appendable append(CharSequence text) throws IOException {
                throw full;
            }

            @Override
            public Appendable append(CharSequence text, int from, int to) throws IOException {
                throw full;
            }

            @Override
            public Appendable append(char c) throws IOException {
                throw full;
            }
        };
        assertThatThrownBy(() -> Json.to(broken).value("a"))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(full);
    }

    private static Json json() {
        return Json.to(new StringBuilder());
    }

    private static String written(String text) {
        StringBuilder out = new StringBuilder();
        Json.to(out).value(text);
        return out.toString();
    }
}
