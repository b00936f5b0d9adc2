package io.github.warraq.check;

import java.util.function.Consumer;

/** The words of a masked text: letters of any script, with the marks and tatweels in them. */
final class Words {
    private Words() {}

    /** A word, from its first letter to behind its last. */
    record Word(String text, int start, int end) {}

    static void of(String masked, Consumer<Word> taker) {
        for (int i = 0; i < masked.length(); ) {
            int end = i;
            while (end < masked.length() && isPart(masked.charAt(end))) {
                end++;
            }
            if (end > i) {
                taker.accept(new Word(masked.substring(i, end), i, end));
            }
            i = end + 1;
        }
    }

    private static boolean isPart(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || c == '\u200C' || c == '\u200D';
    }
}
