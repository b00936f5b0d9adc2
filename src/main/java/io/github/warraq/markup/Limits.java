package io.github.warraq.markup;

/**
 * Bounds on one article's Markdown, against accidents and attacks. What exceeds them is shown as plain text, and said.
 *
 * @param nesting the deepest nesting of quotes and lists, 1 to 500
 * @param inlineNesting the deepest nesting of emphasis and links within one paragraph, 1 to 500
 */
public record Limits(int nesting, int inlineNesting) {
    /** More than any author needs. */
    public static final Limits DEFAULT = new Limits(30, 50);

    /** @throws IllegalArgumentException if a bound is out of its range */
    public Limits {
        if (nesting < 1 || nesting > 500 || inlineNesting < 1 || inlineNesting > 500) {
            throw new IllegalArgumentException(
                    "out of range: nesting " + nesting + ", inline nesting " + inlineNesting);
        }
    }
}
