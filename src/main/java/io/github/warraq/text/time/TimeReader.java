package io.github.warraq.text.time;

import io.github.warraq.text.Digits;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/** Reads times of day, and the zones that are said after them. */
final class TimeReader {
    /** @param end after the zone */
    record Read(int start, int end, LocalTime time, Optional<ZoneId> zone) {}

    private static final int MOST_WORDS = 3;
    private static final int MOST_OFFSET_HOURS = 14;
    private static final String DASHES = "-\u2013\u2014|,\u060C\u00B7\u2022@";

    private static final Optional<ZoneId> GREENWICH = Optional.of(ZoneOffset.UTC);

    private static final Set<String> HOUR = Set.of("الساعه", "ساعه", "ساعت", "בשעה", "شام");
    private static final Set<String> AT = Set.of("في", "علي", "عند", "تمام", "at", "a");

    private static final Set<String> MORNING = Set.of("ص", "صباحا", "صباح", "فجرا", "فجر", "صبح", "am");
    private static final Set<String> NOON = Set.of("ظهرا", "ظهر");
    private static final Set<String> EVENING = Set.of("م", "مساء", "مسا", "عصرا", "عصر", "pm");
    /** Urdu's word after any time. */
    private static final String CLOCK = "بجي";

    private static final Set<String> NIGHT = Set.of("ليلا", "شب");

    private TimeReader() {}

    /** The time that follows a date: {@code T12:30Z}, {@code - 18:26}, {@code الساعة 8 مساء}. */
    static Optional<Read> after(CharSequence text, int dateEnd) {
        Cursor cursor = new Cursor(text, dateEnd);
        if (cursor.takeAny("Tt")) {
            return clock(cursor, ':', false, true);
        }
        if (cursor.gap().takeAny(DASHES)) {
            cursor.gap().takeAny(DASHES);
        }
        boolean hourSaid = false;
        for (int i = 0; i < MOST_WORDS; i++) {
            int start = cursor.gap().at;
            String word = cursor.word();
            hourSaid |= HOUR.contains(word);
            if (!HOUR.contains(word) && !AT.contains(word)) {
                cursor.at = start;
                break;
            }
        }
        cursor.gap().take(':');
        return clock(cursor.gap(), ':', hourSaid, false);
    }

    /** The time of day here. */
    static Optional<Read> at(CharSequence text, int start) {
        return clock(new Cursor(text, start), ':', false, false);
    }

    /**
     * @param hourAlone whether an hour without minutes is a time
     * @param iso whether a minus sign and a zone can follow the minutes at once, which elsewhere is a range
     */
    static Optional<Read> clock(Cursor cursor, char colon, boolean hourAlone, boolean iso) {
        int start = cursor.at;
        int hour = cursor.number(1, 2);
        boolean french = cursor.here() == 'h' && Digits.value(cursor.at(cursor.at + 1)) >= 0; // 12h30
        boolean minutes = hour >= 0 && cursor.take(french ? 'h' : colon);
        if (hour < 0 || !(minutes || hourAlone)) {
            return Optional.empty();
        }
        int minute = minutes ? cursor.number(2, 2) : 0;
        int second = minutes ? second(cursor, colon) : -1;
        int nano = second >= 0 ? fraction(cursor) : 0;
        hour = halfOfDay(cursor, hour);
        if (hour > 23 || minute < 0 || minute > 59 || second > 59) {
            return Optional.empty();
        }
        LocalTime time = LocalTime.of(hour, minute, Math.max(second, 0), nano);
        Optional<ZoneId> zone = zone(cursor, iso || second >= 0);
        return Optional.of(new Read(start, cursor.at, time, zone));
    }

    private static int second(Cursor cursor, char colon) {
        int start = cursor.at;
        int second = cursor.take(colon) ? cursor.number(2, 2) : -1;
        if (second < 0) {
            cursor.at = start;
        }
        return second;
    }

    private static int fraction(Cursor cursor) {
        int start = cursor.at;
        if (!cursor.takeAny(".,")) {
            return 0;
        }
        int digits = cursor.at;
        int value = cursor.number(1, 9);
        if (value < 0) {
            cursor.at = start;
            return 0;
        }
        for (int i = cursor.at - digits; i < 9; i++) {
            value *= 10;
        }
        return value;
    }

    /** The hour by the clock of 24, after {@code ص}, {@code مساء} and the like. */
    private static int halfOfDay(Cursor cursor, int hour) {
        int end = cursor.at;
        String word = cursor.gap().word();
        if (word.length() == 1 && (word.equals("a") || word.equals("p")) && cursor.take('.')) { // a.m.
            word += cursor.word();
            cursor.take('.');
        }
        if (word.equals("بعد") && cursor.gap().word().equals("الظهر")) {
            word = "مساء";
        }
        if (MORNING.contains(word)) {
            return hour == 12 ? 0 : hour;
        }
        if (EVENING.contains(word)) {
            return hour < 12 ? hour + 12 : hour;
        }
        if (NOON.contains(word)) {
            return hour < 5 ? hour + 12 : hour;
        }
        if (NIGHT.contains(word)) {
            return hour == 12 ? 0 : hour > 5 && hour < 12 ? hour + 12 : hour;
        }
        if (!CLOCK.equals(word)) {
            cursor.at = end;
        }
        return hour;
    }

    private static Optional<ZoneId> zone(Cursor cursor, boolean minusIsZone) {
        int start = cursor.at;
        boolean bracket = cursor.gap().take('(');
        int inside = cursor.at;
        Optional<ZoneId> zone = signed(cursor, minusIsZone).or(() -> named(cursor));
        if (cursor.at == inside || (bracket && !cursor.gap().take(')'))) {
            cursor.at = start;
            return Optional.empty();
        }
        return zone;
    }

    /** {@code +03:00}, {@code -0500}, {@code +3}: a minus with a colon only where it cannot be a range. */
    private static Optional<ZoneId> signed(Cursor cursor, boolean minusIsZone) {
        int start = cursor.at;
        int sign = cursor.take('+') ? 1 : cursor.takeAny("-\u2212") ? -1 : 0;
        int hours = sign == 0 ? -1 : cursor.number(4, 4);
        if (hours >= 0) {
            return offset(cursor, start, sign, hours / 100, hours % 100);
        }
        hours = sign == 0 ? -1 : cursor.number(1, 2);
        if (hours < 0 || (sign < 0 && !minusIsZone)) {
            cursor.at = start;
            return Optional.empty();
        }
        int end = cursor.at;
        int minutes = cursor.take(':') ? cursor.number(2, 2) : 0;
        if (minutes < 0) {
            cursor.at = end;
            minutes = 0;
        }
        return offset(cursor, start, sign, hours, minutes);
    }

    private static Optional<ZoneId> offset(Cursor cursor, int start, int sign, int hours, int minutes) {
        if (hours > MOST_OFFSET_HOURS || minutes > 59) {
            cursor.at = start;
            return Optional.empty();
        }
        return Optional.of(ZoneOffset.ofTotalSeconds(sign * (hours * 60 + minutes) * 60));
    }

    /** {@code GMT}, {@code GMT+0300}, {@code بتوقيت مكة المكرمة}, {@code ت م}. */
    private static Optional<ZoneId> named(Cursor cursor) {
        Optional<ZoneId> zone = ZoneNames.read(cursor).flatMap(ZoneNames.Said::zone);
        return zone.equals(GREENWICH) ? signed(cursor, true).or(() -> zone) : zone;
    }
}
