package io.github.warraq.text.bidi;

import io.github.warraq.text.bidi.Mark.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the marks that numbers may need. */
final class NumberMarks {
    private static final Pattern THOUSANDS = Pattern.compile("(?<!" + NumberSyntax.D + ")" + NumberSyntax.GROUPED);

    /** As many characters as surely fit a line of the narrowest screen, 320 px. */
    private static final int LONGEST_UNBROKEN = 24;

    private final Line line;
    private final Matching matching;

    NumberMarks(Line line, Matching matching) {
        this.line = line;
        this.matching = matching;
    }

    /** For a number that is read from left to right, with its signs. */
    Mark isolated(int from, int to) {
        return new Mark(from, to, kind(line, from, to), together(from, to));
    }

    /** For numbers that are read one after the other in the order of the text around: ranges, scores, percentages. */
    Mark ordered(int from, int to) {
        boolean arabic = isArabic(from);
        if (!arabic && line.isSpace(to - 2)) {
            // A sign apart from its number stands to the left of it in Hebrew too: 50 ₪.
            return new Mark(from, to, Kind.UNBROKEN, thousands(from, to));
        }
        return new Mark(from, to, arabic ? Kind.ALM : Kind.LTR, together(from, to));
    }

    /**
     * Whether a place stands in Arabic script rather than in Hebrew, whose readers take a range from left to right, as the
     * algorithm shows it: by the nearest letter before, else by the first one after.
     */
    private boolean isArabic(int at) {
        int letter = line.rightToLeftBefore(at);
        return letter < 0 || Classes.isArabic(line.directionality(letter));
    }

    /** For a name that begins with a number, which may be broken between its words. */
    Mark name(int from, int to) {
        return new Mark(from, to, Kind.LTR, Scores.in(line, from, to, thousands(from, to)));
    }

    /** What keeps a number on one line. */
    private List<Mark> together(int from, int to) {
        List<Mark> thousands = thousands(from, to);
        return to - from <= LONGEST_UNBROKEN && mayBreak(from, to, thousands)
                ? List.of(new Mark(from, to, Kind.UNBROKEN, thousands))
                : thousands;
    }

    private boolean mayBreak(int from, int to, List<Mark> thousands) {
        int next = 0;
        for (int i = from + 1; i < to - 1; i++) {
            if (next < thousands.size() && thousands.get(next).start() <= i) {
                i = Math.max(i, thousands.get(next++).end());
            }
            if (i < to - 1 && mayBreakAt(i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A space that stays one, or a dash after which a line may break by UAX #14, and so in browsers; Chromium also breaks after
     * an ASCII hyphen between ASCII digits, where the rule LB25 forbids it.
     */
    private boolean mayBreakAt(int at) {
        return switch (line.at(at)) {
            case ' ', '\u2010', '\u2012', '\u2013', '\u2014', '\u2015' -> true;
            case '-' -> line.at(at - 1) < 0x80;
            default -> false;
        };
    }

    private List<Mark> thousands(int from, int to) {
        if (!hasSpace(from, to)) {
            return List.of();
        }
        List<Mark> thousands = new ArrayList<>();
        Matcher matcher = matching.over(THOUSANDS, from, to);
        while (matcher.find()) {
            thousands.add(new Mark(matcher.start(), matcher.end(), Kind.NARROW_SPACE));
        }
        return thousands;
    }

    private boolean hasSpace(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.isSpace(i)) {
                return true;
            }
        }
        return false;
    }

    /** How to keep a number in order: groups of Arabic-Indic digits obey no isolation, only an override. */
    static Kind kind(Line line, int from, int to) {
        int first = from;
        int last = to - 1;
        while (first < to && !Line.isArabicDigit(line.at(first))) {
            first++;
        }
        while (last > first && !Line.isArabicDigit(line.at(last))) {
            last--;
        }
        for (int i = first + 1; i < last; i++) {
            boolean joins = line.directionality(i) == Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR
                    && !line.isSpace(i)
                    && line.isDigit(i - 1)
                    && line.isDigit(i + 1);
            if (!line.isDigit(i) && !joins && line.directionality(i) != Character.DIRECTIONALITY_ARABIC_NUMBER) {
                return Kind.LTR_OVERRIDE;
            }
        }
        return Kind.LTR;
    }
}
