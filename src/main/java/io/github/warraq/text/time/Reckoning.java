package io.github.warraq.text.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.Optional;

/** A calendar that dates are counted in. */
enum Reckoning {
    GREGORIAN(1000, 2999) {
        @Override
        LocalDate date(int year, int month, int day) {
            return LocalDate.of(year, month, day);
        }
    },
    /** Umm al-Qura, as far as its tables reach in the JDK. */
    HIJRI(1300, 1600) {
        @Override
        LocalDate date(int year, int month, int day) {
            return LocalDate.from(HijrahDate.of(year, month, day));
        }
    },
    JALALI(Jalali.FIRST_YEAR, Jalali.LAST_YEAR) {
        @Override
        LocalDate date(int year, int month, int day) {
            return new Jalali(year, month, day).toLocalDate();
        }
    };

    private final int firstYear;
    private final int lastYear;

    Reckoning(int firstYear, int lastYear) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /** @throws DateTimeException if there is no such day */
    abstract LocalDate date(int year, int month, int day);

    /** The day, or empty where this calendar has no such day, or no news of its year. */
    Optional<LocalDate> find(int year, int month, int day) {
        if (year < firstYear || year > lastYear) {
            return Optional.empty();
        }
        try {
            return Optional.of(date(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
