package io.github.warraq.text.bidi;

/**
 * Passes over what surely needs nothing in a right-to-left line, by far the most: a plain number or plain Latin words between
 * words of the line's direction. It must never say yes where {@link Needed} would keep a mark.
 */
final class Lone {
    private static final int FEW = 3;
    private static final String BRACKETS = "([{<";
    private static final String JOINERS = "-\u2013&'\u2019_";

    private final Line line;

    Lone(Line line) {
        this.line = line;
    }

    /** The end of the number or words that begin at an offset, or the same offset if they may need a look. */
    int end(int at) {
        if (!line.isDigit(at) && !line.isLatin(at) || !isAmongWordsBefore(at)) {
            return at;
        }
        int end = line.isDigit(at) ? number(at) : words(at);
        return end > at && isAmongWordsAfter(end, line.isDigit(at)) ? end : at;
    }

    /** Digits of one kind, Arabic-Indic or not: those of two kinds stand in another order than they are written. */
    private int number(int at) {
        boolean european = line.isEuropeanDigit(at);
        int end = at;
        while (line.isDigit(end) || Line.isSeparator(line.at(end)) && line.isDigit(end + 1)) {
            if (line.isDigit(end) && line.isEuropeanDigit(end) != european) {
                return at;
            }
            end++;
        }
        return end;
    }

    private int words(int at) {
        int end = at;
        while (true) {
            if (line.isLatin(end) || line.isEuropeanDigit(end)) {
                end++;
            } else if (line.isSpace(end) && line.isLatin(end + 1) || isJoiner(end) && isLetterOrDigit(end + 1)) {
                end += 2;
            } else {
                // A number after a space may belong to the words that follow it.
                return line.isSpace(end) && line.isDigit(end + 1) ? at : end;
            }
        }
    }

    private boolean isJoiner(int at) {
        char c = line.at(at);
        return c != '\0' && JOINERS.indexOf(c) >= 0;
    }

    private boolean isLetterOrDigit(int at) {
        return line.isLatin(at) || line.isEuropeanDigit(at);
    }

    private boolean isAmongWordsBefore(int at) {
        if (line.isRightToLeft(at - 1)) {
            return true;
        }
        int before = at - 1;
        if (before >= line.start() && !line.isSpace(before) && !line.isOpening(before)) {
            return false;
        }
        while (at - before <= FEW && before >= line.start() && !line.isRightToLeft(before)) {
            if (!isQuiet(before)) {
                return false;
            }
            before--;
        }
        return before < line.start() || line.isRightToLeft(before);
    }

    private boolean isAmongWordsAfter(int at, boolean number) {
        int after = at;
        boolean opens = BRACKETS.indexOf(line.at(at)) >= 0;
        // What is quoted after a Latin word may be its argument.
        boolean quotes = !number && line.isSpace(at) && line.isOpening(at + 1);
        if (opens || quotes || line.isMark(at)) {
            return false;
        }
        while (after - at < FEW && after < line.end() && !line.isRightToLeft(after)) {
            boolean ends = line.at(after) == '.' && after > at || line.at(after) == ',';
            if (!isQuiet(after) && !line.isClosing(after) && !ends && !(number && line.at(after) == '.')) {
                break;
            }
            after++;
        }
        boolean finalStop = line.at(after) == '.' && after + 1 == line.end();
        return line.isRightToLeft(after) || after == line.end() || finalStop;
    }

    /** Signs that stay where they are between two words of the line's direction. */
    private boolean isQuiet(int at) {
        char c = line.at(at);
        return line.isSpace(at) || line.isOpening(at) || line.isMark(at) || line.isArabicStop(at) || c == ':';
    }
}
