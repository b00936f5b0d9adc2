package io.github.warraq.text.bidi;

import static io.github.warraq.text.bidi.NumberSyntax.NUMBER;
import static io.github.warraq.text.bidi.NumberSyntax.RAISED;
import static io.github.warraq.text.bidi.NumberSyntax.S;

import io.github.warraq.text.bidi.Mark.Kind;
import java.util.List;
import java.util.regex.Pattern;

/** Takes arithmetic in digits: {@code 2+3=5}, {@code 5 × (3 - 1)}, {@code 1920×1080}. Sums with letters are Latin runs. */
final class Sums implements Finder {
    private static final String SIGNS = "-+\\u2212\\u00D7\\u00F7*/=<>\\u2264\\u2265\\u2260\\u2248^\\u00B1";
    private static final String OPERATOR = "(?:" + S + "[" + SIGNS + "x]=?" + S + "|[" + SIGNS + "]=?)";
    private static final String OPERAND = "[-+\\u2212\\u00B1]?\\u221A?" + NUMBER + "(?:" + RAISED + "|[%\\u00B0])?+";
    private static final String QUESTION = "(?:" + S + "?=" + S + "?\\?)?+";
    private static final Pattern FLAT = Pattern.compile(OPERAND + "(?:" + OPERATOR + OPERAND + "){1,20}+" + QUESTION);
    private static final Pattern BRACKETED =
            Pattern.compile("\\(?" + OPERAND + "(?:" + OPERATOR + "\\(?" + OPERAND + "\\)?){1,20}+" + QUESTION);
    /** Numbers joined by dashes and slashes alone are no sum. */
    private static final Pattern TELLING =
            Pattern.compile("[+\\u00B1\\u00D7\\u00F7*=<>\\u2264\\u2265\\u2260\\u2248^x]");

    private final Line line;
    private final Matching matching;
    private final NumberMarks marks;
    private final SignAfter sign;

    Sums(Line line, Matching matching, NumberMarks marks, SignAfter sign) {
        this.line = line;
        this.matching = matching;
        this.marks = marks;
        this.sign = sign;
    }

    @Override
    public int take(int at, List<Mark> found) {
        char c = line.at(at);
        boolean sign = (c == '-' || c == '+' || c == '\u2212' || c == '\u00B1' || c == '\u221A') && line.isFree(at);
        if (!line.isDigit(at) && !sign && c != '(' || line.isDash(at) && Dashes.opensParenthesis(line, at)) {
            return at;
        }
        if (line.isDigit(at) && !mayBegin(at)) {
            return at;
        }
        int end = end(at);
        // A sum in Arabic-Indic digits is read from right to left, and shown so.
        if (end > at && NumberMarks.kind(line, at, end) == Kind.LTR) {
            found.add(marks.isolated(at, end));
        }
        return end;
    }

    private boolean mayBegin(int number) {
        return sign.isOneOf(SignAfter.OF_SUMS, number) || sign.isDash(number) || sign.isLetter(number);
    }

    private int end(int at) {
        int bracketed = matching.end(BRACKETED, at);
        boolean whole = Brackets.any(line.text(), at, bracketed)
                && Brackets.balanced(line.text(), at, bracketed)
                && line.closing(at, bracketed - at) != bracketed - 1;
        if (whole && tells(at, bracketed)) {
            return bracketed;
        }
        int flat = line.at(at) == '(' ? at : matching.end(FLAT, at);
        return flat > at && tells(at, flat) ? withMinuteSign(flat) : at;
    }

    /** That of added time in football, «45+2'». */
    private int withMinuteSign(int end) {
        return SignAfter.MINUTES.indexOf(line.at(end)) >= 0 && line.isOver(end + 1) ? end + 1 : end;
    }

    private boolean tells(int from, int to) {
        return matching.finds(TELLING, from + 1, to);
    }
}
