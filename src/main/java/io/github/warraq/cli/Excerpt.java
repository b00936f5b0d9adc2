package io.github.warraq.cli;

import java.util.List;

/** A line of an input and where in it something is, for people to see. */
final class Excerpt {
    private static final int LONGEST = 100;
    private static final int QUOTED = 20;

    private Excerpt() {}

    /**
     * The line, and below it a caret. Where right-to-left letters stand before the place, no caret can point at it, as
     * terminals differ in how they lay such a line out: there the text at the place is repeated instead.
     *
     * @param column 1-based, in code points; 0 or beyond the line's end where the line is meant
     * @return nothing if the line is too long to be shown
     */
    static List<String> of(String line, int column) {
        int length = line.codePointCount(0, line.length());
        if (length > LONGEST || line.isBlank()) {
            return List.of();
        }
        String shown = line.replace('\t', ' ');
        if (column < 1 || column > length + 1) {
            return List.of(shown);
        }
        int at = shown.offsetByCodePoints(0, column - 1);
        if (shown.codePoints().limit(column).noneMatch(Wording::isRightToLeft)) {
            return List.of(shown, " ".repeat(column - 1) + "^");
        }
        String here = shown.substring(at, shown.offsetByCodePoints(at, Math.min(QUOTED, length + 1 - column)));
        return here.isBlank() ? List.of(shown) : List.of(shown, "^ " + here);
    }
}
