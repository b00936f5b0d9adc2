package io.github.warraq.text.bidi;

import java.util.ArrayList;
import java.util.List;

/** Finds the runs of Arabic and Hebrew words in a left-to-right line. */
final class RightToLeftRuns {
    private static final int LONGEST_QUOTATION = 300;

    private final Line line;
    private final Tags tags;
    private final Addresses addresses;
    private final List<Mark> found = new ArrayList<>();

    private RightToLeftRuns(Line line) {
        this.line = line;
        this.tags = new Tags(line);
        this.addresses = new Addresses(line, new Matching(line));
    }

    static List<Mark> of(Line line) {
        return new RightToLeftRuns(line).run();
    }

    private List<Mark> run() {
        int at = line.start();
        while (at < line.end()) {
            at = Math.max(at + 1, take(at));
        }
        return found;
    }

    private int take(int at) {
        int tag = tags.end(at);
        if (tag > at + 1) {
            boolean mixed = line.hasLatin(at, tag) || !line.hasRightToLeft(at, tag);
            return mixed ? tag : isolated(at, tag);
        }
        if (line.isWord(at)) {
            List<Mark> address = new ArrayList<>();
            int end = addresses.take(at, address);
            address.forEach(mark -> found.addAll(mark.inner()));
            return end;
        }
        int close = line.isOpening(at) && !line.isWord(at - 1) ? quotation(at) : -1;
        if (close >= 0) {
            return isolated(at + 1, close);
        }
        return line.isRightToLeft(at) ? isolated(at, end(at)) : at;
    }

    private int isolated(int from, int to) {
        found.add(new Mark(from, to, Mark.Kind.RTL));
        return to;
    }

    /** Where a quotation closes that holds right-to-left words only. */
    private int quotation(int at) {
        int close = line.closing(at, LONGEST_QUOTATION);
        return close > at + 1 && line.hasRightToLeft(at + 1, close) && !line.hasLatin(at + 1, close) ? close : -1;
    }

    /** Words go on over one space or sign that stands between them, over digits amid them, and over digits stuck to them. */
    private int end(int from) {
        int end = from;
        int at = from;
        while (at < line.end()) {
            if (line.isRightToLeft(at) || line.isMark(at)) {
                end = ++at;
            } else if (line.isDigit(at) || isJoiner(at)) {
                if (line.isDigit(at) && (end == at || line.at(at - 1) == '-' && end == at - 1)) {
                    end = at + 1;
                }
                at++;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isJoiner(int at) {
        char c = line.at(at);
        boolean spaced = line.isSpace(at) && !line.isSpace(at - 1) || line.isArabicStop(at);
        return spaced || "-/.:'\u2019\u05F3\u05F4\u200C\u200D".indexOf(c) >= 0 && c != '\0' && !line.isSpace(at + 1);
    }
}
