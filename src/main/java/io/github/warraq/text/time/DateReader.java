package io.github.warraq.text.time;

import io.github.warraq.text.Digits;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Reads one date of one calendar, without weekday and time, whose day or year is the number at a given place. */
final class DateReader {
    /**
     * A date that was read.
     *
     * @param start where it begins, which is before the number if the month's name comes first
     * @param monthFirst the other date that {@code 5/9/2016} could be
     */
    record Read(int start, int end, LocalDate date, Reckoning reckoning, Optional<LocalDate> monthFirst) {}

    private static final int LOOK_BACK = 40;
    private static final int MOST_WORDS_BACK = 4;
    private static final int MOST_WORDS_IN_NAME = 3;
    private static final char HAMZA = '\u0621';
    private static final char HEBREW_IN = '\u05D1';
    private static final String PERSIAN_MONTH = "ماه";

    /** Slash, Arabic date separator, hyphens; and the full stop where nothing but digits stands beside it. */
    private static final String SLASHES = "/\u060D\u2044\u2215-\u2010\u2011";

    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "er");
    private static final Set<String> OF = Set.of("من", "of", "de", "لشهر", "شهر");
    private static final Set<String> YEAR = Set.of("عام", "سنه", "لعام", "لسنه", "العام", "سال");
    private static final Set<String> COMMON_ERA = Set.of("م", "ميلادي", "ميلاديه", "ميلاديا", "ad", "ce");
    private static final Set<String> HIJRI_ERA = Set.of("ه", "هجري", "هجريه", "هجريا", "هق", "قمري", "للهجره", "ah");
    private static final String QAMARI = "ق";
    private static final Set<String> JALALI_ERA = Set.of("ش", "هش", "شمسي", "خورشيدي", "ap");

    /** Bare years of four digits that are Jalali, 1961 to 2041; later ones up to the end of 1500 are Hijri. */
    private static final int FIRST_BARE_JALALI = 1340;

    private static final int FIRST_BARE_HIJRI = 1421;
    private static final int LAST_BARE_HIJRI = 1500;

    private DateReader() {}

    /** @param number where a run of digits begins */
    static Optional<Read> at(CharSequence text, int number) {
        if (isLatin(before(text, number, 1))) {
            return Optional.empty();
        }
        return numeric(text, number).or(() -> dayFirst(text, number)).or(() -> monthFirst(text, number));
    }

    /** {@code 2016-09-05}, {@code 5/9/2016}, {@code 5.9.2016}. */
    private static Optional<Read> numeric(CharSequence text, int start) {
        Cursor cursor = new Cursor(text, start);
        int first = cursor.number(1, 4);
        int firstLength = cursor.at - start;
        if (first < 0 || firstLength == 3) {
            return Optional.empty();
        }
        char separator = cursor.gap().here();
        boolean follows = SLASHES.indexOf(separator) >= 0 || separator == '.';
        if (separator == 0 || !follows || (separator == before(text, start, 1) && isDigit(before(text, start, 2)))) {
            return Optional.empty();
        }
        cursor.at++;
        int second = cursor.gap().number(1, 2);
        if (second < 0 || !cursor.gap().take(separator)) {
            return Optional.empty();
        }
        boolean yearFirst = firstLength == 4;
        int third = yearFirst ? cursor.gap().number(1, 2) : cursor.gap().number(4, 4);
        boolean ends = !isLatin(cursor.here()) || (yearFirst && cursor.here() == 'T');
        if (third < 0 || !ends || (cursor.here() == separator && isDigit(cursor.at(cursor.at + 1)))) {
            return Optional.empty();
        }
        int year = yearFirst ? first : third;
        Reckoning bare = bare(year);
        Reckoning said = era(cursor);
        Reckoning reckoning = said == null ? bare : said;
        int day = yearFirst ? third : first;
        boolean swapped = second > 12 && day <= 12 && (!yearFirst || separator == '/');
        Optional<LocalDate> other = yearFirst || swapped ? Optional.empty() : reckoning.find(year, day, second);
        return reckoning
                .find(year, swapped ? day : second, swapped ? second : day)
                .map(date -> new Read(start, cursor.at, date, reckoning, other));
    }

    /** {@code 5 سبتمبر/أيلول 2016}, {@code 4 ذو الحجة 1437 هـ}. */
    private static Optional<Read> dayFirst(CharSequence text, int start) {
        char before = before(text, start, 1);
        if ((before == '.' || before == ',' || before == '\u066B') && isDigit(before(text, start, 2))) {
            return Optional.empty();
        }
        Cursor cursor = new Cursor(text, start);
        int day = cursor.number(1, 2);
        if (day < 0) {
            return Optional.empty();
        }
        ordinal(cursor);
        if (cursor.here() == '.' && Character.isLetter(cursor.at(cursor.at + 1))) {
            cursor.at++;
        } else {
            cursor.gap().takeAny(SLASHES);
        }
        one(cursor.gap(), OF);
        Names.Month month = months(cursor.gap());
        if (month == null) {
            return Optional.empty();
        }
        cursor.gap().takeAny(SLASHES + ".,\u060C");
        one(cursor.gap(), OF);
        one(cursor.gap(), YEAR);
        return year(cursor.gap(), start, month, day);
    }

    /** {@code September 5, 2016}, {@code سبتمبر 5، 2016}. */
    private static Optional<Read> monthFirst(CharSequence text, int number) {
        Cursor cursor = new Cursor(text, number);
        int day = cursor.number(1, 2);
        if (day < 0) {
            return Optional.empty();
        }
        ordinal(cursor);
        cursor.gap().takeAny(",\u060C");
        if (!isDigit(cursor.gap().here())) {
            return Optional.empty();
        }
        for (int start : wordsBefore(text, number)) {
            Cursor back = new Cursor(text, start);
            Names.Month month = months(back);
            back.takeAny(".,");
            if (month != null && back.gap().at == number) {
                return year(cursor, start, month, day);
            }
        }
        return Optional.empty();
    }

    private static Optional<Read> year(Cursor cursor, int start, Names.Month month, int day) {
        int year = cursor.number(4, 4);
        if (year < 0 || isLatin(cursor.here())) {
            return Optional.empty();
        }
        Reckoning era = era(cursor);
        if (era != null && era != month.reckoning()) {
            return Optional.empty();
        }
        return month.reckoning()
                .find(year, month.number(), day)
                .map(date -> new Read(start, cursor.at, date, month.reckoning(), Optional.empty()));
    }

    /** One month, by one name or by two names of the same month: {@code سبتمبر/أيلول}, {@code يوليو (تموز)}. */
    private static Names.Month months(Cursor cursor) {
        Names.Month month = month(cursor);
        if (month == null) {
            return null;
        }
        int end = cursor.at;
        boolean bracket = cursor.gap().here() == '(';
        cursor.takeAny("(/\u060D\u2044-\u2013");
        if (!month.equals(month(cursor.gap())) || (bracket && !cursor.gap().take(')'))) {
            cursor.at = end;
        }
        return month;
    }

    private static Names.Month month(Cursor cursor) {
        StringBuilder letters = new StringBuilder();
        Names.Month found = null;
        int end = cursor.at;
        for (int words = 0; words < MOST_WORDS_IN_NAME; words++) {
            String word = cursor.word();
            if (word.isEmpty()) {
                break;
            }
            letters.append(words == 0 && word.charAt(0) == HEBREW_IN ? word.substring(1) : word);
            if (letters.length() > PERSIAN_MONTH.length() && letters.toString().endsWith(PERSIAN_MONTH)) {
                letters.setLength(letters.length() - PERSIAN_MONTH.length());
            }
            Optional<Names.Month> month = Names.month(letters.toString());
            if (month.isPresent()) {
                found = month.get();
                end = cursor.at;
            }
            if (!cursor.take('-')) {
                cursor.gap();
            }
        }
        cursor.at = end;
        return found;
    }

    /** The calendar that the letters after a year name; null where they name none. */
    private static Reckoning era(Cursor cursor) {
        int end = cursor.at;
        if (cursor.take(HAMZA)) { // Urdu's sign of the common era
            return Reckoning.GREGORIAN;
        }
        String word = cursor.gap().word();
        if (COMMON_ERA.contains(word)) {
            return Reckoning.GREGORIAN;
        }
        if (JALALI_ERA.contains(word)) {
            return Reckoning.JALALI;
        }
        if (word.equals(QAMARI) && cursor.here() != '.') { // but "ق.م" is before our era
            return Reckoning.HIJRI;
        }
        if (HIJRI_ERA.contains(word)) {
            end = cursor.at;
            cursor.takeAny(".");
            String kind = cursor.gap().word();
            if (JALALI_ERA.contains(kind)) {
                return Reckoning.JALALI;
            }
            if (!kind.equals(QAMARI) && !kind.equals("قمري")) {
                cursor.at = end;
            }
            return Reckoning.HIJRI;
        }
        cursor.at = end;
        return null;
    }

    private static Reckoning bare(int year) {
        if (year < FIRST_BARE_JALALI || year > LAST_BARE_HIJRI) {
            return Reckoning.GREGORIAN;
        }
        return year < FIRST_BARE_HIJRI ? Reckoning.JALALI : Reckoning.HIJRI;
    }

    /**
     * The weekday whose name ends just before a date.
     *
     * @return where it begins, or {@code start} where there is none
     */
    static int weekdayBefore(CharSequence text, int start) {
        for (int at : wordsBefore(text, start)) {
            Cursor cursor = new Cursor(text, at);
            if (weekday(cursor) != null) {
                cursor.gap().takeAny(",\u060C.");
                if (cursor.gap().at == start) {
                    return at;
                }
            }
        }
        return start;
    }

    /** The weekday here, which is passed; null where there is none. */
    static DayOfWeek weekday(Cursor cursor) {
        int start = cursor.at;
        String first = cursor.word();
        int end = cursor.at;
        String second = cursor.gap().word();
        Optional<DayOfWeek> two = second.isEmpty() ? Optional.empty() : Names.weekday(first + second);
        if (two.isPresent()) {
            return two.get();
        }
        Optional<DayOfWeek> one = Names.weekday(first);
        cursor.at = one.isPresent() ? end : start;
        return one.orElse(null);
    }

    /** Where the last few words before {@code end} begin, the farthest first. */
    private static int[] wordsBefore(CharSequence text, int end) {
        int[] starts = new int[MOST_WORDS_BACK];
        int count = 0;
        for (int i = end - 1; i >= Math.max(0, end - LOOK_BACK) && count < MOST_WORDS_BACK; i--) {
            char c = text.charAt(i);
            if (c == '\n' || isDigit(c)) {
                break;
            }
            if (Character.isLetter(c) && (i == 0 || !isInWord(text.charAt(i - 1)))) {
                starts[count++] = i;
            }
        }
        int[] farthestFirst = new int[count];
        for (int i = 0; i < count; i++) {
            farthestFirst[i] = starts[count - 1 - i];
        }
        return farthestFirst;
    }

    private static boolean isInWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '\u200C';
    }

    private static void ordinal(Cursor cursor) {
        if (isLatin(cursor.here())) {
            one(cursor, ORDINALS);
        }
    }

    /** Passes one word if it is one of {@code words}. */
    private static void one(Cursor cursor, Set<String> words) {
        int start = cursor.at;
        if (!words.contains(cursor.word())) {
            cursor.at = start;
        }
    }

    private static char before(CharSequence text, int index, int back) {
        return index >= back ? text.charAt(index - back) : 0;
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isDigit(char c) {
        return Digits.value(c) >= 0;
    }
}
