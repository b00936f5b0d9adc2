package io.github.warraq.text.time;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads times of day, and the zones that are said after them. */
final class TimeReader {
    /** @param end after the zone */
    record Read(int start, int end, LocalTime time, Optional<ZoneOffset> offset) {}

    private static final int MOST_WORDS = 3;
    private static final int MOST_OFFSET_HOURS = 14;
    private static final String DASHES = "-\u2013\u2014|,\u060C\u00B7\u2022@";

    private static final Set<String> HOUR = Set.of("الساعه", "ساعه", "ساعت", "בשעה", "شام");
    private static final Set<String> AT = Set.of("في", "علي", "عند", "تمام", "at", "a");

    private static final Set<String> MORNING = Set.of("ص", "صباحا", "صباح", "فجرا", "فجر", "صبح", "am");
    private static final Set<String> NOON = Set.of("ظهرا", "ظهر");
    private static final Set<String> EVENING = Set.of("م", "مساء", "مسا", "عصرا", "عصر", "pm");
    private static final Set<String> NIGHT = Set.of("ليلا", "شب");

    /** Zones without summer time, and those of RFC 822. */
    private static final Map<String, Integer> ZONES = new HashMap<>();

    static {
        put(0, "z", "gmt", "utc", "ut", "غرينتش", "جرينتش", "غرينيتش", "جرينيتش", "كرينتش", "عالمي", "تغ", "غ");
        put(1, "تونس", "جزائر");
        put(3, "مكه", "مكهمكرمه", "سعوديه", "سعودي", "رياض", "كويت", "دوحه", "قطر", "بغداد", "عدن", "صنعاء", "تم");
        put(4, "امارات", "ابوظبي", "دبي", "مسقط");
        put(-4, "edt");
        put(-5, "est", "cdt");
        put(-6, "cst", "mdt");
        put(-7, "mst", "pdt");
        put(-8, "pst");
    }

    private static final Set<String> BY_TIME_OF = Set.of("بتوقيت", "توقيت", "بالتوقيت", "التوقيت");
    private static final Set<String> LOCAL = Set.of("محلي");

    private TimeReader() {}

    private static void put(int hours, String... names) {
        for (String name : names) {
            ZONES.put(name, hours * 60);
        }
    }

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
        if (hour < 0) {
            return Optional.empty();
        }
        int minute = 0;
        int second = 0;
        int nano = 0;
        boolean seconds = false;
        if (cursor.take(colon)) {
            minute = cursor.number(2, 2);
            int end = cursor.at;
            if (cursor.take(colon)) {
                second = cursor.number(2, 2);
                seconds = second >= 0;
                if (!seconds) {
                    second = 0;
                    cursor.at = end;
                } else {
                    nano = fraction(cursor);
                }
            }
        } else if (!hourAlone) {
            return Optional.empty();
        }
        hour = halfOfDay(cursor, hour);
        LocalTime time;
        try {
            time = LocalTime.of(hour, minute, second, nano);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
        Optional<ZoneOffset> offset = zone(cursor, iso || seconds);
        return Optional.of(new Read(start, cursor.at, time, offset));
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
        cursor.at = end;
        return hour;
    }

    private static Optional<ZoneOffset> zone(Cursor cursor, boolean minusIsZone) {
        int end = cursor.at;
        boolean glued = cursor.here() == '+' || cursor.here() == '-';
        boolean bracket = cursor.gap().take('(');
        Optional<ZoneOffset> zone = signed(cursor, minusIsZone && (glued || cursor.at > end));
        if (zone.isEmpty()) {
            zone = named(cursor);
        }
        if (zone.isEmpty()
                && !cursor.text.subSequence(end, cursor.at).toString().contains("محلي")) {
            cursor.at = end;
        }
        if (bracket && cursor.at > end && !cursor.gap().take(')')) {
            cursor.at = end;
            return Optional.empty();
        }
        return zone;
    }

    /** {@code +03:00}, {@code -0500}, {@code +3}: a minus with a colon only where it cannot be a range. */
    private static Optional<ZoneOffset> signed(Cursor cursor, boolean minusIsZone) {
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

    private static Optional<ZoneOffset> offset(Cursor cursor, int start, int sign, int hours, int minutes) {
        if (hours > MOST_OFFSET_HOURS || minutes > 59) {
            cursor.at = start;
            return Optional.empty();
        }
        return Optional.of(ZoneOffset.ofTotalSeconds(sign * (hours * 60 + minutes) * 60));
    }

    /** {@code GMT}, {@code GMT+0300}, {@code بتوقيت مكة المكرمة}, {@code ت م}. */
    private static Optional<ZoneOffset> named(Cursor cursor) {
        int start = cursor.at;
        String first = cursor.word();
        boolean said = BY_TIME_OF.contains(first);
        String word = first;
        if (said) {
            word = plain(cursor.gap().word());
        } else if (first.equals("ت")) {
            cursor.take('.');
            word += cursor.gap().word();
            cursor.take('.');
        } else if (word.equals("حسب") && BY_TIME_OF.contains(cursor.gap().word())) {
            said = true;
            word = plain(cursor.gap().word());
        }
        int end = cursor.at;
        String two = said ? word + plain(cursor.gap().word()) : word;
        if (!ZONES.containsKey(two)) {
            two = word;
            cursor.at = end;
        }
        boolean latinOrShort = two.isEmpty() || two.charAt(0) < 0x80 || two.equals("تم") || two.equals("تغ");
        Integer minutes = said || latinOrShort ? ZONES.get(two) : null;
        if (minutes == null) {
            if (!said || !LOCAL.contains(word)) {
                cursor.at = start;
            }
            return Optional.empty();
        }
        ZoneOffset named = ZoneOffset.ofTotalSeconds(minutes * 60);
        return minutes == 0 ? Optional.of(signed(cursor, true).orElse(named)) : Optional.of(named);
    }

    private static String plain(String word) {
        return word.startsWith("ال") ? word.substring(2) : word;
    }
}
