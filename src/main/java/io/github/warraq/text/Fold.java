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

    private Fold() {}

    /**
     * A key that is equal for two texts which differ only in vowel marks, tatweel, invisible controls, the seats of hamza,
     * alef maqsura and ya, ta marbuta and ha, Persian and Arabic kaf, digit sets, case, accents, presentation forms,
     * punctuation, and white space.
     *
     * @return letters and digits, in words parted by one space; empty where the text has neither
     */
    public static String key(String text) {
        String plain = isSimple(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            int folded = c < Character.MIN_SUPPLEMENTARY_CODE_POINT ? letter((char) c) : Character.toLowerCase(c);
            if (folded == NOTHING) {
                continue;
            }
            if (!Character.isLetterOrDigit(folded)) {
                gap = true;
                continue;
            }
            if (gap && key.length() > 0) {
                key.append(' ');
            }
            gap = false;
            key.appendCodePoint(folded);
        }
        return key.toString();
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

    /** Whether {@link #letter} alone suffices: ASCII, basic Arabic, Hebrew letters, general punctuation. */
    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean simple = c < 0x80
                    || (c >= 0x0590 && c < 0x0700 && !(c >= '\u0675' && c <= '\u0678'))
                    || (c >= 0x2000 && c < 0x2030)
                    || c == '\u00AB'
                    || c == '\u00BB'
                    || c == '\u00A0';
            if (!simple) {
                return false;
            }
        }
        return true;
    }
}
