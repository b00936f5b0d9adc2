package io.github.warraq.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NowTest {
    private static final Map<String, String> REPRODUCIBLE = Map.of("SOURCE_DATE_EPOCH", "1473033600");

    @Test
    void the_user_says_what_counts_as_now() {
        Instant noon = Instant.parse("2016-09-05T12:00:00Z");
        assertThat(Now.of(Optional.of("2016-09-05T12:00:00Z"), REPRODUCIBLE)).isEqualTo(noon);
        assertThat(Now.of(Optional.of("2016-09-05T15:00:00+03:00"), Map.of())).isEqualTo(noon);
    }

    @Test
    void SOURCE_DATE_EPOCH_is_honoured() {
        assertThat(Now.of(Optional.empty(), REPRODUCIBLE)).isEqualTo(Instant.parse("2016-09-05T00:00:00Z"));
    }

    @Test
    void else_it_is_now() {
        assertThat(Now.of(Optional.empty(), Map.of())).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "99999999999999999999", "9223372036854775807"})
    void nonsense_in_the_environment_is_told(String epoch) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Now.of(Optional.empty(), Map.of("SOURCE_DATE_EPOCH", epoch)))
                .withMessageContaining("SOURCE_DATE_EPOCH")
                .withMessageContaining(epoch);
    }
}
