package io.github.warraq.text.bidi;

import java.util.List;

/** Takes what is keyed into a telephone with star and hash, {@code *123#}, {@code *100*5#}, {@code *2800}, and numbers with masked digits. */
final class DialCodes implements Finder {
    /** A star with fewer digits marks a footnote. */
    private static final int FEWEST_DIGITS = 3;

    private final Line line;

    DialCodes(Line line) {
        this.line = line;
    }

    @Override
    public int take(int at, List<Mark> found) {
        boolean free = isKey(at) && line.isFreeOrAfterParticle(at);
        if (!free) {
            return at;
        }
        int digits = keys(at);
        int end = digits;
        boolean hash = false;
        while (line.isDigit(end)) {
            end = line.digitsEnd(end);
            int next = keys(end);
            hash |= next > end && line.at(next - 1) == '#';
            end = line.isDigit(next) || next > end && line.at(next - 1) == '#' ? next : end;
        }
        boolean code = end > digits && (hash || line.at(at) == '*' && line.digitsEnd(digits) - digits >= FEWEST_DIGITS);
        if (!code || line.isWord(end)) {
            return at;
        }
        found.add(new Mark(at, end, NumberMarks.kind(line, at, end)));
        return end;
    }

    private boolean isKey(int at) {
        return line.at(at) == '*' || line.at(at) == '#';
    }

    private int keys(int from) {
        int at = from;
        while (isKey(at)) {
            at++;
        }
        return at;
    }
}
