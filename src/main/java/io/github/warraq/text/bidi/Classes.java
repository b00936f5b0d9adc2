package io.github.warraq.text.bidi;

import java.nio.CharBuffer;

/** Bidirectional classes of the characters of a text, surrogate pairs counted as one character. */
final class Classes {
    private static final byte[] COMMON = new byte[0x2500];

    static {
        for (int c = 0; c < COMMON.length; c++) {
            COMMON[c] = Character.getDirectionality((char) c);
        }
    }

    private Classes() {}

    /** One of the {@code DIRECTIONALITY_} constants of {@link Character}. */
    static byte at(CharSequence text, int at) {
        char c = text.charAt(at);
        return c < COMMON.length ? COMMON[c] : rare(text, at, c);
    }

    private static byte rare(CharSequence text, int at, char c) {
        if (Character.isHighSurrogate(c) && at + 1 < text.length()) {
            return Character.getDirectionality(Character.codePointAt(text, at));
        }
        if (Character.isLowSurrogate(c) && at > 0) {
            return Character.getDirectionality(Character.codePointBefore(text, at + 1));
        }
        return Character.getDirectionality(c);
    }

    static byte at(char[] text, int at) {
        char c = text[at];
        return c < COMMON.length ? COMMON[c] : rare(CharBuffer.wrap(text), at, c);
    }

    /** The offset of the first character from an offset on that is a digit or a letter running to the right, or {@code end}. */
    static int nextLeftToRightOrNumber(char[] text, int from, int end) {
        for (int i = from; i < end; i++) {
            byte directionality = at(text, i);
            if (isLeftToRight(directionality) || isNumber(directionality)) {
                return i;
            }
        }
        return end;
    }

    /** The offset of the first letter that runs to the left, or the length. */
    static int firstRightToLeft(char[] text) {
        for (int i = 0; i < text.length; i++) {
            if (isRightToLeft(at(text, i))) {
                return i;
            }
        }
        return text.length;
    }

    /** Latin, Greek, Cyrillic, Chinese: letters that run to the right. */
    static boolean isLeftToRight(byte directionality) {
        return directionality == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    /** Hebrew and Arabic letters: those that run to the left. */
    static boolean isRightToLeft(byte directionality) {
        return directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT;
    }

    static boolean isArabic(byte directionality) {
        return directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Digits of either kind, and the separators that belong to Arabic-Indic ones. */
    static boolean isNumber(byte directionality) {
        return directionality == Character.DIRECTIONALITY_EUROPEAN_NUMBER
                || directionality == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }
}
