package io.github.warraq.text.bidi;

import io.github.warraq.text.bidi.Mark.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the marks that numbers may need. */
final class NumberMarks {
    private static final Pattern THOUSANDS = Pattern.compile("(?<!" + NumberSyntax.D + ")" + NumberSyntax.GROUPED);

    private final Line line;
    private final Matching matching;

    NumberMarks(Line line, Matching matching) {
        this.line = line;
        this.matching = matching;
    }

    /** For a number that is read from left to right, with its signs. */
    Mark isolated(int from, int to) {
        return new Mark(from, to, kind(line, from, to), thousands(from, to));
    }

    /** For numbers that are read one after the other in the order of the text around: ranges, scores, percentages. */
    Mark ordered(int from, int to) {
        Kind kind = isArabic(from) ? Kind.ALM : Kind.LTR;
        return new Mark(from, to, kind, thousands(from, to));
    }

    /**
     * Whether a place stands in Arabic script rather than in Hebrew, whose readers take a range from left to right, as the
     * algorithm shows it: by the nearest letter before, else by the first one after.
     */
    private boolean isArabic(int at) {
        int letter = line.rightToLeftBefore(at);
        return letter < 0 || Classes.isArabic(line.directionality(letter));
    }

    private List<Mark> thousands(int from, int to) {
        List<Mark> thousands = new ArrayList<>();
        Matcher matcher = matching.over(THOUSANDS, from, to);
        while (matcher.find()) {
            thousands.add(new Mark(matcher.start(), matcher.end(), Kind.NARROW_SPACE));
        }
        return thousands;
    }

    /** How to keep a number in order: groups of Arabic-Indic digits obey no isolation, only an override. */
    static Kind kind(Line line, int from, int to) {
        boolean arabic = false;
        boolean parted = false;
        for (int i = from; i < to; i++) {
            char c = line.at(i);
            arabic |= Line.isArabicDigit(c);
            boolean within = i > from && i < to - 1;
            parted |= within && (line.isDash(i) || line.isSpace(i) || c == '+' || c == ')');
        }
        return arabic && parted ? Kind.LTR_OVERRIDE : Kind.LTR;
    }
}
