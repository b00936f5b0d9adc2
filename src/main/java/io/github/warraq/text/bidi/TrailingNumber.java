package io.github.warraq.text.bidi;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides whose the number after a Latin name is: the name's («iPhone 15 الجديد», «Boeing 737-800») or that of the Arabic words
 * which follow («Apple 5 مرات», «BBC 10-20 شخصا»).
 */
final class TrailingNumber {
    private static final String D = "[0-9\\u06F0-\\u06F9]";
    private static final String H = "[-\\u2010-\\u2015\\u2212]";
    private static final String YEAR = "[12\\u06F1]" + D + "{3}";
    private static final Pattern OF_ITS_OWN = Pattern.compile(D + "{1,2}" + H + D + "{1,2}|" + YEAR + H + "(?:" + YEAR
            + "|" + D + "{2})|" + D + "++" + H + D + "++" + H + D + "++" + "|" + D + "{1,4}/" + D + "{1,2}/" + D
            + "{1,4}|" + D + "{1,2}:" + D + "{2}(?::" + D + "{2})?");
    private static final String SIGNS_OF_AMOUNTS = "%\u066A\u2030$€£¥";
    private static final String SEPARATORS = ".,:/-\u2010\u2011\u2012\u2013\u2212";
    private static final String OPERATORS = "+=<>*/\u00D7\u00F7\u2264\u2265\u2260\u2248\u00B1\u2212";
    private static final int THOUSAND = 3;
    private static final int NEAR = 100;
    private static final int LONGEST_WORD = 20;

    private TrailingNumber() {}

    /** Where the last number of a run begins, thousands parted by spaces included; -1 if the run does not end with a number. */
    static int start(Line line, int runStart, int to) {
        int from = piece(line, runStart, to);
        int end = to;
        while (from > 0 && end - from == THOUSAND) {
            int before = piece(line, runStart, from - 1);
            if (before < 0 || from - 1 - before > THOUSAND) {
                break;
            }
            end = from - 1;
            from = before;
        }
        return from;
    }

    /** Where the digits and separators begin that stand between a space and an offset, or -1. */
    private static int piece(Line line, int runStart, int to) {
        int from = to;
        while (from > runStart && (line.isDigit(from - 1) || SEPARATORS.indexOf(line.at(from - 1)) >= 0)) {
            from--;
        }
        boolean operand = from - 2 > runStart && OPERATORS.indexOf(line.at(from - 2)) >= 0;
        return !operand && from > runStart && line.isSpace(from - 1) && line.isDigit(from) && line.isDigit(to - 1)
                ? from
                : -1;
    }

    /** @param from where the number begins that ends a Latin run at {@code to} */
    static boolean belongsToWhatFollows(Line line, int from, int to) {
        Matcher matcher = OF_ITS_OWN.matcher(line.text()).region(from, to);
        return matcher.matches()
                || numbersWhatFollows(line, from, to)
                || isAmount(line, to)
                || goesOn(line, to)
                || counts(line, from, to);
    }

    /** A bracket closes behind it that nothing has opened: «شركة Apple 2) شركة Google». */
    private static boolean numbersWhatFollows(Line line, int from, int to) {
        if (line.at(to) != ')' || to - from > 2) {
            return false;
        }
        int unopened = 1;
        for (int i = from; i > from - NEAR && unopened > 0; i--) {
            unopened += line.at(i) == ')' ? 1 : line.at(i) == '(' ? -1 : 0;
        }
        return unopened > 0;
    }

    private static boolean isAmount(Line line, int to) {
        char next = line.isSpace(to) ? line.at(to + 1) : line.at(to);
        return next != '\0' && SIGNS_OF_AMOUNTS.indexOf(next) >= 0;
    }

    /** A dash and another number follow. */
    private static boolean goesOn(Line line, int to) {
        int dash = line.isSpace(to) ? to + 1 : to;
        int second = line.isSpace(dash + 1) ? dash + 2 : dash + 1;
        return line.isDash(dash) && line.isDigit(second);
    }

    private static boolean counts(Line line, int from, int to) {
        if (!line.isSpace(to)) {
            return false;
        }
        int end = to + 1;
        while (line.isRightToLeft(end) && !line.isArabicStop(end) && end - to <= LONGEST_WORD) {
            end++;
        }
        String word = line.text().substring(to + 1, end);
        // A year counts nothing, whatever ending the word after it has: «Pritzker 2004 لزها حديد».
        boolean year = to - from == 4 && (line.at(from) == '1' || line.at(from) == '2' || line.at(from) == '\u06F1');
        return year ? Lexicon.COUNTED.has(word) : Lexicon.isCounted(word);
    }
}
