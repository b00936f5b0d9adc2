package io.github.warraq.text.bidi;

/** Tells units of measure in Latin letters, single and made of others: {@code km}, {@code m/s²}, {@code L/100km}. */
final class Units {
    private static final String PARTS = "/\u00B7";

    private Units() {}

    static boolean isUnit(String word) {
        if (isKnown(word)) {
            return true;
        }
        int from = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || PARTS.indexOf(word.charAt(i)) >= 0) {
                if (!isKnown(bare(word, from, i))) {
                    return false;
                }
                from = i + 1;
            }
        }
        return true;
    }

    /** Those of one letter as they are written, the others in either case. */
    private static boolean isKnown(String word) {
        return word.length() == 1 ? Lexicon.UNITS.has(word) : Lexicon.UNITS.hasIgnoringCase(word);
    }

    /** Without the number before it and the power behind it. */
    private static String bare(String word, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && isPower(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end);
    }

    private static boolean isPower(char c) {
        return c == '\u00B2' || c == '\u00B3' || c == '\u00B9' || c >= '\u2070' && c <= '\u207B';
    }
}
