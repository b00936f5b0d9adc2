package io.github.warraq.markup;

/**
 * The levels of headings below an article's headline, which is the page's only first-level one: the highest become
 * second-level, and none is skipped on the way down, whatever their author counted.
 */
final class Outline {
    private static final int TOP = 2;
    private static final int LOWEST = 6;

    private final int[] authored = new int[LOWEST + 1];
    private int depth;

    /** The level to write for a heading of the given one, 1 to 6. */
    int level(int given) {
        while (depth > 0 && authored[depth - 1] >= given) {
            depth--;
        }
        authored[depth++] = given;
        return Math.min(TOP + depth - 1, LOWEST);
    }
}
