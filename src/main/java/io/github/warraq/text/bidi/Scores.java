package io.github.warraq.text.bidi;

import io.github.warraq.text.bidi.Mark.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the scores within a run of words, «Arsenal 2-0 Everton»: one or two digits, a dash, and as many again, to be kept on one line. */
final class Scores {
    private static final int MOST_DIGITS = 2;

    private Scores() {}

    /** The given marks, and one more for each score, sorted. */
    static List<Mark> in(Line line, int from, int to, List<Mark> others) {
        List<Mark> marks = others;
        int after = from;
        for (int at = from + 1; at < to - 1; at++) {
            if (!line.isDash(at)) {
                continue;
            }
            int start = start(line, after, at);
            int end = end(line, to, at);
            if (start < at && end > at) {
                marks = marks == others ? new ArrayList<>(others) : marks;
                marks.add(new Mark(start, end, Kind.UNBROKEN));
                after = end;
            }
        }
        if (marks != others) {
            marks.sort(Comparator.comparingInt(Mark::start));
        }
        return marks;
    }

    /** Where the first number begins; the dash if there is none, or a longer one. */
    private static int start(Line line, int from, int dash) {
        int last = line.isSpace(dash - 1) ? dash - 1 : dash;
        int start = last;
        while (start > from && last - start < MOST_DIGITS && line.isDigit(start - 1)) {
            start--;
        }
        boolean alone = start < last && !line.isWord(start - 1) && !line.isDash(start - 1);
        return alone ? start : dash;
    }

    private static int end(Line line, int to, int dash) {
        int first = line.isSpace(dash + 1) ? dash + 2 : dash + 1;
        int end = first;
        while (end < to && end - first < MOST_DIGITS && line.isDigit(end)) {
            end++;
        }
        return end > first && !line.isWord(end) && !line.isDash(end) ? end : dash;
    }
}
