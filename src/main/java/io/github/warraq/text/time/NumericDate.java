package io.github.warraq.text.time;

import java.time.LocalDate;
import java.util.Optional;

/** Dates of three numbers: {@code 2016-09-05}, {@code 5/9/2016}, {@code 5.9.2016}, {@code 1437/12/4}. */
final class NumericDate {
    private static final String SEPARATORS = Cursor.SLASHES + ".";
    private static final int MONTHS = 12;

    /** Bare years of four digits that are Jalali, 1961 to 2041; later ones up to the end of 1500 are Hijri. */
    private static final int FIRST_BARE_JALALI = 1340;

    private static final int FIRST_BARE_HIJRI = 1421;
    private static final int LAST_BARE_HIJRI = 1500;

    private NumericDate() {}

    static Optional<DateReader.Read> read(CharSequence text, int start) {
        Cursor cursor = new Cursor(text, start);
        int first = cursor.number(1, 4);
        int firstLength = cursor.at - start;
        char separator = cursor.gap().here();
        if (first < 0 || firstLength == 3 || !cursor.takeAny(SEPARATORS) || isLater(text, start, separator)) {
            return Optional.empty();
        }
        int second = cursor.gap().number(1, 2);
        if (second < 0 || !cursor.gap().take(separator)) {
            return Optional.empty();
        }
        boolean yearFirst = firstLength == 4;
        int third = yearFirst ? cursor.gap().number(1, 2) : cursor.gap().number(4, 4);
        if (third < 0 || goesOn(cursor, separator, yearFirst)) {
            return Optional.empty();
        }
        int year = yearFirst ? first : third;
        int day = yearFirst ? third : first;
        Reckoning reckoning = Era.read(cursor).orElseGet(() -> bare(year));
        boolean swapped = second > MONTHS && day <= MONTHS && (!yearFirst || separator == '/');
        Optional<LocalDate> other = yearFirst || swapped ? Optional.empty() : reckoning.find(year, day, second);
        return reckoning
                .find(year, swapped ? day : second, swapped ? second : day)
                .map(date -> new DateReader.Read(start, cursor.at, date, reckoning, other));
    }

    /** Whether the number before belongs to the same row, as in {@code 1.2.3.2016}. */
    private static boolean isLater(CharSequence text, int start, char separator) {
        return Cursor.before(text, start, 1) == separator && Cursor.isDigit(Cursor.before(text, start, 2));
    }

    private static boolean goesOn(Cursor cursor, char separator, boolean yearFirst) {
        boolean isoTime = yearFirst && cursor.here() == 'T';
        boolean row = cursor.here() == separator && Cursor.isDigit(cursor.at(cursor.at + 1));
        return row || (Cursor.isLatin(cursor.here()) && !isoTime);
    }

    private static Reckoning bare(int year) {
        if (year < FIRST_BARE_JALALI || year > LAST_BARE_HIJRI) {
            return Reckoning.GREGORIAN;
        }
        return year < FIRST_BARE_HIJRI ? Reckoning.JALALI : Reckoning.HIJRI;
    }
}
