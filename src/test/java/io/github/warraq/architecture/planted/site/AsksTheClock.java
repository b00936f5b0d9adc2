package io.github.warraq.architecture.planted.site;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.function.Supplier;

/** Each method asks what time it is. */
public final class AsksTheClock {
    private AsksTheClock() {}

    static Instant now() {
        return Instant.now();
    }

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    static Clock system() {
        return Clock.systemUTC();
    }

    static long millis() {
        return System.currentTimeMillis();
    }

    static Date date() {
        return new Date();
    }

    static Calendar calendar() {
        return Calendar.getInstance(Locale.ROOT);
    }

    static long stopwatch() {
        return System.nanoTime();
    }

    static Supplier<Instant> byReference() {
        return Instant::now;
    }
}
