package io.github.warraq.text.bidi;

/** Bidirectional classes of the characters of a text, surrogate pairs counted as one character. */
final class Classes {
    private Classes() {}

    /** One of the {@code DIRECTIONALITY_} constants of {@link Character}. */
    static byte at(char[] text, int at) {
        return (byte) (Traits.of(text, at) & Traits.DIRECTIONALITY);
    }

    /** The offset of the first character from an offset on that is a digit or a letter running to the right, or {@code end}. */
    static int nextLeftToRightOrNumber(char[] text, int from, int end) {
        for (int i = from; i < end; i++) {
            if ((Traits.of(text, i) & (Traits.LATIN | Traits.NUMBER | Traits.FLAG)) != 0) {
                return i;
            }
        }
        return end;
    }

    /** The offset of the first letter that runs to the left, or the length. */
    static int firstRightToLeft(char[] text) {
        for (int i = 0; i < text.length; i++) {
            if ((Traits.of(text, i) & Traits.RIGHT_TO_LEFT) != 0) {
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
