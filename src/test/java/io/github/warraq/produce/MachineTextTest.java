package io.github.warraq.produce;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MachineTextTest {
    @Test
    void leavesPlainTextAsItIs() {
        String plain = "أوباما: می\u200Cروم 5-4 \uD83D\uDC68\u200D\uD83D\uDC69";
        assertThat(MachineText.line(plain)).isEqualTo(plain);
    }

    @Test
    void dropsControlsDirectionMarksAndHalvesOfCharacters() {
        assertThat(MachineText.line("\u202Eأ\u2066ب\u2069\u200F\u061C\u0000ج\uD83Dد\uFEFF"))
                .isEqualTo("أبجد");
    }

    @Test
    void putsWhiteSpaceInOrder() {
        assertThat(MachineText.line("\n أ\t ب\u2028\r\nج 1\u00A0000  ")).isEqualTo("أ ب ج 1\u00A0000");
    }

    @Test
    void cutsAfterAWholeWord() {
        assertThat(MachineText.line("واحد اثنان ثلاثة", 16)).isEqualTo("واحد اثنان ثلاثة");
        assertThat(MachineText.line("واحد اثنان ثلاثة", 15)).isEqualTo("واحد اثنان…");
        assertThat(MachineText.line("واحد اثنان ثلاثة", 12)).isEqualTo("واحد اثنان…");
        assertThat(MachineText.line("واحد اثنان ثلاثة", 11)).isEqualTo("واحد اثنان…");
        assertThat(MachineText.line("واحد اثنان ثلاثة", 10)).isEqualTo("واحد…");
        assertThat(MachineText.line("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", 4)).isEqualTo("\uD83D\uDE00…");
    }

    @Property
    void neverIsLongerThanAllowed(@ForAll String text, @ForAll @IntRange(min = 2, max = 20) int most) {
        assertThat(MachineText.line(text, most)).hasSizeLessThanOrEqualTo(most);
    }
}
