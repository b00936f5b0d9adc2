package io.github.warraq.read.raw;

import io.github.warraq.text.Controls;

/**
 * A raw line as it is shown: character references decoded, controls out ({@link Controls#prose}), white space of every kind
 * made one space, none at the ends.
 */
final class Display {
    private Display() {}

    static String of(String raw) {
        String text = Controls.prose(Entities.decode(raw)).text();
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

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
