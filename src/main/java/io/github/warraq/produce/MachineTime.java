package io.github.warraq.produce;

import io.github.warraq.article.Moment;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Points in time for machines, in digits and English whatever the site's language. */
public final class MachineTime {
    private static final int SECONDS_IN_A_MINUTE = 60;

    private MachineTime() {}

    /** RFC 3339, which ISO 8601, the W3C's profile of it and HTML agree on: {@code 2016-09-05T12:30:00+03:00}. */
    public static String iso(Moment moment, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(exact(moment, zone));
    }

    /** RFC 822 with the four-digit years of RFC 2822: {@code Mon, 5 Sep 2016 12:30:00 +0300}. */
    public static String rfc822(Moment moment, ZoneId zone) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(exact(moment, zone));
    }

    /** To the second, at an offset in whole minutes: the local mean times of long ago have none of these formats. */
    private static OffsetDateTime exact(Moment moment, ZoneId zone) {
        OffsetDateTime exact = moment.in(zone).truncatedTo(ChronoUnit.SECONDS);
        return exact.getOffset().getTotalSeconds() % SECONDS_IN_A_MINUTE == 0
                ? exact
                : exact.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
