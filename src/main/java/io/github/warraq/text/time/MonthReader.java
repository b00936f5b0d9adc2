package io.github.warraq.text.time;

import java.util.Optional;

/** Reads a month by one name or by two names of the same month: {@code سبتمبر/أيلول}, {@code يوليو (تموز)}. */
final class MonthReader {
    private static final int MOST_WORDS = 3;
    private static final String DOUBLES = "(/\u060D\u2044-\u2013";
    private static final String HEBREW_IN = "\u05D1";
    private static final String PERSIAN_MONTH = "ماه";

    private MonthReader() {}

    /** The month at the cursor, which is passed, if one stands there. */
    static Optional<Names.Month> read(Cursor cursor) {
        Optional<Names.Month> month = one(cursor);
        if (month.isPresent()) {
            int end = cursor.at;
            boolean bracket = cursor.gap().here() == '(';
            cursor.takeAny(DOUBLES);
            if (!one(cursor.gap()).equals(month) || (bracket && !cursor.gap().take(')'))) {
                cursor.at = end;
            }
        }
        return month;
    }

    /** The longest name of one to three words. */
    private static Optional<Names.Month> one(Cursor cursor) {
        StringBuilder letters = new StringBuilder();
        Optional<Names.Month> found = Optional.empty();
        int end = cursor.at;
        for (int words = 0; words < MOST_WORDS; words++) {
            String word = cursor.word();
            if (word.isEmpty()) {
                break;
            }
            letters.append(words == 0 && word.startsWith(HEBREW_IN) ? word.substring(1) : word);
            Optional<Names.Month> month = Names.month(withoutMonth(letters.toString()));
            if (month.isPresent()) {
                found = month;
                end = cursor.at;
            }
            if (!cursor.take('-')) {
                cursor.gap();
            }
        }
        cursor.at = end;
        return found;
    }

    /** Persian says "the month of" after the name. */
    private static String withoutMonth(String letters) {
        return letters.endsWith(PERSIAN_MONTH)
                ? letters.substring(0, letters.length() - PERSIAN_MONTH.length())
                : letters;
    }
}
