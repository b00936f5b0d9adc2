package io.github.warraq.text.time;

import java.util.Optional;
import java.util.Set;

/** Dates whose month has its name: {@code 5 سبتمبر/أيلول 2016}, {@code 4 ذو الحجة 1437 هـ}, {@code September 5, 2016}. */
final class NamedDate {
    private static final String COMMAS = ",\u060C";
    private static final String FRACTIONS = ".,\u066B";

    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "er");
    private static final Set<String> OF = Set.of("من", "of", "de", "لشهر", "شهر");
    private static final Set<String> YEAR = Set.of("عام", "سنه", "لعام", "لسنه", "العام", "سال");

    private NamedDate() {}

    static Optional<DateReader.Read> dayFirst(CharSequence text, int start) {
        boolean fraction =
                FRACTIONS.indexOf(Cursor.before(text, start, 1)) >= 0 && Cursor.isDigit(Cursor.before(text, start, 2));
        Cursor cursor = new Cursor(text, start);
        int day = cursor.number(1, 2);
        if (fraction || day < 0) {
            return Optional.empty();
        }
        cursor.takeWord(ORDINALS);
        boolean glued = cursor.here() == '.' && Character.isLetter(cursor.at(cursor.at + 1)); // 5.Sep.2016
        if (glued) {
            cursor.at++;
        } else {
            cursor.gap().takeAny(Cursor.SLASHES);
        }
        cursor.gap().takeWord(OF);
        Optional<Names.Month> month = MonthReader.read(cursor.gap());
        if (month.isEmpty()) {
            return Optional.empty();
        }
        cursor.gap().takeAny(Cursor.SLASHES + COMMAS + ".");
        cursor.gap().takeWord(OF);
        cursor.gap().takeWord(YEAR);
        return year(cursor.gap(), start, month.get(), day);
    }

    /** @param number where the day stands, after its month */
    static Optional<DateReader.Read> monthFirst(CharSequence text, int number) {
        Cursor cursor = new Cursor(text, number);
        int day = cursor.number(1, 2);
        if (day < 0) {
            return Optional.empty();
        }
        cursor.takeWord(ORDINALS);
        cursor.gap().takeAny(COMMAS);
        if (!Cursor.isDigit(cursor.gap().here())) {
            return Optional.empty();
        }
        for (int start : Cursor.wordsBefore(text, number)) {
            Cursor back = new Cursor(text, start);
            Optional<Names.Month> month = MonthReader.read(back);
            back.takeAny(".,");
            if (month.isPresent() && back.gap().at == number) {
                return year(cursor, start, month.get(), day);
            }
        }
        return Optional.empty();
    }

    private static Optional<DateReader.Read> year(Cursor cursor, int start, Names.Month month, int day) {
        int year = cursor.number(4, 4);
        if (year < 0 || Cursor.isLatin(cursor.here())) {
            return Optional.empty();
        }
        Reckoning reckoning = month.reckoning();
        return Era.read(cursor).orElse(reckoning) == reckoning
                ? reckoning
                        .find(year, month.number(), day)
                        .map(date -> new DateReader.Read(start, cursor.at, date, reckoning, Optional.empty()))
                : Optional.empty();
    }
}
