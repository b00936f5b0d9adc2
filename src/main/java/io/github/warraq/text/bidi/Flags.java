package io.github.warraq.text.bidi;

import io.github.warraq.text.bidi.Mark.Kind;
import java.util.List;

/**
 * Takes the flag of a country, a pair of regional indicators: they run to the right as letters do, but flags follow one another
 * in the order of the text around.
 */
final class Flags implements Finder {
    /** Two surrogate pairs. */
    private static final int LENGTH = 4;

    private final Line line;

    Flags(Line line) {
        this.line = line;
    }

    @Override
    public int take(int at, List<Mark> found) {
        int end = at;
        while (end - at < LENGTH && line.isFlag(end)) {
            end++;
        }
        if (end > at) {
            found.add(new Mark(at, end, Kind.LTR));
        }
        return end;
    }
}
