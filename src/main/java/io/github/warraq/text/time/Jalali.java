package io.github.warraq.text.time;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A day of Iran's solar calendar: six months of 31 days, five of 30, and Esfand of 29, or 30 in a leap year. Leap years
 * follow the cycle of 33 years, which is the astronomical rule's own result for every year from 1178 to 1501.
 *
 * @param year {@link #FIRST_YEAR} to {@link #LAST_YEAR}
 * @param month 1 to 12, from Farvardin
 * @param day 1 to 31
 */
record Jalali(int year, int month, int day) {
    static final int FIRST_YEAR = 1200;
    static final int LAST_YEAR = 1500;

    private static final int LONG_MONTHS = 6;
    /** 1 Farvardin 1200, which is 21 March 1821. */
    private static final long FIRST_DAY = LocalDate.of(1821, 3, 21).toEpochDay();

    private static final int CYCLE = 33;
    private static final int LEAPS_IN_CYCLE = 8;

    Jalali {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > length(year, month)) {
            throw new DateTimeException("no day of the Jalali calendar: " + year + "-" + month + "-" + day);
        }
    }

    /** @throws DateTimeException if the day is out of the years that this calendar knows */
    static Jalali of(LocalDate date) {
        int year = date.getYear() - 621;
        if (year < FIRST_YEAR || year > LAST_YEAR + 1) {
            throw new DateTimeException("out of the known Jalali years: " + date);
        }
        if (date.toEpochDay() < newYear(year)) {
            year--;
        }
        int dayOfYear = (int) (date.toEpochDay() - newYear(year));
        int month = dayOfYear < LONG_MONTHS * 31 ? dayOfYear / 31 + 1 : (dayOfYear - LONG_MONTHS) / 30 + 1;
        return new Jalali(year, month, dayOfYear - daysBefore(month) + 1);
    }

    LocalDate toLocalDate() {
        return LocalDate.ofEpochDay(newYear(year) + daysBefore(month) + day - 1);
    }

    static int length(int year, int month) {
        if (month <= LONG_MONTHS) {
            return 31;
        }
        return month < 12 || isLeap(year) ? 30 : 29;
    }

    static boolean isLeap(int year) {
        return (25 * year + 11) % CYCLE < LEAPS_IN_CYCLE;
    }

    private static int daysBefore(int month) {
        return (month - 1) * 30 + Math.min(month - 1, LONG_MONTHS);
    }

    private static long newYear(int year) {
        return FIRST_DAY + 365L * (year - FIRST_YEAR) + leapsBefore(year) - leapsBefore(FIRST_YEAR);
    }

    /** The leap years before {@code year}, counted from the beginning of the calendar. */
    private static int leapsBefore(int year) {
        return (LEAPS_IN_CYCLE * year + 21) / CYCLE;
    }
}
