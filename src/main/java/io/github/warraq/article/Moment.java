package io.github.warraq.article;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A point in time as exactly as its writer gave it, and no more exactly.
 *
 * @param time absent where only the day is known
 * @param offset absent where the site's time zone is meant
 */
public record Moment(LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset) {
    /** A day without a time. */
    public static Moment of(LocalDate date) {
        return new Moment(date, Optional.empty(), Optional.empty());
    }

    /** For machines, which want a time and an offset always: the start of the day where no time is known. */
    public OffsetDateTime in(ZoneId zone) {
        var local = date.atTime(time.orElse(LocalTime.MIDNIGHT));
        return offset.isPresent()
                ? local.atOffset(offset.get())
                : local.atZone(zone).toOffsetDateTime();
    }
}
