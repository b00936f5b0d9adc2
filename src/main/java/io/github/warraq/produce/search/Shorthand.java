package io.github.warraq.produce.search;

/**
 * Text in one byte for each letter of Arabic, Persian and Urdu instead of UTF-8's two: a Latin letter or a sign stands for
 * each, and runs of Latin stand between back ticks. {@code search.js} reads it.
 */
final class Shorthand {
    /** The commonest characters besides ASCII: letters, signs, ZWNJ, and what isolates runs of the other direction. */
    static final String LETTERS =
            "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئىةپچژگکیٹڈڑںہھے،؛؟\u064B\u0651\u200C\u2066\u2069«»–…";

    /** What stands for each. */
    static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ@[]abcdefghijklmnopqrstuvwxyz^_{}|~";

    /** So many letters are all that folded Arabic has. */
    static final int IN_TERMS = 29;

    private static final char SWITCH = '`';

    private static final char[] SIGN = new char[0x2100];

    static {
        for (int i = 0; i < LETTERS.length(); i++) {
            SIGN[LETTERS.charAt(i)] = SIGNS.charAt(i);
        }
    }

    private Shorthand() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        boolean verbatim = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i) == SWITCH ? '\'' : text.charAt(i);
            char sign = c < SIGN.length ? SIGN[c] : 0;
            boolean taken = sign == 0 && SIGNS.indexOf(c) >= 0;
            if (verbatim ? sign != 0 : taken) {
                out.append(SWITCH);
                verbatim = !verbatim;
            }
            out.append(sign == 0 ? c : sign);
        }
        return out.toString();
    }

    /**
     * A term, whose Arabic letters are folded and whose Latin ones are small: so the first signs stand for these alone, and
     * nothing has to stand between back ticks.
     */
    static void appendTerm(StringBuilder out, String term) {
        for (int i = 0; i < term.length(); i++) {
            int letter = LETTERS.indexOf(term.charAt(i));
            out.append(letter >= 0 && letter < IN_TERMS ? SIGNS.charAt(letter) : term.charAt(i));
        }
    }
}
