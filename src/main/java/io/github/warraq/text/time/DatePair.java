package io.github.warraq.text.time;

import io.github.warraq.text.time.DateFinder.Found;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A date with its weekday and time, that can still become one with the same day in another calendar beside it.
 *
 * @param reckoning the calendar it was read in; the Gregorian one, if it was read in two
 */
record DatePair(Found found, Reckoning reckoning) {
    private static final int LONGEST_BRIDGE = 16;
    private static final String BRIDGES = "-\u2013\u2014/()=,\u060C:|";

    /** Words for "which is", folded. */
    private static final Set<String> WHICH_IS =
            Set.of("الموافق", "موافق", "الموافقه", "والموافق", "ل", "للموافق", "مطابق", "برابر", "با", "بمطابق");

    /** The date whose first number is at {@code number}. */
    static Optional<DatePair> at(CharSequence text, int number) {
        Optional<DateReader.Read> date = DateReader.at(text, number);
        if (date.isPresent()) {
            return Optional.of(of(text, date.get(), Optional.empty()));
        }
        Optional<TimeReader.Read> time = TimeReader.at(text, number);
        return time.flatMap(read -> after(text, read)).map(read -> of(text, read, time));
    }

    /** {@code 18:07 - الاثنين 5 سبتمبر 2016}. */
    private static Optional<DateReader.Read> after(CharSequence text, TimeReader.Read time) {
        Cursor cursor = new Cursor(text, time.end());
        cursor.gap().takeAny(BRIDGES);
        Weekdays.read(cursor.gap());
        cursor.gap().takeAny(",\u060C");
        return Cursor.isDigit(cursor.gap().here()) ? DateReader.at(text, cursor.at) : Optional.empty();
    }

    private static DatePair of(CharSequence text, DateReader.Read date, Optional<TimeReader.Read> timeBefore) {
        int start = Weekdays.before(text, date.start());
        LocalDate day = Weekdays.read(new Cursor(text, start))
                .map(weekday -> on(weekday, date))
                .orElse(date.date());
        Found alone = new Found(start, date.end(), day, Optional.empty(), Optional.empty());
        Optional<TimeReader.Read> time = timeBefore.or(() -> TimeReader.after(text, date.end()));
        return new DatePair(time.map(read -> at(alone, read)).orElse(alone), date.reckoning());
    }

    /**
     * The day that a weekday makes of a date: the month first where only that agrees, and the day beside a Hijri one where
     * the month was seen to begin a day beside Umm al-Qura's. A weekday that agrees with nothing is wrong itself.
     */
    private static LocalDate on(DayOfWeek weekday, DateReader.Read read) {
        LocalDate date = read.date();
        Stream<LocalDate> beside =
                read.reckoning() == Reckoning.HIJRI ? Stream.of(date.minusDays(1), date.plusDays(1)) : Stream.empty();
        return Stream.of(Stream.of(date), read.monthFirst().stream(), beside)
                .flatMap(days -> days)
                .filter(day -> day.getDayOfWeek() == weekday)
                .findFirst()
                .orElse(date);
    }

    private static Found at(Found day, TimeReader.Read time) {
        return new Found(
                Math.min(day.start(), time.start()),
                Math.max(day.end(), time.end()),
                day.date(),
                Optional.of(time.time()),
                time.zone().map(zone -> offset(zone, day.date(), time.time())));
    }

    static ZoneOffset offset(ZoneId zone, LocalDate day, LocalTime time) {
        return zone.getRules().getOffset(day.atTime(time));
    }

    /** Both dates as one, if they are Gregorian and not, and nothing but "which is" stands between. */
    Optional<DatePair> with(CharSequence text, DatePair next) {
        boolean oneGregorian = (reckoning == Reckoning.GREGORIAN) != (next.reckoning == Reckoning.GREGORIAN);
        int end = oneGregorian ? endOfPair(text, next.found) : -1;
        if (end < 0) {
            return Optional.empty();
        }
        Found main = reckoning == Reckoning.GREGORIAN ? found : next.found;
        Found other = main == found ? next.found : found;
        Found timed = main.time().isPresent() ? main : other;
        Found pair = new Found(found.start(), end, main.date(), timed.time(), timed.offset());
        Optional<TimeReader.Read> time = timed.time().isPresent() ? Optional.empty() : TimeReader.after(text, end);
        return Optional.of(new DatePair(time.map(read -> at(pair, read)).orElse(pair), Reckoning.GREGORIAN));
    }

    /** Where the second date and the bracket around it end; -1 if there is more between the two than joins them. */
    private int endOfPair(CharSequence text, Found second) {
        if (second.start() < found.end() || second.start() - found.end() > LONGEST_BRIDGE) {
            return -1;
        }
        boolean open = false;
        Cursor cursor = new Cursor(text, found.end());
        while (cursor.gap().at < second.start()) {
            open |= cursor.here() == '(';
            if (!cursor.takeAny(BRIDGES) && !WHICH_IS.contains(cursor.word())) {
                return -1;
            }
        }
        cursor.at = second.end();
        return open && cursor.gap().take(')') ? cursor.at : second.end();
    }
}
