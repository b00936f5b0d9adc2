package io.github.warraq.text.bidi;

import static io.github.warraq.text.Invisible.LEFT_TO_RIGHT_MARK;
import static io.github.warraq.text.Invisible.RIGHT_TO_LEFT_MARK;

/** Titles for places without markup, {@code <title>} and feeds, whose readers guess the direction from the first letter. */
public final class PlainTitle {
    private PlainTitle() {}

    /**
     * The title, between marks of its own direction where it begins with a letter of the other one, or ends with one and a
     * sign that belongs to the sentence. A title in one direction only stays as it is, and one already marked too.
     *
     * @param title a title without controls
     * @param rightToLeft the direction of its language
     */
    public static String of(String title, boolean rightToLeft) {
        char[] characters = title.toCharArray();
        int first = strong(characters, 0, 1);
        if (first < 0 || !hasBase(characters, rightToLeft)) {
            return title;
        }
        char mark = rightToLeft ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK;
        int last = strong(characters, characters.length - 1, -1);
        String before = isBase(characters, first, rightToLeft) ? "" : String.valueOf(mark);
        String after = isBase(characters, last, rightToLeft) || !endsInSign(title) ? "" : String.valueOf(mark);
        return before + title + after;
    }

    private static int strong(char[] title, int from, int step) {
        for (int i = from; i >= 0 && i < title.length; i += step) {
            byte directionality = Classes.at(title, i);
            if (Classes.isLeftToRight(directionality) || Classes.isRightToLeft(directionality)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasBase(char[] title, boolean rightToLeft) {
        for (int i = 0; i < title.length; i++) {
            if (isBase(title, i, rightToLeft)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBase(char[] title, int at, boolean rightToLeft) {
        byte directionality = Classes.at(title, at);
        return rightToLeft ? Classes.isRightToLeft(directionality) : Classes.isLeftToRight(directionality);
    }

    private static boolean endsInSign(String title) {
        int last = title.codePointBefore(title.length());
        return !Character.isLetterOrDigit(last);
    }
}
