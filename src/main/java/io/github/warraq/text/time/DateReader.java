package io.github.warraq.text.time;

import java.time.LocalDate;
import java.util.Optional;

/** Reads one date of one calendar, without weekday and time, whose day or year is the number at a given place. */
final class DateReader {
    /**
     * A date that was read.
     *
     * @param start where it begins, which is before the number if the month's name comes first
     * @param monthFirst the other date that {@code 5/9/2016} could be
     */
    record Read(int start, int end, LocalDate date, Reckoning reckoning, Optional<LocalDate> monthFirst) {}

    private DateReader() {}

    /** @param number where a run of digits begins */
    static Optional<Read> at(CharSequence text, int number) {
        if (Cursor.isLatin(Cursor.before(text, number, 1))) {
            return Optional.empty();
        }
        return NumericDate.read(text, number)
                .or(() -> NamedDate.dayFirst(text, number))
                .or(() -> NamedDate.monthFirst(text, number));
    }
}
