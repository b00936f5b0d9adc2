package io.github.warraq.markup;

/** What stands beside a run of emphasis marks, in the terms of CommonMark 0.31, section 6.2. */
final class Flanking {
    private Flanking() {}

    /** A space, a tab, a line's end, a form feed. */
    static boolean isSpace(int c) {
        return c == ' '
                || (c >= '\t' && c <= '\r' && c != 0x0B)
                || (c >= 0x80 && Character.getType(c) == Character.SPACE_SEPARATOR);
    }

    /** ASCII punctuation, and Unicode's punctuation and symbols. */
    static boolean isPunctuation(int c) {
        if (c < 0x80) {
            return isAsciiPunctuation(c);
        }
        switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION:
            case Character.DASH_PUNCTUATION:
            case Character.START_PUNCTUATION:
            case Character.END_PUNCTUATION:
            case Character.INITIAL_QUOTE_PUNCTUATION:
            case Character.FINAL_QUOTE_PUNCTUATION:
            case Character.OTHER_PUNCTUATION:
            case Character.MATH_SYMBOL:
            case Character.CURRENCY_SYMBOL:
            case Character.MODIFIER_SYMBOL:
            case Character.OTHER_SYMBOL:
                return true;
            default:
                return false;
        }
    }

    static boolean isAsciiPunctuation(int c) {
        return (c > ' ' && c < '0') || (c > '9' && c < 'A') || (c > 'Z' && c < 'a') || (c > 'z' && c < 0x7F);
    }

    /** A letter, digit or vowel sign of a right-to-left script, or what joins such letters invisibly. */
    static boolean isRightToLeft(int c) {
        if (c < 0x0590) {
            return false;
        }
        if (c >= 0x200C && c <= 0x200F) {
            return c != 0x200E;
        }
        boolean script = c <= 0x08FF || (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
        return script && !isPunctuation(c);
    }
}
