package io.github.warraq.text.bidi;

/**
 * Says whether a place stands in Arabic script or in Hebrew: Arabic readers take a range of numbers from right to left, Hebrew
 * readers from left to right, and so does the algorithm.
 */
final class Script {
    private static final int FAR = 200;

    private Script() {}

    /** By the nearest letter before, else by the first one after, else Arabic. */
    static boolean isArabic(Line line, int at) {
        for (int i = at - 1; i >= Math.max(line.start(), at - FAR); i--) {
            if (line.isRightToLeft(i)) {
                return Classes.isArabic(line.directionality(i));
            }
        }
        for (int i = at; i < Math.min(line.end(), at + FAR); i++) {
            if (line.isRightToLeft(i)) {
                return Classes.isArabic(line.directionality(i));
            }
        }
        return true;
    }
}
