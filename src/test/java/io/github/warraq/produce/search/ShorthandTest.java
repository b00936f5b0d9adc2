package io.github.warraq.produce.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ShorthandTest {
    private static String read(String text) {
        StringBuilder out = new StringBuilder();
        boolean verbatim = false;
        for (char c : text.toCharArray()) {
            int sign = Shorthand.SIGNS.indexOf(c);
            if (c == '`') {
                verbatim = !verbatim;
            } else {
                out.append(verbatim || sign < 0 ? c : Shorthand.LETTERS.charAt(sign));
            }
        }
        return out.toString();
    }

    @Test
    void aLetterIsOneByteAndLatinStandsBetweenBackTicks() {
        assertThat(Shorthand.of("قال BBC إن 3")).isEqualTo("UAW `BBC `bY 3");
        assertThat(Shorthand.LETTERS).hasSameSizeAs(Shorthand.SIGNS);
        assertThat(Shorthand.SIGNS.chars().distinct().count()).isEqualTo(Shorthand.SIGNS.length());
    }

    @Property(tries = 1000)
    void everyTextIsReadAgain(@ForAll String text) {
        assertThat(read(Shorthand.of(text))).isEqualTo(text.replace('`', '\''));
    }

    @Test
    void termsNeedNoBackTicks() {
        StringBuilder out = new StringBuilder();
        Shorthand.appendTerm(out, "مسءول");
        Shorthand.appendTerm(out, "bbc2");
        assertThat(out.toString()).doesNotContain("`").endsWith("bbc2").hasSize(9);
    }

    /** As the page's script reads them. */
    @Property(tries = 500)
    void numbersAreReadAgain(@ForAll @Size(max = 50) List<@IntRange(max = 5_000_000) Integer> numbers) {
        StringBuilder out = new StringBuilder();
        numbers.forEach(number -> Numerals.append(out, number));
        List<Integer> read = new ArrayList<>();
        int value = 0;
        int scale = 1;
        for (char c : out.toString().toCharArray()) {
            int digit = Numerals.alphabet().indexOf(c);
            value += digit * scale;
            if (digit < Numerals.ENDS) {
                read.add(value);
                value = 0;
                scale = 1;
            } else {
                scale *= Numerals.GOES_ON;
            }
        }
        assertThat(read).isEqualTo(numbers);
        assertThat(out.toString()).doesNotContain("\"", "\\", "<", " ");
    }
}
