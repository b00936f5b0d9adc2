package io.github.warraq.text.bidi;

/** Tells the hyphens that Arabic newspapers put round a parenthesis -as here- from minus signs and flags. */
final class Dashes {
    private static final int LONGEST_PARENTHESIS = 200;

    private Dashes() {}

    /** Whether the hyphen at an offset, after a space, is answered by one before a space. */
    static boolean opensParenthesis(Line line, int at) {
        int limit = Math.min(line.end(), at + LONGEST_PARENTHESIS);
        for (int i = at + 1; i < limit; i++) {
            if (line.isDash(i)) {
                if (closes(line, i)) {
                    return true;
                }
                if (line.isSpace(i - 1) && !line.isSpace(i + 1)) {
                    return false;
                }
            }
        }
        return false;
    }

    /** Whether the hyphen at an offset, before a space, answers one after a space. */
    static boolean closesParenthesis(Line line, int at) {
        int limit = Math.max(line.start(), at - LONGEST_PARENTHESIS);
        for (int i = at - 1; i >= limit; i--) {
            if (line.isDash(i)) {
                if (line.isFree(i) && !line.isSpace(i + 1)) {
                    return true;
                }
                if (closes(line, i)) {
                    return false;
                }
            }
        }
        return false;
    }

    private static boolean closes(Line line, int at) {
        boolean afterWord = line.isRightToLeft(at - 1)
                || line.isMark(at - 1)
                || line.isWord(at - 1)
                || line.isDigit(at - 1)
                || line.isClosing(at - 1);
        return afterWord && line.isOver(at + 1);
    }
}
