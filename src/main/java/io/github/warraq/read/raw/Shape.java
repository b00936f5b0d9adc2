package io.github.warraq.read.raw;

/**
 * What can be counted on a line.
 *
 * @param words runs of characters between spaces that hold a letter or a digit
 * @param letters of the Arabic script, Hebrew and others written from right to left
 * @param latin letters of other scripts
 * @param quoted whether its last character is a closing quotation mark
 */
record Shape(int words, int letters, int latin, int digits, Ending ending, boolean quoted) {
    /** Of a line with nothing on it. */
    static final Shape NOTHING = of("");

    static Shape of(String text) {
        int words = 0;
        int letters = 0;
        int latin = 0;
        int digits = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                inWord = false;
                continue;
            }
            boolean digit = Character.isDigit(c);
            boolean letter = !digit && (Character.isLetter(c) || Character.isSurrogate(c));
            if (digit) {
                digits++;
            } else if (letter && isRightToLeft(c)) {
                letters++;
            } else if (letter) {
                latin++;
            }
            if ((digit || letter) && !inWord) {
                inWord = true;
                words++;
            }
        }
        boolean quoted = !text.isEmpty() && Ending.isClosingQuote(text.charAt(text.length() - 1));
        return new Shape(words, letters, latin, digits, Ending.of(text), quoted);
    }

    private static boolean isRightToLeft(char c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT;
    }

    /** No letter and no digit. */
    boolean isMute() {
        return words == 0;
    }

    /** Written in Latin letters throughout. */
    boolean isForeign() {
        return latin > 0 && letters == 0;
    }

    /** Long enough, and ended as a sentence is: running text beyond doubt. */
    boolean isProse() {
        return letters + latin > 0 && (words >= LONG || (words >= SENTENCE && isSentence()));
    }

    /** Ends as a sentence does. */
    boolean isSentence() {
        return ending == Ending.FULL_STOP;
    }

    /** So many words are no headline, even without a full stop. */
    private static final int LONG = 26;

    /** So many words with a full stop are no headline. */
    private static final int SENTENCE = 12;
}
