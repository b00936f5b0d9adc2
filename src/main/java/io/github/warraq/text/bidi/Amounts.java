package io.github.warraq.text.bidi;

import static io.github.warraq.text.bidi.NumberSyntax.CURRENCY;
import static io.github.warraq.text.bidi.NumberSyntax.D;
import static io.github.warraq.text.bidi.NumberSyntax.GROUPED;
import static io.github.warraq.text.bidi.NumberSyntax.H;
import static io.github.warraq.text.bidi.NumberSyntax.NUMBER;
import static io.github.warraq.text.bidi.NumberSyntax.PERCENT;
import static io.github.warraq.text.bidi.NumberSyntax.PLAIN;
import static io.github.warraq.text.bidi.NumberSyntax.RAISED;
import static io.github.warraq.text.bidi.NumberSyntax.S;

import java.util.List;
import java.util.regex.Pattern;

/** Takes single numbers with the signs that belong to them, and ranges and scores. */
final class Amounts implements Finder {
    private static final Pattern MONEY = Pattern.compile(
            "[-+\\u2212]?" + CURRENCY + "[-\\u2212]?" + S + "?" + NUMBER + "(?:" + S
                    + "?(?:bn|mn|mln|tn|k|K|m|M|b|B|T|million|billion|trillion)(?![\\p{L}\\d]))?+(?:/[A-Za-z]{1,7}+(?![\\p{L}\\d]))?+");
    private static final String DEGREE = S + "?[\\u00B0\\u00BA\\u2103\\u2109](?![\\u0621-\\u06FF])";
    private static final String MINUTES = D + "++['\\u2019\\u2032](?:" + PLAIN + "[\"\\u201D\\u2033])?+";
    private static final Pattern DEGREES = Pattern.compile("[-+\\u2212\\u00B1]?" + NUMBER + DEGREE + "(?:" + S
            + "?[CFK](?!\\p{L})|" + MINUTES + ")?+(?:" + S + "?[NSEW](?!\\p{L}))?+");
    private static final Pattern DEGREES_FROM_TO =
            Pattern.compile("[-+\\u2212]?" + NUMBER + S + "?" + H + S + "?" + NUMBER + DEGREE + S + "?[CFK](?!\\p{L})");
    private static final Pattern FEET =
            Pattern.compile(D + "{1,2}['\\u2019\\u2032]" + S + "?" + D + "{1,2}(?:[\"\\u201D\\u2033]|'')");
    private static final String ITEM = "(?:" + GROUPED + "|" + PLAIN + ")" + PERCENT + "?+";
    private static final Pattern RANGE =
            Pattern.compile(ITEM + "(?=" + S + "?" + H + S + "?" + ITEM + "(?!" + H + D + ")(?![A-Za-z]))");
    private static final Pattern TO =
            Pattern.compile(S + "?" + H + S + "?" + ITEM + "(?!" + S + "?[\\u00B0\\u2103\\u2109])");
    private static final Pattern SIGNED = Pattern.compile(
            "(?:\\+/[-\\u2212]|[-+\\u2212\\u00B1\\u00D7\\u221A~\\u2248\\u00A7\\u2116]|[<>\\u2264\\u2265]=?){1,2}+"
                    + NUMBER + "(?:" + S + "?" + PERCENT + ")?+");
    private static final Pattern SIGN_AFTER = Pattern.compile(NUMBER + "(?:" + S + "?" + PERCENT + "|" + S + "?"
            + CURRENCY + "(?!" + S + "?" + D + ")|\\+(?!" + D + "))");
    private static final Pattern PERCENT_BEFORE = Pattern.compile(PERCENT + S + "?" + NUMBER);
    private static final Pattern ONE =
            Pattern.compile("(?:" + GROUPED + "(?:[.,\\u066B]" + D + "++)?+|" + PLAIN + ")(?:" + RAISED + ")?+");

    private final Line line;
    private final Matching matching;
    private final NumberMarks marks;
    private final LatinRun latin;
    private final Quantity quantity;
    private final SignAfter sign;

    Amounts(Line line, Matching matching, NumberMarks marks, LatinRun latin, Quantity quantity, SignAfter sign) {
        this.line = line;
        this.matching = matching;
        this.marks = marks;
        this.latin = latin;
        this.quantity = quantity;
        this.sign = sign;
    }

    @Override
    public int take(int at, List<Mark> found) {
        if (line.isDigit(at)) {
            return number(at, found);
        }
        char c = line.at(at);
        if (c == '%' || c == '\u066A' || c == '\u2030') {
            return ordered(at, matching.end(PERCENT_BEFORE, at), found);
        }
        return isSign(c) ? signed(at, found) : at;
    }

    private static boolean isSign(char c) {
        return c < 0x80
                ? "+-$<>~".indexOf(c) >= 0
                : "\u2212\u00B1\u00D7\u221A\u2248\u2264\u2265\u00A7\u2116".indexOf(c) >= 0
                        || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private int signed(int at, List<Mark> found) {
        // After a number a dash says «to»: $10-$15.
        int money = line.isDash(at) && line.isDigit(at - 1) ? at : matching.end(MONEY, at);
        if (money > at) {
            return isolated(at, money, found);
        }
        boolean free = line.isFreeOrAfterParticle(at) || line.at(at - 1) == '/' && line.isDigit(at - 2);
        if (!free || line.isDash(at) && Dashes.opensParenthesis(line, at)) {
            return at;
        }
        int degrees = longest(at, DEGREES_FROM_TO, DEGREES);
        if (degrees > at) {
            return isolated(at, degrees, found);
        }
        int end = matching.end(SIGNED, at);
        return isolated(at, end > at ? quantity.unit(end) : at, found);
    }

    private int number(int at, List<Mark> found) {
        int feet = sign.isOneOf(SignAfter.MINUTES, at) ? matching.end(FEET, at) : at;
        if (feet > at) {
            return isolated(at, feet, found);
        }
        int word = sign.isLetter(at) || sign.isDash(at) || sign.isOneOf("'\u2019", at) ? latin.fromNumber(at) : at;
        if (word > at) {
            found.add(quantity.isWhole(at, word) ? marks.isolated(at, word) : marks.name(at, word));
            return word;
        }
        boolean dash = sign.isDash(at);
        boolean ofDegrees = dash || sign.isOneOf(SignAfter.DEGREES, at);
        int degrees = ofDegrees ? longest(at, DEGREES_FROM_TO, DEGREES) : at;
        if (degrees > at) {
            return isolated(at, degrees, found);
        }
        boolean percent = sign.isOneOf(SignAfter.PERCENT, at);
        int first = dash || percent ? matching.end(RANGE, at) : at;
        if (first > at) {
            return ordered(at, matching.end(TO, first), found);
        }
        int mixed = MixedNumber.end(line, at);
        if (mixed > at) {
            return isolated(at, mixed, found);
        }
        boolean signed = percent || sign.isOneOf("+", at) || sign.isCurrency(at);
        int withSign = signed ? matching.end(SIGN_AFTER, at) : at;
        return withSign > at ? ordered(at, withSign, found) : isolated(at, one(at), found);
    }

    /** With the marks that enclose it, as on a key: 1️⃣. */
    private int one(int at) {
        int end = matching.end(ONE, at);
        while (end > at && line.isMark(end)) {
            end++;
        }
        return end;
    }

    private int longest(int at, Pattern one, Pattern other) {
        int end = matching.end(one, at);
        return end > at ? end : matching.end(other, at);
    }

    private int isolated(int from, int to, List<Mark> found) {
        if (to > from) {
            found.add(marks.isolated(from, to));
        }
        return to;
    }

    private int ordered(int from, int to, List<Mark> found) {
        if (to > from) {
            found.add(marks.ordered(from, to));
        }
        return to;
    }
}
