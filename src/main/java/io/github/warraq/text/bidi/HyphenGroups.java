package io.github.warraq.text.bidi;

import java.util.ArrayList;
import java.util.List;

/** Tells what groups of digits with hyphens between them are: a date or a code, read as it is written, or a list. */
final class HyphenGroups {
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int YEAR_DIGITS = 4;

    private HyphenGroups() {}

    /** Whether the first three groups can be a year, a month and a day, in either order. */
    static boolean mayBeDate(Line line, int from, int to) {
        List<String> groups = in(line, from, to);
        if (groups.size() < 3) {
            return true;
        }
        boolean yearFirst = groups.get(0).length() == YEAR_DIGITS;
        int one = value(groups.get(yearFirst ? 1 : 0));
        int other = value(groups.get(yearFirst ? 2 : 1));
        return Math.min(one, other) <= MONTHS && Math.max(one, other) <= DAYS && Math.min(one, other) > 0;
    }

    /** Whether they are a year and the last two digits of the next one, «2009-10», and no month. */
    static boolean isSeason(Line line, int from, int to) {
        List<String> groups = in(line, from, to);
        return groups.size() == 2 && value(groups.get(1)) == (value(groups.get(0)) + 1) % 100;
    }

    /** Whether they are a list of numbers, «168-169-170», or a formation on a football field, «4-3-3». */
    static boolean areList(Line line, int from, int to) {
        List<String> groups = in(line, from, to);
        boolean single = true;
        boolean rising = true;
        for (int i = 0; i < groups.size(); i++) {
            single &= groups.get(i).length() == 1;
            rising &= groups.get(i).length() == groups.get(0).length()
                    && groups.get(0).length() < YEAR_DIGITS
                    && (i == 0 || value(groups.get(i)) > value(groups.get(i - 1)));
        }
        return single || rising;
    }

    private static List<String> in(Line line, int from, int to) {
        List<String> groups = new ArrayList<>();
        int at = from;
        while (at < to && line.isDigit(at)) {
            int end = at;
            while (end < to && line.isDigit(end)) {
                end++;
            }
            groups.add(line.text().substring(at, end));
            at = end < to && line.isDash(end) ? end + 1 : to;
        }
        return groups;
    }

    /** The number that up to four digits of any set are. */
    static int value(String digits) {
        int value = 0;
        for (int i = 0; i < Math.min(digits.length(), YEAR_DIGITS); i++) {
            value = 10 * value + Character.digit(digits.charAt(i), 10);
        }
        return value;
    }
}
