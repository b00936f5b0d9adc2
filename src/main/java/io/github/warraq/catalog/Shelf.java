package io.github.warraq.catalog;

import io.github.warraq.article.Article;

/**
 * The articles of one edition, by slot: 0 is the oldest, undated ones (the last by name first) before all dated ones.
 * Safe for any number of readers.
 */
public interface Shelf {
    /** How many articles there are. */
    int size();

    /** The face of the article in a slot. */
    Card card(int slot);

    /** All of the article in a slot, read from disk if need be. */
    Article article(int slot);

    /**
     * The slot of the article that a seed became.
     *
     * @param file the seed's path relative to the site's folder
     * @return -1 if there is none
     */
    int slotOf(String file);
}
