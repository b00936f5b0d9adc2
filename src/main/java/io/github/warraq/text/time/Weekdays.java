package io.github.warraq.text.time;

import java.time.DayOfWeek;
import java.util.Optional;

/** Reads the names of weekdays, which have one word or two. */
final class Weekdays {
    private Weekdays() {}

    /** Where the weekday begins that ends just before a date; {@code start} where there is none. */
    static int before(CharSequence text, int start) {
        for (int at : Cursor.wordsBefore(text, start)) {
            Cursor cursor = new Cursor(text, at);
            if (read(cursor).isPresent()) {
                cursor.gap().takeAny(",\u060C.");
                if (cursor.gap().at == start) {
                    return at;
                }
            }
        }
        return start;
    }

    /** The weekday at the cursor, which is passed, if one stands there. */
    static Optional<DayOfWeek> read(Cursor cursor) {
        int start = cursor.at;
        String first = cursor.word();
        int end = cursor.at;
        String second = cursor.gap().word();
        Optional<DayOfWeek> two = second.isEmpty() ? Optional.empty() : Names.weekday(first + second);
        if (two.isPresent()) {
            return two;
        }
        Optional<DayOfWeek> one = Names.weekday(first);
        cursor.at = one.isPresent() ? end : start;
        return one;
    }
}
