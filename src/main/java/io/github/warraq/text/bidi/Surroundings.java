package io.github.warraq.text.bidi;

import io.github.warraq.text.bidi.Mark.Kind;

/**
 * Sees without computing that a mark changes nothing: a plain word of the other direction, or a plain number, whose nearest
 * letters on both sides run in the base direction. This settles nearly all of ordinary prose.
 */
final class Surroundings {
    private final Line line;
    private final int start;
    private final int end;
    private final boolean rightToLeft;

    Surroundings(Line line, boolean rightToLeft) {
        this.line = line;
        this.start = line.start();
        this.end = line.end();
        this.rightToLeft = rightToLeft;
    }

    /** Whether the mark is surely not needed for the order; {@code false} says nothing. */
    boolean needNot(Mark mark) {
        if (mark.kind() == Kind.ALM) {
            return rightToLeft && Classes.isArabic(before(mark.start()));
        }
        boolean isolates = rightToLeft ? mark.kind() == Kind.LTR : mark.kind() == Kind.RTL;
        return isolates
                && isPlain(mark.start(), mark.end())
                && isBase(before(mark.start()))
                && isBase(after(mark.end()));
    }

    /** The class of the nearest letter or digit before an offset; that of the base direction where there is none. */
    private byte before(int at) {
        for (int i = at - 1; i >= start; i--) {
            byte directionality = line.directionality(i);
            if (isStrongOrNumber(directionality)) {
                return directionality;
            }
        }
        return base();
    }

    private byte after(int at) {
        for (int i = at; i < end; i++) {
            byte directionality = line.directionality(i);
            if (isStrongOrNumber(directionality)) {
                return directionality;
            }
        }
        return base();
    }

    private byte base() {
        return rightToLeft ? Character.DIRECTIONALITY_RIGHT_TO_LEFT : Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private boolean isBase(byte directionality) {
        return rightToLeft ? Classes.isRightToLeft(directionality) : Classes.isLeftToRight(directionality);
    }

    private static boolean isStrongOrNumber(byte directionality) {
        return Classes.isLeftToRight(directionality)
                || Classes.isRightToLeft(directionality)
                || Classes.isNumber(directionality);
    }

    private boolean isPlain(int from, int to) {
        byte first = line.directionality(from);
        if (isTransparent(to)) {
            return false;
        }
        if (!rightToLeft) {
            return isPlainRightToLeft(from, to);
        }
        return Classes.isNumber(first) ? isPlainNumber(from, to, first) : isPlainLeftToRight(from, to);
    }

    /** Left-to-right letters with digits and neutrals between them; the last may be a digit. */
    private boolean isPlainLeftToRight(int from, int to) {
        for (int i = from; i < to; i++) {
            byte directionality = line.directionality(i);
            if (Classes.isRightToLeft(directionality)
                    || directionality == Character.DIRECTIONALITY_ARABIC_NUMBER
                    || Brackets.isBracket(line.at(i))) {
                return false;
            }
        }
        byte last = line.directionality(to - 1);
        return Classes.isLeftToRight(line.directionality(from))
                && (Classes.isLeftToRight(last)
                        || last == Character.DIRECTIONALITY_EUROPEAN_NUMBER && !isTerminator(to));
    }

    /** Digits of one kind, joined by single separators that bind them whatever stands before. */
    private boolean isPlainNumber(int from, int to, byte kind) {
        if (isTerminator(from - 1) || isTerminator(to)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            byte directionality = line.directionality(i);
            boolean binds = directionality == Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR
                    && i + 1 < to
                    && line.directionality(i - 1) == kind
                    && line.directionality(i + 1) == kind;
            if (directionality != kind && !binds) {
                return false;
            }
        }
        return true;
    }

    /** Class ET, such as % and $, which belongs to a European number beside it; or what may hide one. */
    private boolean isTerminator(int at) {
        if (at < start || at >= end) {
            return false;
        }
        return line.directionality(at) == Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR || isTransparent(at);
    }

    /** A mark or joiner, which goes with what stands before it. */
    private boolean isTransparent(int at) {
        return at >= start
                && at < end
                && (line.directionality(at) == Character.DIRECTIONALITY_NONSPACING_MARK
                        || line.directionality(at) == Character.DIRECTIONALITY_BOUNDARY_NEUTRAL);
    }

    private boolean isPlainRightToLeft(int from, int to) {
        for (int i = from; i < to; i++) {
            byte directionality = line.directionality(i);
            if (Classes.isLeftToRight(directionality)
                    || Classes.isNumber(directionality)
                    || Brackets.isBracket(line.at(i))) {
                return false;
            }
        }
        return Classes.isRightToLeft(line.directionality(from)) && Classes.isRightToLeft(line.directionality(to - 1));
    }
}
