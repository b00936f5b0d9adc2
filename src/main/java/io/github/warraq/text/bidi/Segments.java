package io.github.warraq.text.bidi;

import static io.github.warraq.text.bidi.Mark.Kind.ISOLATE;

import java.util.ArrayList;
import java.util.List;

/** Finds the right-to-left words inside a left-to-right token, such as the segments of a path, each to be isolated. */
final class Segments {
    private Segments() {}

    /** Marks for the words between two offsets, each from a letter to a letter or to a digit that sticks to its word. */
    static List<Mark> in(Line line, int from, int to) {
        List<Mark> segments = List.of();
        for (int at = from; at < to; at++) {
            if (line.isRightToLeft(at)) {
                int end = end(line, at, to);
                if (segments.isEmpty()) {
                    segments = new ArrayList<>();
                }
                segments.add(new Mark(at, end, ISOLATE));
                at = end;
            }
        }
        return segments;
    }

    private static int end(Line line, int from, int to) {
        int end = from;
        int at = from;
        while (at < to && belongs(line, at)) {
            boolean joins = !line.isRightToLeft(at) && !line.isMark(at) && !line.isDigit(at);
            at++;
            if (!joins) {
                end = at;
            }
        }
        return line.isLatin(at) ? beforeHyphen(line, from, end) : end;
    }

    /** A Latin word follows: digits before it are more likely its own. */
    private static int beforeHyphen(Line line, int from, int end) {
        int at = end;
        while (at > from && !line.isRightToLeft(at - 1) && !line.isMark(at - 1)) {
            at--;
        }
        return at;
    }

    private static boolean belongs(Line line, int at) {
        char c = line.at(at);
        return line.isRightToLeft(at)
                || line.isMark(at)
                || line.isDigit(at)
                || line.isSpace(at)
                || c == '-'
                || c == '_'
                || c == '\u200C';
    }
}
