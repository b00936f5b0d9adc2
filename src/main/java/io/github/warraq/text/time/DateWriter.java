package io.github.warraq.text.time;

import io.github.warraq.text.Digits;
import io.github.warraq.text.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Writes dates as a newspaper of a language does: {@code 5 سبتمبر/أيلول 2016}, {@code 4 ذو الحجة 1437 هـ}, {@code ۱۵ شهریور
 * ۱۳۹۵}. All names are our own, so the same date is the same text on every JDK and under every locale, and holds no
 * invisible control but Persian's ZWNJ. A language without names of ours gets {@code 2016-09-05}, whatever the calendar.
 *
 * <p>A day that the wanted calendar does not reach (Umm al-Qura: 1882 to 2174, Jalali: 1821 to 2122) is written in the
 * Gregorian calendar.
 */
public final class DateWriter {
    private static final String RANGE = " – ";

    private final Digits digits;
    private final Patterns patterns;
    private final Reckoning main;
    private final Reckoning other;
    private final List<String> weekdays;

    /** @param months counts in Arabic only, and there for the Gregorian calendar */
    public DateWriter(Language language, Digits digits, MonthNames months, Calendars calendars) {
        this.digits = digits;
        this.patterns = new Patterns(language, months);
        this.main = known(
                switch (calendars) {
                    case GREGORIAN, BOTH -> Reckoning.GREGORIAN;
                    case HIJRI -> Reckoning.HIJRI;
                    case JALALI -> Reckoning.JALALI;
                });
        this.other = calendars == Calendars.BOTH ? known(Reckoning.HIJRI) : main;
        this.weekdays = Names.list("weekday." + language.primary()).orElse(List.of());
    }

    private Reckoning known(Reckoning wanted) {
        return patterns.hasNames(wanted) ? wanted : Reckoning.GREGORIAN;
    }

    /** {@code 5 سبتمبر 2016}; with two calendars {@code 5 سبتمبر 2016 (4 ذو الحجة 1437 هـ)}. */
    public String day(LocalDate date) {
        String day = day(date, main);
        if (other == main) {
            return day;
        }
        String otherDay = day(date, other);
        return otherDay.equals(day) ? day : day + " (" + otherDay + ")";
    }

    /** {@code الاثنين}; empty in a language without names of ours. */
    public String weekday(LocalDate date) {
        return weekdays.isEmpty() ? "" : weekdays.get(date.getDayOfWeek().getValue() - 1);
    }

    /** {@code الاثنين 5 سبتمبر 2016}. */
    public String dayWithWeekday(LocalDate date) {
        String day = day(date);
        return weekdays.isEmpty() ? day : patterns.weekday(weekday(date), day);
    }

    /** {@code 5 سبتمبر 2016، الساعة 12:30}. */
    public String dayAndTime(LocalDateTime moment) {
        return patterns.time(day(moment.toLocalDate()), time(moment.toLocalTime()));
    }

    /** {@code 5 سبتمبر 2016، الساعة 12:30 بتوقيت مكة المكرمة}. */
    public String dayAndTime(LocalDateTime moment, ZoneId zone) {
        return dayAndTime(moment) + " " + ZoneNames.of(zone, moment, patterns.language());
    }

    /** Hour and minute of the clock of 24: {@code 09:05}. */
    public String time(LocalTime time) {
        return digits.of(time.getHour(), 2) + ":" + digits.of(time.getMinute(), 2);
    }

    /**
     * A Gregorian month, {@code سبتمبر 2016}; with one other calendar alone the months of it that share days with it,
     * {@code ذو القعدة – ذو الحجة 1437 هـ}.
     */
    public String month(YearMonth month) {
        return range(month.atDay(1), month.atEndOfMonth(), true);
    }

    /** A Gregorian year, {@code 2016}; with one other calendar alone its years that share days with it. */
    public String year(int year) {
        return range(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), false);
    }

    private String range(LocalDate first, LocalDate last, boolean months) {
        Reckoning reckoning = main;
        Optional<Reckoning.Day> from = reckoning.findDay(first);
        Optional<Reckoning.Day> to = reckoning.findDay(last);
        if (from.isEmpty() || to.isEmpty()) {
            reckoning = Reckoning.GREGORIAN;
            from = reckoning.findDay(first);
            to = from;
        }
        return patterns.era(reckoning, span(reckoning, from.get(), to.get(), months));
    }

    private String span(Reckoning reckoning, Reckoning.Day from, Reckoning.Day to, boolean months) {
        String firstYear = digits.of(from.year());
        String lastYear = digits.of(to.year());
        boolean sameYear = from.year() == to.year();
        if (!months) {
            return sameYear ? firstYear : firstYear + RANGE + lastYear;
        }
        String last = patterns.month(name(reckoning, to), lastYear);
        if (sameYear && from.month() == to.month()) {
            return last;
        }
        String first = name(reckoning, from);
        return (sameYear ? first : patterns.month(first, firstYear)) + RANGE + last;
    }

    private String day(LocalDate date, Reckoning wanted) {
        Optional<Reckoning.Day> found = wanted.findDay(date);
        Reckoning reckoning = found.isPresent() ? wanted : Reckoning.GREGORIAN;
        Reckoning.Day day = found.orElseGet(() -> Reckoning.GREGORIAN.day(date));
        String number = patterns.hasNames(reckoning) ? digits.of(day.day()) : digits.of(day.day(), 2);
        return patterns.era(reckoning, patterns.day(number, name(reckoning, day), digits.of(day.year())));
    }

    private String name(Reckoning reckoning, Reckoning.Day day) {
        return patterns.hasNames(reckoning) ? patterns.name(reckoning, day.month()) : digits.of(day.month(), 2);
    }
}
