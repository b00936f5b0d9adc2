package io.github.warraq.text.time;

import io.github.warraq.text.time.DateFinder.Found;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** A value that is a date and nothing else. */
final class ExactDate {
    private static final int LONGEST = 120;

    private ExactDate() {}

    static Optional<Found> of(String value) {
        int start = 0;
        int end = value.length();
        while (start < end && isBlank(value.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(value.charAt(end - 1))) {
            end--;
        }
        if (end - start > LONGEST) {
            return Optional.empty();
        }
        String text = value.substring(start, end);
        int from = start;
        return found(text)
                .or(() -> basic(text))
                .map(f -> new Found(f.start() + from, f.end() + from, f.date(), f.time(), f.offset()));
    }

    private static boolean isBlank(char c) {
        return Cursor.isGap(c) || c == '\n' || c == '\r';
    }

    private static Optional<Found> found(String text) {
        List<Found> all = DateFinder.in(text);
        if (all.size() != 1 || all.get(0).start() != 0) {
            return Optional.empty();
        }
        Found found = all.get(0);
        int end = text.length();
        if (found.end() == end) {
            return Optional.of(found);
        }
        Cursor cursor = new Cursor(text, found.end());
        if (found.time().isPresent()) {
            return zoneAgain(cursor) ? Optional.of(withEnd(found, end)) : Optional.empty();
        }
        return TimeReader.clock(cursor.gap(), '-', false, false)
                .filter(time -> time.end() == end)
                .map(time -> new Found(0, end, found.date(), Optional.of(time.time()), offset(time, found.date())));
    }

    /** A zone's name after its offset, to the end: {@code +03}, {@code UTC}, {@code (Arabian Standard Time)}. */
    private static boolean zoneAgain(Cursor cursor) {
        if (cursor.gap().take('(')) {
            return cursor.text.charAt(cursor.text.length() - 1) == ')';
        }
        if (cursor.takeAny("+-")) {
            return cursor.number(2, 4) >= 0 && cursor.atEnd();
        }
        String name = cursor.word();
        return !name.isEmpty() && name.length() <= 4 && name.charAt(0) < 0x80 && cursor.atEnd();
    }

    /** ISO 8601's basic form: {@code 20160905}, {@code 20160905T123000Z}. */
    private static Optional<Found> basic(String text) {
        Cursor cursor = new Cursor(text, 0);
        int digits = cursor.number(8, 8);
        Optional<LocalDate> date = digits < 0
                ? Optional.empty()
                : Reckoning.GREGORIAN.find(digits / 10_000, digits / 100 % 100, digits % 100);
        if (date.isEmpty() || cursor.atEnd()) {
            return date.map(day -> new Found(0, text.length(), day, Optional.empty(), Optional.empty()));
        }
        int clock = cursor.take('T') ? cursor.at : text.length();
        cursor.number(4, 6);
        if (cursor.at != clock + 6 && cursor.at != clock + 4) {
            return Optional.empty();
        }
        String seconds = cursor.at == clock + 6 ? ":" + text.substring(clock + 4, clock + 6) : "";
        String extended = text.substring(clock, clock + 2) + ":" + text.substring(clock + 2, clock + 4) + seconds;
        return TimeReader.after("T" + extended + text.substring(cursor.at), 0)
                .filter(time -> time.end() == 1 + extended.length() + text.length() - cursor.at)
                .map(time ->
                        new Found(0, text.length(), date.get(), Optional.of(time.time()), offset(time, date.get())));
    }

    private static Optional<ZoneOffset> offset(TimeReader.Read time, LocalDate day) {
        return time.zone().map(zone -> DatePair.offset(zone, day, time.time()));
    }

    private static Found withEnd(Found found, int end) {
        return new Found(found.start(), end, found.date(), found.time(), found.offset());
    }
}
