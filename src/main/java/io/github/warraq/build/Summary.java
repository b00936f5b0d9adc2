package io.github.warraq.build;

/** The beginning of a text, for lists and search engines. */
final class Summary {
    private static final char ELLIPSIS = '\u2026';

    private Summary() {}

    /**
     * The first paragraphs, joined, cut after a sentence if one ends in the second half, else after a word.
     *
     * @param most the number of characters, of which there are a few fewer if a word would be torn
     */
    static String of(String plain, int most) {
        StringBuilder joined = new StringBuilder(most + 1);
        boolean space = false;
        for (int i = 0; i < plain.length() && joined.length() <= most; i++) {
            char c = plain.charAt(i);
            if (Character.isWhitespace(c)) {
                space = joined.length() > 0;
            } else {
                if (space) {
                    joined.append(' ');
                    space = false;
                }
                joined.append(c);
            }
        }
        if (joined.length() <= most) {
            return joined.toString();
        }
        int sentence = endOfSentence(joined, most / 2, most);
        if (sentence > 0) {
            joined.setLength(sentence);
            return joined.toString();
        }
        int end = joined.lastIndexOf(" ");
        joined.setLength(end > most / 2 ? end : most);
        while (joined.length() > 0 && isLoose(joined.charAt(joined.length() - 1))) {
            joined.setLength(joined.length() - 1);
        }
        return joined.append(ELLIPSIS).toString();
    }

    /** Behind the last full stop, question or exclamation mark in a range that a space follows; 0 if there is none. */
    private static int endOfSentence(CharSequence text, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (text.charAt(i) == ' ' && ".!?\u061F\u06D4".indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return 0;
    }

    /** What must not stand before an ellipsis: punctuation that goes on, an opening bracket, half a character. */
    private static boolean isLoose(char c) {
        return Character.isHighSurrogate(c) || "،؛,;:-–—(«[.\u2026 ".indexOf(c) >= 0;
    }

    /** How many words there are, by the spaces between them. */
    static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = isLetterOrDigit(c);
            if (letter && !inWord) {
                words++;
            }
            inWord = letter || (inWord && c != ' ' && !Character.isWhitespace(c));
        }
        return words;
    }

    /** As {@link Character#isLetterOrDigit(char)}, at once for what most of a text is made of. */
    private static boolean isLetterOrDigit(char c) {
        if (c >= 0x0621 && c <= 0x063F || c >= 0x0641 && c <= 0x064A) {
            return true;
        }
        return c > ' ' && Character.isLetterOrDigit(c);
    }
}
