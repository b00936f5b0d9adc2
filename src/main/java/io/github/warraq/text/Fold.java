package io.github.warraq.text;

import java.text.Normalizer;

/**
 * Spelling differences that readers do not see as differences, folded away: for "is this the same text?" and for looking
 * words up, never for anything shown.
 */
public final class Fold {
    /** What {@link #letter} gives for a mark, a tatweel or a control, which count for nothing. */
    public static final char NOTHING = 0;

    private static final char TATWEEL = '\u0640';
    private static final char ALEF = '\u0627';
    private static final char WAW = '\u0648';
    private static final char YA = '\u064A';
    private static final char KAF = '\u0643';
    private static final char HA = '\u0647';
    private static final char HAMZA = '\u0621';

    /** Stands in the table for what has to be decomposed first. */
    private static final char RARE = 0xFFFF;

    private static final char FIRST_PUNCTUATION = 0x2000;
    private static final char PRIMES = 0x2030;

    /** The folded letter of each character up to the end of the Arabic block. */
    private static final char[] COMMON = new char[0x700];

    static {
        for (char c = 0; c < COMMON.length; c++) {
            COMMON[c] = isCommon(c) ? common(c) : RARE;
        }
    }

    private Fold() {}

    /**
     * A key that is equal for two texts which differ only in vowel marks, tatweel, invisible controls, the seats of hamza,
     * alef maqsura and ya, ta marbuta and ha, Persian and Arabic kaf, digit sets, case, accents, presentation forms,
     * punctuation, and white space.
     *
     * @return letters and digits, in words parted by one space; empty where the text has neither
     */
    public static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char folded = c < COMMON.length ? COMMON[c] : c >= FIRST_PUNCTUATION && c < PRIMES ? common(c) : RARE;
            if (folded == RARE) {
                return rareKey(Normalizer.normalize(text, Normalizer.Form.NFKD));
            }
            if (folded == ' ') {
                gap = true;
            } else if (folded != NOTHING) {
                if (gap && !key.isEmpty()) {
                    key.append(' ');
                }
                gap = false;
                key.append(folded);
            }
        }
        return key.toString();
    }

    private static String rareKey(String decomposed) {
        StringBuilder key = new StringBuilder(decomposed.length());
        boolean gap = false;
        for (int i = 0; i < decomposed.length(); ) {
            int c = decomposed.codePointAt(i);
            i += Character.charCount(c);
            int folded = c < Character.MIN_SUPPLEMENTARY_CODE_POINT ? letter((char) c) : Character.toLowerCase(c);
            if (folded != NOTHING && !Character.isLetterOrDigit(folded)) {
                gap = true;
            } else if (folded != NOTHING) {
                if (gap && !key.isEmpty()) {
                    key.append(' ');
                }
                gap = false;
                key.appendCodePoint(folded);
            }
        }
        return key.toString();
    }

    /** A letter folded; a space for what is neither letter nor digit. */
    private static char common(char c) {
        char folded = letter(c);
        return folded == NOTHING || Character.isLetterOrDigit(folded) ? folded : ' ';
    }

    /** Whether {@link #letter} alone suffices, without a decomposition. */
    private static boolean isCommon(int c) {
        return c < 0x80
                || (c >= 0x0590 && c < 0x0700 && !(c >= 0x0675 && c <= 0x0678))
                || c == 0xAB
                || c == 0xBB
                || c == 0xA0;
    }

    /**
     * One letter or digit folded: {@code أ} to {@code ا}, {@code ی} to {@code ي}, {@code ٣} to {@code 3}, {@code É} to
     * {@code é} (accents of composed letters stay: decompose first to lose them).
     *
     * @return {@link #NOTHING} for what counts for nothing
     */
    public static char letter(char c) {
        if (c < 0x80) {
            if (c >= 'A' && c <= 'Z') {
                return (char) (c + ('a' - 'A'));
            }
            return c < ' ' && !Character.isWhitespace(c) ? NOTHING : c;
        }
        int digit = Digits.value(c);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        switch (c) {
            case '\u0622': // آ
            case '\u0623': // أ
            case '\u0625': // إ
            case '\u0671': // ٱ
            case '\u0672':
            case '\u0673':
            case '\u0675':
                return ALEF;
            case '\u0624': // ؤ
            case '\u0676':
                return WAW;
            case '\u0626': // ئ
            case '\u0649': // ى
            case '\u0678':
            case '\u06CC': // ی
            case '\u06D2': // ے
            case '\u06D3': // ۓ
                return YA;
            case '\u0629': // ة
            case '\u06BE': // ھ
            case '\u06C0': // ۀ
            case '\u06C1': // ہ
            case '\u06C2': // ۂ
            case '\u06C3': // ۃ
            case '\u06D5': // ە
                return HA;
            case '\u06A9': // ک
            case '\u06AA':
                return KAF;
            case HAMZA:
            case TATWEEL:
                return NOTHING;
            default:
                return isIgnored(c) ? NOTHING : Character.toLowerCase(c);
        }
    }

    private static boolean isIgnored(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || (type == Character.CONTROL && !Character.isWhitespace(c));
    }
}
