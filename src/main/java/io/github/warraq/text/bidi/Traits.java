package io.github.warraq.text.bidi;

/**
 * What a character is in a line, as bits: each is found out when the character is first met, for a text holds few different
 * ones and is asked for them many times.
 */
final class Traits {
    /** Bits that hold one of the {@code DIRECTIONALITY_} constants of {@link Character}, of which there are 23. */
    static final int DIRECTIONALITY = 31;

    /** A letter that runs to the right: Latin, Greek, Cyrillic, Chinese. */
    static final int LATIN = 1 << 5;
    /** A letter that runs to the left: Hebrew, Arabic. */
    static final int RIGHT_TO_LEFT = 1 << 6;
    /** A digit of either kind, or a separator that belongs to Arabic-Indic ones. */
    static final int NUMBER = 1 << 7;
    /** A digit of any of the three sets. */
    static final int DIGIT = 1 << 8;
    /** A European or Persian digit, or one that is raised or lowered: what takes part in a Latin word. */
    static final int WORD_DIGIT = 1 << 9;

    static final int SPACE = 1 << 10;
    static final int DASH = 1 << 11;
    static final int OPENING = 1 << 12;
    static final int CLOSING = 1 << 13;
    /** Arabic comma, semicolon, question mark, Urdu full stop. */
    static final int ARABIC_STOP = 1 << 14;

    static final int STOP = 1 << 15;
    /** Half of a flag: a regional indicator, which is no letter of a word though it runs to the right. */
    static final int FLAG = 1 << 16;

    private static final int KNOWN = 1 << 17;
    private static final int FIRST_FLAG = 0x1F1E6;
    private static final int LAST_FLAG = 0x1F1FF;

    private static final String SPACES = " \u00A0\u202F\u2009\n\t";
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final String OPENINGS = "\"'([{<«“‘„‹";
    private static final String CLOSINGS = "\"')]}>»”’‹›“";
    private static final String ARABIC_STOPS = "\u060C\u061B\u061F\u06D4";
    private static final String STOPS = ".,:;!?…";
    private static final String RAISED = "\u00B2\u00B3\u00B9";

    /** 0 where nothing is known yet, and for surrogates. Two threads may find out the same, and write the same. */
    private static final int[] OF_CHARACTERS = new int[Character.MAX_VALUE + 1];

    private Traits() {}

    /** Of what stands at an offset: both halves of a surrogate pair are what the pair is. */
    static int of(char[] text, int at) {
        char c = text[at];
        int known = OF_CHARACTERS[c];
        return known != 0 ? known : rare(text, at, c);
    }

    private static int rare(char[] text, int at, char c) {
        if (Character.isHighSurrogate(c) && at + 1 < text.length) {
            return ofPair(Character.codePointAt(text, at));
        }
        if (Character.isLowSurrogate(c) && at > 0) {
            return ofPair(Character.codePointBefore(text, at + 1));
        }
        return find(c);
    }

    private static int ofPair(int codePoint) {
        byte directionality = Character.getDirectionality(codePoint);
        return codePoint >= FIRST_FLAG && codePoint <= LAST_FLAG
                ? directionality | FLAG
                : ofDirectionality(directionality);
    }

    private static int find(char c) {
        int traits = KNOWN
                | ofDirectionality(Character.getDirectionality(c))
                | (isDigit(c) ? DIGIT : 0)
                | (isWordDigit(c) ? WORD_DIGIT : 0)
                | bit(SPACE, SPACES, c)
                | bit(DASH, DASHES, c)
                | bit(OPENING, OPENINGS, c)
                | bit(CLOSING, CLOSINGS, c)
                | bit(ARABIC_STOP, ARABIC_STOPS, c)
                | bit(STOP, STOPS, c);
        if (!Character.isSurrogate(c)) {
            OF_CHARACTERS[c] = traits;
        }
        return traits;
    }

    private static int bit(int trait, String characters, char c) {
        return characters.indexOf(c) >= 0 ? trait : 0;
    }

    private static int ofDirectionality(byte directionality) {
        int trait = Classes.isLeftToRight(directionality)
                ? LATIN
                : Classes.isRightToLeft(directionality) ? RIGHT_TO_LEFT : Classes.isNumber(directionality) ? NUMBER : 0;
        return directionality & DIRECTIONALITY | trait;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || Line.isArabicDigit(c) || c >= '\u06F0' && c <= '\u06F9';
    }

    private static boolean isWordDigit(char c) {
        boolean raisedOrLowered =
                RAISED.indexOf(c) >= 0 || c >= '\u2070' && c <= '\u2089' && c != '\u207A' && c != '\u207B';
        return isDigit(c) && !Line.isArabicDigit(c) || raisedOrLowered;
    }
}
