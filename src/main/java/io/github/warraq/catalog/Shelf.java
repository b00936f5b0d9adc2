package io.github.warraq.catalog;

import io.github.warraq.article.Article;
import io.github.warraq.gist.Gist;
import java.util.Optional;

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

    /** What the article in a slot is about, read from disk if need be; empty if its reading was not asked for that. */
    Optional<Gist> gist(int slot);

    /** What the search keeps of the article in a slot, read from disk if need be; empty where it keeps nothing. */
    default Optional<byte[]> digest(int slot) {
        return Optional.empty();
    }

    /** What was worked out from many articles, and need not be again; only time is lost with it. */
    default Memos memos() {
        return Memos.NONE;
    }

    /**
     * The slot of the article that a seed became.
     *
     * @param file the seed's path relative to the site's folder
     * @return -1 if there is none
     */
    int slotOf(String file);
}
