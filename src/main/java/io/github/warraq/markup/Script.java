package io.github.warraq.markup;

/** Which way a block's text reads, by its letters. */
enum Script {
    /** Has letters, and reads from right to left. */
    RIGHT_TO_LEFT,
    /** Has letters, and reads from left to right. */
    LEFT_TO_RIGHT,
    /** Has no letters: reads as what is around it. */
    NEUTRAL;

    /** A block with a foreign word in it is foreign only if all else is of the other direction, and plenty. */
    private static final int WORDS_FOR_ONE_FOREIGN = 10;

    /**
     * The direction of a block in a document of the given direction: the document's own, unless every word is of the
     * other, or the first is and no more than one in eleven is not.
     */
    static Script of(CharSequence text, boolean rightToLeft) {
        boolean first = true;
        boolean inWord = false;
        boolean wordIsRight = false;
        long own = 0;
        long other = 0;
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            if (c < 'A') {
                inWord = false;
                continue;
            }
            boolean letter = c < 0x80 ? isAsciiLetter(c) : Character.isLetter(c) || isHalfOfLetter(text, i);
            if (!letter) {
                inWord &= c >= 0x300;
                continue;
            }
            boolean right = isRightToLeft(c);
            if (first && right == rightToLeft) {
                return rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
            }
            first = false;
            if (!inWord || wordIsRight != right) {
                if (right == rightToLeft) {
                    own++;
                } else {
                    other++;
                }
            }
            inWord = true;
            wordIsRight = right;
        }
        if (first) {
            return NEUTRAL;
        }
        boolean foreign = own * WORDS_FOR_ONE_FOREIGN <= other;
        return foreign == rightToLeft ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
    }

    /** The document's direction, unless there are letters and all of them are of the other. */
    static Script ofAll(CharSequence text, boolean rightToLeft) {
        boolean foreign = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 'A' || !(c < 0x80 ? isAsciiLetter(c) : Character.isLetter(c))) {
                continue;
            }
            if (isRightToLeft(c) == rightToLeft) {
                return rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
            }
            foreign = true;
        }
        return !foreign ? NEUTRAL : rightToLeft ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
    }

    private static boolean isAsciiLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isHalfOfLetter(CharSequence text, int at) {
        return Character.isHighSurrogate(text.charAt(at)) && Character.isLetter(Character.codePointAt(text, at));
    }

    /** Of the blocks of Unicode's Basic Multilingual Plane that read from right to left. */
    static boolean isRightToLeft(int c) {
        return c >= 0x0590 && (c <= 0x08FF || (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC));
    }
}
