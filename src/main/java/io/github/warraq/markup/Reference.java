package io.github.warraq.markup;

/**
 * Something outside itself that an article refers to.
 *
 * @param target the address as the author wrote it, with Markdown's escapes undone
 * @param line of the Markdown, 1-based
 */
public record Reference(Kind kind, String target, int line) {
    /** What is done with it. */
    public enum Kind {
        /** Shown on the page. */
        PICTURE,
        /** Led to. */
        LINK
    }
}
