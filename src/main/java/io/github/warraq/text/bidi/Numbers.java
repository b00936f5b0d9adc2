package io.github.warraq.text.bidi;

import io.github.warraq.text.bidi.Mark.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes whatever is made of digits: dates, sums, ranges and scores, amounts, degrees, percentages, plain numbers. */
final class Numbers implements Finder {
    private static final String D = "[0-9\\u0660-\\u0669\\u06F0-\\u06F9]";
    private static final String S = "[ \\u00A0\\u202F\\u2009]";
    private static final String H = "[-\\u2010-\\u2015\\u2212]";
    private static final String ZERO = "[0\\u0660\\u06F0]";
    private static final String CURRENCY = "[\\p{Sc}&&[^\\u060B\\uFDFC]]";
    private static final String PERCENT = "[%\\u066A\\u2030]";
    private static final String GROUPED = "(?!" + ZERO + ")" + D + "{1,3}(?:" + S + D + "{3}){1,6}+(?!" + D + ")";
    private static final String NUMBER =
            "(?:" + GROUPED + "(?:[.,\\u066B]" + D + "++)?+|" + D + "++(?:[.,\\u066B\\u066C]" + D + "++)*+)";
    private static final String PLAIN = D + "++(?:[.,:/\\u060C\\u066B\\u066C]" + D + "++)*+";

    private static final String ITEM = "(?:" + GROUPED + "|" + PLAIN + ")";

    private static final Pattern DATE =
            Pattern.compile("(?:" + D + "{4}" + H + D + "{1,2}" + H + D + "{1,2}|" + D + "{1,2}" + H + D + "{1,2}"
                    + H + "(?:" + D + "{4}|" + D + "{2}))(?!" + H + "?" + D + ")"
                    + "(?:[Tt ]" + D + "{1,2}:" + D + "{2}(?::" + D + "{2}(?:[.,]" + D + "++)?+)?+(?:Z|" + S
                    + "?[-+\\u2212]" + D + "{2}:?" + D + "{2})?+)?+"
                    + "|" + D + "{4}" + H + ZERO + "[1-9\\u0661-\\u0669\\u06F1-\\u06F9](?!" + H + "?" + D + ")");
    private static final String OPERAND = "[-+\\u2212\\u00B1]?" + NUMBER + "[%\\u00B2\\u00B3\\u00B0]?";
    private static final Pattern SUM = Pattern.compile(
            OPERAND + "(?:(?:" + S + "[-+\\u2212\\u00D7\\u00F7*/=<>\\u2264\\u2265\\u2260\\u2248^x\\u00B1]=?" + S
                    + "|[-+\\u2212\\u00D7\\u00F7*/=<>\\u2264\\u2265\\u2260\\u2248^\\u00B1]=?)" + OPERAND + "){1,20}+(?:"
                    + S + "?=" + S + "?\\?)?");
    private static final Pattern OPERATOR = Pattern.compile("[+\\u00D7\\u00F7*=<>\\u2264\\u2265\\u2260\\u2248^x]");
    private static final Pattern GROUPS = Pattern.compile(D + "++(?:" + H + D + "++){2,10}+(?:" + H + "[Xx]\\b)?+|" + D
            + "{4}(?:" + S + D + "{4}){2,6}+(?!" + D + ")");
    private static final Pattern MONEY = Pattern.compile("[-+\\u2212]?" + CURRENCY + "[-\\u2212]?" + S + "?" + NUMBER
            + "(?:" + S + "?(?:bn|mn|mln|tn|k|K|m|M|b|B|T|million|billion|trillion)(?![\\p{L}\\d]))?+");
    private static final Pattern DEGREES = Pattern.compile("[-+\\u2212\\u00B1]?" + NUMBER + S
            + "?[\\u00B0\\u00BA\\u2103\\u2109](?![\\u0621-\\u06FF])" + "(?:" + S + "?[CFK](?!\\p{L})|" + D
            + "++['\\u2019\\u2032](?:" + PLAIN + "[\"\\u201D\\u2033])?+)?+(?:" + S + "?[NSEW](?!\\p{L}))?+");
    private static final Pattern RANGE = Pattern.compile(
            ITEM + PERCENT + "?+(?=" + S + "?" + H + S + "?" + ITEM + PERCENT + "?+(?!" + H + D + ")(?![A-Za-z]))");
    private static final Pattern RANGE_END =
            Pattern.compile(S + "?" + H + S + "?" + ITEM + PERCENT + "?+(?!" + S + "?[\\u00B0\\u2103\\u2109])");
    private static final Pattern SIGNED = Pattern.compile(
            "(?:[-+\\u2212\\u00B1~\\u2248]|[<>\\u2264\\u2265]=?){1,2}+" + NUMBER + "(?:" + S + "?" + PERCENT + ")?+");
    private static final Pattern WITH_SIGN_AFTER = Pattern.compile(NUMBER + "(?:" + S + "?" + PERCENT + "|" + S + "?"
            + CURRENCY + "(?!" + S + "?" + D + ")|\\+(?!" + D + "))|" + PERCENT + S + "?" + NUMBER);
    private static final Pattern ONE = Pattern.compile("(?:" + GROUPED + "(?:[.,\\u066B]" + D + "++)?+|" + PLAIN + ")");
    private static final Pattern THOUSANDS = Pattern.compile("(?<!" + D + ")" + GROUPED);

    private final Line line;
    private final LatinRun latin;
    private final Matcher matcher;

    Numbers(Line line, LatinRun latin) {
        this.line = line;
        this.latin = latin;
        this.matcher = ONE.matcher(line.text());
    }

    @Override
    public int take(int at, List<Mark> found) {
        if (line.isDigit(at)) {
            return digits(at, found);
        }
        return isSign(at) ? signed(at, found) : at;
    }

    private boolean isSign(int at) {
        char c = line.at(at);
        return c < 128 ? "+-$%<>~".indexOf(c) >= 0 : isRareSign(c);
    }

    private static boolean isRareSign(char c) {
        return "\u2212\u00B1\u2248\u2264\u2265\u066A\u2030".indexOf(c) >= 0
                || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private int signed(int at, List<Mark> found) {
        if (matches(MONEY, at)) {
            return isolate(at, matcher.end(), found);
        }
        if (line.at(at) == '%' || line.at(at) == '\u066A') {
            return matches(WITH_SIGN_AFTER, at) ? ordered(at, matcher.end(), found) : at;
        }
        if (!line.isFree(at) || line.isDash(at) && Dashes.opensParenthesis(line, at)) {
            return at;
        }
        int sum = sumEnd(at);
        if (sum > at) {
            return sum(at, sum, found);
        }
        if (matches(DEGREES, at)) {
            return isolate(at, matcher.end(), found);
        }
        if (!matches(SIGNED, at)) {
            return at;
        }
        int end = matcher.end();
        return isolate(at, Math.max(end, latin.unit(end)), found);
    }

    private int digits(int at, List<Mark> found) {
        if (matches(DATE, at) && HyphenGroups.mayBeDate(line, at, matcher.end())) {
            return isolate(at, matcher.end(), found);
        }
        int sum = sumEnd(at);
        if (sum > at) {
            return sum(at, sum, found);
        }
        if (matches(GROUPS, at)) {
            int end = matcher.end();
            return HyphenGroups.areList(line, at, end) ? ordered(at, end, found) : isolate(at, end, found);
        }
        int word = latin.fromNumber(at);
        if (word > at) {
            found.add(new Mark(at, word, Kind.LTR, thousands(at, word)));
            return word;
        }
        if (matches(RANGE, at)) {
            int first = matcher.end();
            int end = matches(RANGE_END, first) ? matcher.end() : first;
            return ordered(at, end, found);
        }
        if (matches(DEGREES, at)) {
            return isolate(at, matcher.end(), found);
        }
        if (matches(WITH_SIGN_AFTER, at)) {
            return ordered(at, matcher.end(), found);
        }
        return matches(ONE, at) ? isolate(at, matcher.end(), found) : at;
    }

    private boolean matches(Pattern pattern, int at) {
        return matcher.usePattern(pattern).region(at, line.end()).lookingAt();
    }

    /** Numbers joined by dashes and slashes alone are no sum. */
    private int sumEnd(int at) {
        if (!matches(SUM, at)) {
            return at;
        }
        int end = matcher.end();
        matcher.usePattern(OPERATOR).region(at + 1, end);
        return matcher.find() ? end : at;
    }

    /** A sum in Arabic-Indic digits is read from right to left, and shown so. */
    private int sum(int from, int to, List<Mark> found) {
        if (kind(line, from, to) == Kind.LTR) {
            return isolate(from, to, found);
        }
        return to;
    }

    private int isolate(int from, int to, List<Mark> found) {
        List<Mark> thousands = thousands(from, to);
        Kind kind = kind(line, from, to);
        found.add(new Mark(from, to, kind, thousands));
        return to;
    }

    private int ordered(int from, int to, List<Mark> found) {
        if (Script.isArabic(line, from)) {
            found.add(new Mark(from, to, Kind.ALM, thousands(from, to)));
        } else {
            found.add(new Mark(from, to, Kind.LTR, thousands(from, to)));
        }
        return to;
    }

    private List<Mark> thousands(int from, int to) {
        List<Mark> thousands = new ArrayList<>();
        matcher.usePattern(THOUSANDS).region(from, to);
        while (matcher.find()) {
            thousands.add(new Mark(matcher.start(), matcher.end(), Kind.NARROW_SPACE));
        }
        return thousands;
    }

    /** How to keep a number with signs in order: groups of Arabic-Indic digits obey no isolation, only an override. */
    static Kind kind(Line line, int from, int to) {
        boolean arabic = false;
        boolean parted = false;
        for (int i = from; i < to; i++) {
            arabic |= Line.isArabicDigit(line.at(i));
            parted |= i > from
                    && i < to - 1
                    && (line.isDash(i) || line.isSpace(i) || line.at(i) == '+' || line.at(i) == ')');
        }
        return arabic && parted ? Kind.LTR_OVERRIDE : Kind.LTR;
    }
}
