package io.github.warraq.text.bidi;

import static io.github.warraq.text.bidi.NumberSyntax.D;
import static io.github.warraq.text.bidi.NumberSyntax.H;
import static io.github.warraq.text.bidi.NumberSyntax.S;
import static io.github.warraq.text.bidi.NumberSyntax.ZERO;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes digits joined by two or more hyphens: dates, with the time of ISO 8601, and codes such as an ISBN; and long numbers
 * in groups of four. Dates with slashes or full stops keep their order by themselves.
 */
final class Dates implements Finder {
    private static final String TIME = "(?:[Tt ]" + D + "{1,2}:" + D + "{2}(?::" + D + "{2}(?:[.,]" + D + "++)?+)?+"
            + "(?:Z|" + S + "?[-+\\u2212]" + D + "{2}:?" + D + "{2})?+)?+";
    private static final String DAY_LAST = D + "{4}" + H + D + "{1,2}" + H + D + "{1,2}";
    private static final String YEAR_LAST = D + "{1,2}" + H + D + "{1,2}" + H + "(?:" + D + "{4}|" + D + "{2})";
    private static final String MONTH = D + "{4}" + H + "(?:" + ZERO
            + "[1-9\\u0661-\\u0669\\u06F1-\\u06F9]|[1\\u0661\\u06F1][0-2\\u0660-\\u0662\\u06F0-\\u06F2])(?!" + H + "?"
            + D + ")";
    private static final Pattern DATE =
            Pattern.compile("(?:" + DAY_LAST + "|" + YEAR_LAST + ")(?!" + H + "?" + D + ")" + TIME + "|" + MONTH);
    private static final Pattern CODE = Pattern.compile(D + "++(?:" + H + D + "++){2,10}+(?:" + H + "[Xx]\\b)?+");
    /** Two groups are a code too, and no range, where a word says so: ISSN. */
    private static final Pattern LABELLED = Pattern.compile(D + "++(?:" + H + D + "++){1,10}+(?:" + H + "?[Xx]\\b)?+");

    private static final Pattern BACKSLASHED =
            Pattern.compile(D + "{1,4}\\\\" + D + "{1,2}\\\\" + D + "{1,4}(?!" + D + ")");
    private static final Pattern FOURS = Pattern.compile(D + "{4}(?:" + S + D + "{4}){2,6}+(?!" + D + ")");

    private final Line line;
    private final Matching matching;
    private final NumberMarks marks;
    private final SignAfter sign;

    Dates(Line line, Matching matching, NumberMarks marks, SignAfter sign) {
        this.line = line;
        this.matching = matching;
        this.marks = marks;
        this.sign = sign;
    }

    @Override
    public int take(int at, List<Mark> found) {
        if (!line.isDigit(at)) {
            return at;
        }
        if (sign.isOneOf("\\", at)) {
            return backslashed(at, found);
        }
        if (!sign.isDash(at)) {
            return fours(at, found);
        }
        int date = matching.end(DATE, at);
        if (date > at && HyphenGroups.mayBeDate(line, at, date) && !HyphenGroups.isSeason(line, at, date)) {
            found.add(marks.isolated(at, date));
            return date;
        }
        int labelled = Lexicon.LABELS.has(line.latinWordBefore(at)) ? matching.end(LABELLED, at) : at;
        if (labelled > at) {
            found.add(marks.isolated(at, labelled));
            return labelled;
        }
        int code = matching.end(CODE, at);
        if (code > at) {
            found.add(HyphenGroups.areList(line, at, code) ? marks.ordered(at, code) : marks.isolated(at, code));
            return code;
        }
        return fours(at, found);
    }

    private int backslashed(int at, List<Mark> found) {
        int end = matching.end(BACKSLASHED, at);
        if (end > at) {
            found.add(marks.isolated(at, end));
        }
        return end;
    }

    private int fours(int at, List<Mark> found) {
        if (!line.isSpace(at + 4) || !line.isDigit(at + 5)) {
            return at;
        }
        int fours = matching.end(FOURS, at);
        if (fours > at) {
            found.add(marks.isolated(at, fours));
        }
        return fours;
    }
}
