package io.github.warraq.cli;

import io.github.warraq.base.Notice;
import java.util.Locale;

/**
 * How text looks where it is read: coloured where that may be, its right-to-left parts isolated on a terminal, and
 * nothing in it that could move a terminal's cursor or turn its text around.
 *
 * @param colours whether to colour
 * @param terminal whether it is read on a terminal, and not by a program or in a file
 */
record Wording(boolean colours, boolean terminal) {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';
    private static final char ARABIC_LETTER_MARK = '\u061C';
    private static final char LEFT_TO_RIGHT_MARK = '\u200E';
    private static final char RIGHT_TO_LEFT_MARK = '\u200F';
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char RIGHT_TO_LEFT_OVERRIDE = '\u202E';
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char NOMINAL_DIGIT_SHAPES = '\u206F';

    /** Longer text is cut: a message may quote its input, and nobody reads more. */
    private static final int LONGEST = 1000;

    private static final String INDENT = "  ";

    /** For what goes to {@link Terminal#err()}. */
    static Wording of(Terminal terminal) {
        return new Wording(terminal.errColours(), terminal.errIsTerminal());
    }

    /** For what goes to {@link Terminal#out()}. */
    static Wording ofOut(Terminal terminal) {
        return new Wording(terminal.outColours(), terminal.outIsTerminal());
    }

    /** {@code error: }, {@code warning: } or {@code note: }. */
    String level(Notice.Level level) {
        return level(level, ":");
    }

    /** The same with another end. */
    String level(Notice.Level level, String end) {
        return switch (level) {
            case ERROR -> ink("1;31", "error" + end) + " ";
            case WARNING -> ink("1;33", "warning" + end) + " ";
            case INFO -> ink("1", "note" + end) + " ";
        };
    }

    /** A line of its own below what it helps with. */
    String hint(String text) {
        return INDENT + ink("36", "hint:") + " " + plain(text);
    }

    String place(String text) {
        return ink("1", plain(text));
    }

    /** Text from elsewhere, fit to be shown in a line. */
    String plain(String text) {
        StringBuilder shown = new StringBuilder(text.length() + 8);
        int length = Math.min(text.length(), LONGEST);
        for (int i = 0; i < length; ) {
            int run = terminal ? endOfRightToLeft(text, i, length) : i;
            if (run > i) {
                shown.append(FIRST_STRONG_ISOLATE);
                appendHarmless(shown, text, i, run);
                shown.append(POP_DIRECTIONAL_ISOLATE);
                i = run;
            } else {
                int next = text.offsetByCodePoints(i, 1);
                appendHarmless(shown, text, i, next);
                i = next;
            }
        }
        return length < text.length() ? shown.append('…').toString() : shown.toString();
    }

    /** Where the right-to-left run ends that begins at {@code from}; {@code from} itself if none begins there. */
    private static int endOfRightToLeft(String text, int from, int limit) {
        int end = from;
        for (int i = from; i < limit; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            byte direction = Character.getDirectionality(c);
            if (isRightToLeft(direction) && !isHarmful(c)) {
                end = i;
            } else if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || end == from) {
                break;
            }
        }
        return end;
    }

    private static void appendHarmless(StringBuilder shown, String text, int from, int to) {
        for (int i = from; i < to; ) {
            int c = text.codePointAt(i);
            if (isHarmful(c)) {
                shown.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                shown.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
    }

    private static boolean isRightToLeft(byte direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    static boolean isRightToLeft(int codePoint) {
        return isRightToLeft(Character.getDirectionality(codePoint));
    }

    private static boolean isHarmful(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.SURROGATE
                || c == ARABIC_LETTER_MARK
                || c == LEFT_TO_RIGHT_MARK
                || c == RIGHT_TO_LEFT_MARK
                || (c >= LINE_SEPARATOR && c <= RIGHT_TO_LEFT_OVERRIDE)
                || (c >= LEFT_TO_RIGHT_ISOLATE && c <= NOMINAL_DIGIT_SHAPES);
    }

    private String ink(String code, String text) {
        return colours ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
