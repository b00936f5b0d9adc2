package io.github.warraq.text.time;

import io.github.warraq.text.Digits;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** A time of day in a text, with the zone that the text itself names. */
    public record FoundTime(int start, int end, LocalTime time, Optional<ZoneId> zone) {}

    private static final int YEAR_DIGITS = 4;

    private DateFinder() {}

    /** All dates of a text, in their order; linear in its length. */
    public static List<Found> in(CharSequence text) {
        if (!hasYear(text)) {
            return List.of();
        }
        List<DatePair> dates = new ArrayList<>();
        for (int i = nextDigit(text, 0); i < text.length(); ) {
            Optional<DatePair> date = DatePair.at(text, i);
            date.ifPresent(next -> add(text, dates, next));
            i = nextDigit(text, date.isPresent() ? last(dates).found().end() : endOfDigits(text, i));
        }
        return dates.stream().map(DatePair::found).toList();
    }

    private static void add(CharSequence text, List<DatePair> before, DatePair next) {
        Optional<DatePair> pair =
                before.isEmpty() ? Optional.empty() : last(before).with(text, next);
        if (pair.isPresent()) {
            before.set(before.size() - 1, pair.get());
        } else {
            before.add(next);
        }
    }

    private static DatePair last(List<DatePair> dates) {
        return dates.get(dates.size() - 1);
    }

    /** All times of day with minutes, such as {@code 18:07 ت م}, in their order, whether or not a date stands beside. */
    public static List<FoundTime> times(CharSequence text) {
        List<FoundTime> times = new ArrayList<>();
        for (int i = nextDigit(text, 0); i < text.length(); ) {
            boolean starts = i == 0 || (text.charAt(i - 1) != ':' && text.charAt(i - 1) != '.');
            Optional<TimeReader.Read> time = starts ? TimeReader.at(text, i) : Optional.empty();
            time.ifPresent(read -> times.add(new FoundTime(read.start(), read.end(), read.time(), read.zone())));
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

    private static boolean hasYear(CharSequence text) {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = Digits.value(text.charAt(i)) >= 0 ? run + 1 : 0;
            if (run == YEAR_DIGITS) {
                return true;
            }
        }
        return false;
    }

    private static int nextDigit(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && Digits.value(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private static int endOfDigits(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && Digits.value(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
