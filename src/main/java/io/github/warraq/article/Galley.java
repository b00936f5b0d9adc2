package io.github.warraq.article;

import java.util.List;

/**
 * A body set in type for the pages of its article's language, before it is known on which page it will stand. Each page
 * fills the gaps: an address that is relative to the page is all that differs from one to the next.
 *
 * @param html safe and direction-marked, without what stands in the gaps
 * @param gaps in the order of their places
 * @param opening the beginning of the text, plain: lines of at least {@link #OPENING} characters in all, or the whole text
 */
public record Galley(String html, List<Gap> gaps, String opening) implements Matter {
    /** Enough for the longest description that any page or list shows. */
    public static final int OPENING = 400;

    public Galley {
        gaps = List.copyOf(gaps);
    }

    /**
     * Where an address of the site's own is missing.
     *
     * @param at in characters of the HTML: what is missing stands before this one
     * @param address as the author wrote it, cleaned
     * @param picture whether it is a picture's file, and not a link's goal
     */
    public record Gap(int at, String address, boolean picture) {}
}
