package io.github.warraq.read.raw;

import io.github.warraq.text.Controls;

/**
 * A raw line as it is shown: character references decoded, controls out ({@link Controls#prose}), white space of every kind
 * made one space, none at the ends.
 */
final class Display {
    /** Arabic letters and marks, which most of a text is. */
    private static final char FIRST_LETTER = '\u0620';

    private static final char LAST_LETTER = '\u06D3';

    private Display() {}

    static String of(String raw) {
        String text = Controls.prose(Entities.decode(raw)).text();
        if (isShown(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = true;
                continue;
            }
            if (gap && shown.length() > 0) {
                shown.append(' ');
            }
            gap = false;
            shown.append(c);
        }
        return shown.toString();
    }

    /** Whether a text has single spaces between its words only. */
    private static boolean isShown(String text) {
        boolean gap = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ';
            if ((space && gap) || (!space && isSpace(c))) {
                return false;
            }
            gap = space;
        }
        return text.isEmpty() || !gap;
    }

    static boolean isSpace(char c) {
        if (c > ' ' && c < 0x7F || c >= FIRST_LETTER && c <= LAST_LETTER) {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
