package io.github.warraq.text.time;

import io.github.warraq.text.Digits;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the dates that a text says in full: day, month and year. Gregorian months by their Egyptian, Levantine, Maghrebi,
 * Moroccan, Mauritanian, double, Persian, Urdu, Hebrew, English and French names; numeric dates; ISO 8601; RFC 822; Hijri
 * (Umm al-Qura) and Jalali dates; in all three digit sets, whatever invisible marks stand between.
 *
 * <p>Numeric dates are day first, unless a value above 12 says otherwise; a bare year from 1340 is Jalali, from 1421 to
 * 1500 Hijri. A year of two digits makes no date, nor does a day that its month does not have. Where a Hijri and a
 * Gregorian date stand side by side, they are one date: the Gregorian one.
 */
public final class DateFinder {
    /**
     * A date in a text.
     *
     * @param start where it begins, with its weekday
     * @param end where it ends, with its era, time and zone, and the date of the other calendar
     * @param offset what the text itself says of the zone
     */
    public record Found(int start, int end, LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset) {}

    /** A time of day in a text, with what is said of its zone. */
    public record FoundTime(int start, int end, LocalTime time, Optional<ZoneOffset> offset) {}

    private record Candidate(Found found, Reckoning reckoning) {}

    private static final int YEAR_DIGITS = 4;
    private static final int LONGEST_BRIDGE = 16;
    private static final String BRIDGES = "-\u2013\u2014/()=,\u060C:|";
    private static final Set<String> MEANING =
            Set.of("الموافق", "موافق", "الموافقه", "والموافق", "ل", "للموافق", "مطابق", "برابر", "با", "بمطابق", "יום");

    private DateFinder() {}

    /** All dates of a text, in their order; linear in its length. */
    public static List<Found> in(CharSequence text) {
        if (!hasYear(text)) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i = nextDigit(text, 0); i < text.length(); ) {
            Optional<Candidate> candidate = at(text, i);
            if (candidate.isPresent()) {
                join(text, candidates, candidate.get());
                i = nextDigit(text, candidate.get().found.end);
            } else {
                i = nextDigit(text, endOfDigits(text, i));
            }
        }
        return candidates.stream().map(Candidate::found).toList();
    }

    /** All times of day with minutes, such as {@code 18:07 ت م}, in their order, whether or not a date stands beside. */
    public static List<FoundTime> times(CharSequence text) {
        List<FoundTime> times = new ArrayList<>();
        for (int i = nextDigit(text, 0); i < text.length(); ) {
            boolean starts = i == 0 || (text.charAt(i - 1) != ':' && text.charAt(i - 1) != '.');
            Optional<TimeReader.Read> time = starts ? TimeReader.at(text, i) : Optional.empty();
            time.ifPresent(read -> times.add(new FoundTime(read.start(), read.end(), read.time(), read.offset())));
            i = nextDigit(text, time.isPresent() ? time.get().end() : endOfDigits(text, i));
        }
        return List.copyOf(times);
    }

    /**
     * The date that a value is, all of it: what {@link #in} finds, {@code 20160905T123000Z}, {@code 2016-09-05 12-30-00},
     * and a zone's name after its offset.
     *
     * @return empty if anything else stands in the value; places are those in {@code value}
     */
    public static Optional<Found> exact(String value) {
        return ExactDate.of(value);
    }

    /**
     * The day in a file's path: {@code 2016-09-05-title}, {@code 2016/09/05/title}, {@code 20160905}; the file's name
     * before its folders, year first before day first. Digits within a longer number or a hash are no date.
     */
    public static Optional<LocalDate> inPath(String path) {
        return PathDate.of(path);
    }

    /** The date whose first number is at {@code number}, with the weekday before it and the time beside it. */
    private static Optional<Candidate> at(CharSequence text, int number) {
        Optional<DateReader.Read> date = DateReader.at(text, number);
        if (date.isPresent()) {
            return Optional.of(candidate(text, date.get(), Optional.empty()));
        }
        Optional<TimeReader.Read> time = TimeReader.at(text, number);
        if (time.isEmpty()) {
            return Optional.empty();
        }
        Cursor cursor = new Cursor(text, time.get().end());
        cursor.gap().takeAny(BRIDGES);
        DateReader.weekday(cursor.gap());
        cursor.gap().takeAny(",\u060C");
        return isDigit(cursor.gap().here())
                ? DateReader.at(text, cursor.at).map(read -> candidate(text, read, time))
                : Optional.empty();
    }

    private static Candidate candidate(CharSequence text, DateReader.Read date, Optional<TimeReader.Read> timeBefore) {
        int start = DateReader.weekdayBefore(text, date.start());
        LocalDate day = date.reckoning() == Reckoning.HIJRI && start < date.start()
                ? asSeen(date.date(), DateReader.weekday(new Cursor(text, start)))
                : date.date();
        Optional<TimeReader.Read> time = timeBefore.or(() -> TimeReader.after(text, date.end()));
        Found found = new Found(
                Math.min(start, time.map(TimeReader.Read::start).orElse(start)),
                Math.max(date.end(), time.map(TimeReader.Read::end).orElse(0)),
                day,
                time.map(TimeReader.Read::time),
                time.flatMap(TimeReader.Read::offset));
        return new Candidate(found, date.reckoning());
    }

    /** A Hijri day by its weekday, where the month was seen to begin a day beside Umm al-Qura's. */
    private static LocalDate asSeen(LocalDate date, DayOfWeek weekday) {
        for (int days = -1; days <= 1; days++) {
            if (date.plusDays(days).getDayOfWeek() == weekday) {
                return date.plusDays(days);
            }
        }
        return date;
    }

    /** Adds a date to those before it, or makes one of it and the last, if they are one day in two calendars. */
    private static void join(CharSequence text, List<Candidate> before, Candidate next) {
        Candidate last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean oneGregorian = last != null
                && last.reckoning != next.reckoning
                && (last.reckoning == Reckoning.GREGORIAN || next.reckoning == Reckoning.GREGORIAN);
        int end = oneGregorian ? endOfPair(text, last.found, next.found) : -1;
        if (end < 0) {
            before.add(next);
            return;
        }
        Found main = last.reckoning == Reckoning.GREGORIAN ? last.found : next.found;
        Found other = main == next.found ? last.found : next.found;
        Found pair = new Found(
                last.found.start,
                end,
                main.date,
                main.time.or(other::time),
                main.time.isPresent() ? main.offset : other.offset);
        before.set(before.size() - 1, new Candidate(pair, Reckoning.GREGORIAN));
    }

    /** Where two dates and the bracket around the second end, if nothing but "which is" stands between; else -1. */
    private static int endOfPair(CharSequence text, Found first, Found second) {
        if (second.start < first.end || second.start - first.end > LONGEST_BRIDGE) {
            return -1;
        }
        boolean open = false;
        Cursor cursor = new Cursor(text, first.end);
        while (cursor.gap().at < second.start) {
            open |= cursor.here() == '(';
            if (!cursor.takeAny(BRIDGES) && !MEANING.contains(cursor.word())) {
                return -1;
            }
        }
        cursor.at = second.end;
        return open && cursor.gap().take(')') ? cursor.at : second.end;
    }

    private static boolean hasYear(CharSequence text) {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = isDigit(text.charAt(i)) ? run + 1 : 0;
            if (run == YEAR_DIGITS) {
                return true;
            }
        }
        return false;
    }

    private static int nextDigit(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && !isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int endOfDigits(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return Digits.value(c) >= 0;
    }
}
