package io.github.warraq.text.time;

import io.github.warraq.text.Digits;
import java.time.LocalDate;
import java.util.Optional;

/** A day in the name of a file or its folders. */
final class PathDate {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final String SEPARATORS = "-_./ ";

    private PathDate() {}

    static Optional<LocalDate> of(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return first(file, true)
                .or(() -> first(file, false))
                .or(() -> first(path, true))
                .or(() -> first(path, false));
    }

    private static Optional<LocalDate> first(String text, boolean yearFirst) {
        for (int i = 0; i < text.length(); i++) {
            boolean starts = Digits.value(text.charAt(i)) >= 0 && (i == 0 || isBoundary(text.charAt(i - 1)));
            Optional<LocalDate> date = starts ? at(text, i, yearFirst) : Optional.empty();
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> at(String text, int start, boolean yearFirst) {
        Cursor cursor = new Cursor(text, start);
        int compact = yearFirst ? cursor.number(8, 8) : -1;
        if (compact >= 0) {
            return isEnd(cursor) ? day(compact / 10_000, compact / 100 % 100, compact % 100) : Optional.empty();
        }
        int first = yearFirst ? cursor.number(4, 4) : cursor.number(1, 2);
        char separator = cursor.here();
        if (first < 0 || !cursor.takeAny(SEPARATORS)) {
            return Optional.empty();
        }
        int month = cursor.number(1, 2);
        if (month < 0 || !cursor.take(separator)) {
            return Optional.empty();
        }
        int last = yearFirst ? cursor.number(1, 2) : cursor.number(4, 4);
        if (last < 0 || !isEnd(cursor)) {
            return Optional.empty();
        }
        return yearFirst ? day(first, month, last) : day(last, month, first);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        return year < FIRST_YEAR || year > LAST_YEAR ? Optional.empty() : Reckoning.GREGORIAN.find(year, month, day);
    }

    /** After a date: its end, a separator, a letter that is not Latin, or the {@code T} before a time. */
    private static boolean isEnd(Cursor cursor) {
        return cursor.atEnd()
                || isBoundary(cursor.here())
                || (cursor.here() == 'T' && Digits.value(cursor.at(cursor.at + 1)) >= 0);
    }

    private static boolean isBoundary(char c) {
        return Digits.value(c) < 0 && !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
    }
}
