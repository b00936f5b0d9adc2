package io.github.warraq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class UnforeseenTest {
    private static final Exception DEFECT = new IllegalStateException("no shelf");

    @Test
    void a_defect_is_told_without_a_stack_trace() {
        Screen screen = Screen.piped();
        assertThat(new Unforeseen(screen.terminal()).report(DEFECT)).isEqualTo(1);
        assertThat(screen.err())
                .isEqualTo("warraq: error: IllegalStateException: no shelf\n"
                        + "  hint: this is a defect of Warraq; with WARRAQ_DEBUG=1 it says where\n");
    }

    @Test
    void where_it_is_asked_for_there_is_a_stack_trace() {
        Screen screen = Screen.piped(Map.of("WARRAQ_DEBUG", "1"));
        new Unforeseen(screen.terminal()).report(DEFECT);
        assertThat(screen.err()).contains("\tat " + UnforeseenTest.class.getName());
    }
}
