package io.github.warraq.text;

/** The digits that numbers of ours are written with, by their CLDR names. */
public enum Digits {
    /** European: 0 to 9. */
    LATN('0'),
    /** Arabic-Indic, U+0660 to U+0669. */
    ARAB('\u0660'),
    /** Extended Arabic-Indic, of Persian and Urdu, U+06F0 to U+06F9. */
    ARABEXT('\u06F0');

    private final char zero;

    Digits(char zero) {
        this.zero = zero;
    }

    /** A number in these digits, without grouping; a negative one begins with U+2212. */
    public String of(long number) {
        String latin = Long.toString(number);
        StringBuilder written = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            written.append(c == '-' ? '\u2212' : (char) (zero + c - '0'));
        }
        return written.toString();
    }

    /** What a digit of any of the three sets is worth; -1 for any other character. */
    public static int value(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= ARAB.zero && c <= ARAB.zero + 9) {
            return c - ARAB.zero;
        }
        return c >= ARABEXT.zero && c <= ARABEXT.zero + 9 ? c - ARABEXT.zero : -1;
    }
}
