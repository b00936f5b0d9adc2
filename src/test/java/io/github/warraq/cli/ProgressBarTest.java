package io.github.warraq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private static final long MILLIS = 1_000_000;

    private final AtomicLong time = new AtomicLong(Long.MAX_VALUE - 10);
    private final Screen screen = Screen.interactive();
    private final ProgressBar bar = new ProgressBar(screen.terminal(), true, time::get);

    @Test
    void for_the_first_half_second_nothing_is_shown() {
        time.addAndGet(499 * MILLIS);
        bar.show("print", 5, 10);
        bar.clear();
        assertThat(screen.err()).isEmpty();
    }

    @Test
    void then_it_says_how_far_the_work_is() {
        time.addAndGet(500 * MILLIS);
        bar.show("print", 2_500, 10_000);
        assertThat(screen.err()).isEqualTo("\rprint [######------------------] 2,500 of 10,000\u001B[K");
    }

    @Test
    void it_is_not_painted_more_often_than_an_eye_can_follow() {
        time.addAndGet(500 * MILLIS);
        for (int i = 0; i < 1000; i++) {
            time.addAndGet(MILLIS);
            bar.show("gather", i, 0);
        }
        assertThat(screen.err().split("\r")).hasSizeBetween(9, 12);
    }

    @Test
    void it_goes_away_when_something_else_is_to_be_said() {
        time.addAndGet(500 * MILLIS);
        bar.show("gather", 7, 0);
        bar.clear();
        bar.clear();
        assertThat(screen.err()).isEqualTo("\rgather 7\u001B[K\r\u001B[K");
    }

    @Test
    void where_nobody_watches_there_is_none() {
        for (Screen blind : new Screen[] {Screen.piped(), Screen.interactive(Map.of("TERM", "dumb"))}) {
            ProgressBar none = new ProgressBar(blind.terminal(), true, time::get);
            time.addAndGet(900 * MILLIS);
            none.show("print", 1, 2);
            none.clear();
            assertThat(blind.err()).isEmpty();
        }
    }
}
