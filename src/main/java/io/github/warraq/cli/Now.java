package io.github.warraq.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/** What counts as now in a run: asked once, here, and handed to all who need it. */
final class Now {
    /** Seconds since 1970, set by those who want the same output again (reproducible-builds.org). */
    private static final String SOURCE_DATE_EPOCH = "SOURCE_DATE_EPOCH";

    private Now() {}

    /**
     * @param said what the user gave as the time, ISO 8601 with an offset
     * @throws IllegalArgumentException if it, or {@code SOURCE_DATE_EPOCH} in its absence, is no time; says so
     */
    static Instant of(Optional<String> said, Map<String, String> environment) {
        if (said.isPresent()) {
            try {
                return OffsetDateTime.parse(said.get()).toInstant();
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(
                        "--clock: '" + said.get() + "' is not a time such as 2026-01-31T12:00:00Z", e);
            }
        }
        String epoch = environment.getOrDefault(SOURCE_DATE_EPOCH, "");
        if (epoch.isEmpty()) {
            return Instant.now();
        }
        try {
            return Instant.ofEpochSecond(Long.parseLong(epoch));
        } catch (NumberFormatException | DateTimeException e) {
            throw new IllegalArgumentException(SOURCE_DATE_EPOCH + ": '" + epoch + "' is not a number of seconds", e);
        }
    }
}
