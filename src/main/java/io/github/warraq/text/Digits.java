package io.github.warraq.text;

/** The digits that numbers of ours are written with, by their CLDR names. */
public enum Digits {
    /** European: 0 to 9. */
    LATN('0'),
    /** Arabic-Indic, U+0660 to U+0669. */
    ARAB('\u0660'),
    /** Extended Arabic-Indic, of Persian and Urdu, U+06F0 to U+06F9. */
    ARABEXT('\u06F0');

    private static final char MINUS = '\u2212';

    private final char zero;

    Digits(char zero) {
        this.zero = zero;
    }

    /** A number in these digits, without grouping; a negative one begins with U+2212. */
    public String of(long number) {
        return in(Long.toString(number));
    }

    /** A number that is not negative, with zeros before it up to some digits: {@code 05}. */
    public String of(long number, int leastDigits) {
        String latin = Long.toString(number);
        return in("0".repeat(Math.max(0, leastDigits - latin.length())) + latin);
    }

    /** Latin digits and minus signs in these digits and U+2212, all else unchanged. */
    String in(String latin) {
        if (this == LATN && latin.indexOf('-') < 0) {
            return latin;
        }
        StringBuilder written = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            written.append(c == '-' ? MINUS : c >= '0' && c <= '9' ? (char) (zero + c - '0') : c);
        }
        return written.toString();
    }

    /**
     * The digits that a language's numbers are written with where a site does not say: CLDR's, but European for all of
     * Arabic, as the largest newsrooms print them and as the writers of most texts around the number do.
     */
    public static Digits of(Language language) {
        return switch (language.primary()) {
            case "fa", "ps", "ks", "mzn", "lrc" -> ARABEXT;
            case "ckb", "sd" -> ARAB;
            default -> LATN;
        };
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
