package io.github.warraq.text.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Optional;

/** A calendar that dates are counted in. */
enum Reckoning {
    GREGORIAN(1000, 2999) {
        @Override
        LocalDate date(int year, int month, int day) {
            return LocalDate.of(year, month, day);
        }

        @Override
        Day day(LocalDate date) {
            return new Day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        }
    },
    /** Umm al-Qura, as far as its tables reach in the JDK. */
    HIJRI(1300, 1600) {
        @Override
        LocalDate date(int year, int month, int day) {
            return LocalDate.from(HijrahDate.of(year, month, day));
        }

        /** Months are of 29 or 30 days as the moon is seen: a thirtieth that Umm al-Qura lacks follows its 29th. */
        @Override
        Optional<LocalDate> find(int year, int month, int day) {
            Optional<LocalDate> date = super.find(year, month, day);
            return date.isPresent() || day != 30
                    ? date
                    : super.find(year, month, 29).map(last -> last.plusDays(1));
        }

        @Override
        Day day(LocalDate date) {
            HijrahDate hijri = HijrahDate.from(date);
            return new Day(
                    hijri.get(ChronoField.YEAR),
                    hijri.get(ChronoField.MONTH_OF_YEAR),
                    hijri.get(ChronoField.DAY_OF_MONTH));
        }
    },
    JALALI(Jalali.FIRST_YEAR, Jalali.LAST_YEAR) {
        @Override
        LocalDate date(int year, int month, int day) {
            return new Jalali(year, month, day).toLocalDate();
        }

        @Override
        Day day(LocalDate date) {
            Jalali jalali = Jalali.of(date);
            return new Day(jalali.year(), jalali.month(), jalali.day());
        }
    };

    /** A day as a calendar counts it; the month from 1. */
    record Day(int year, int month, int day) {}

    private final int firstYear;
    private final int lastYear;

    Reckoning(int firstYear, int lastYear) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /** @throws DateTimeException if there is no such day */
    abstract LocalDate date(int year, int month, int day);

    /** @throws DateTimeException if this calendar does not reach so far */
    abstract Day day(LocalDate date);

    /** The day as this calendar counts it, or empty where it does not reach so far. */
    Optional<Day> findDay(LocalDate date) {
        try {
            return Optional.of(day(date));
        } catch (DateTimeException tooFar) {
            return Optional.empty();
        }
    }

    /** The day, or empty where this calendar has no such day, or no news of its year. */
    Optional<LocalDate> find(int year, int month, int day) {
        if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1 || day > 31) {
            return Optional.empty();
        }
        try {
            return Optional.of(date(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
