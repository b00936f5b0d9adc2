package io.github.warraq.produce.search;

/**
 * Numbers as text that needs no escape in a script and little room in a file: a small one is one character, most others are
 * two. {@code search.js} reads them.
 */
final class Numerals {
    /** Numbers below it are one character. */
    static final int ENDS = 46;
    /** So many characters say that more follow. */
    static final int GOES_ON = 45;
    /** Parts lists of numbers. */
    static final char BETWEEN = ' ';

    private static final char[] ALPHABET = new char[ENDS + GOES_ON];

    static {
        int count = 0;
        for (char c = '!'; c <= '~'; c++) {
            if (c != '"' && c != '\\' && c != '<') {
                ALPHABET[count++] = c;
            }
        }
    }

    private Numerals() {}

    /** A character of the alphabet. */
    static char digit(int value) {
        return ALPHABET[value];
    }

    /** The whole alphabet, for the script. */
    static String alphabet() {
        return new String(ALPHABET);
    }

    static void append(StringBuilder out, int number) {
        int rest = number;
        while (rest >= ENDS) {
            rest -= ENDS;
            out.append(ALPHABET[ENDS + rest % GOES_ON]);
            rest /= GOES_ON;
        }
        out.append(ALPHABET[rest]);
    }
}
