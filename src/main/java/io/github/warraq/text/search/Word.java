package io.github.warraq.text.search;

/**
 * A word of a text.
 *
 * @param letters folded
 * @param term what it is found by
 * @param prefix how many of its letters are an article, a conjunction and the like
 * @param stop whether it says little by itself
 * @param place where an index keeps the term and those that may be kindred to it: 0 to 65535
 */
public record Word(String letters, String term, int prefix, boolean stop, int place) {
    private static final int FNV_OFFSET = 0x811C9DC5;
    private static final int FNV_PRIME = 0x01000193;

    /** The place of terms of a key: its FNV-1a, spread over all bits by MurmurHash3's last step; the upper 16. */
    static int place(String key) {
        int hash = FNV_OFFSET;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * FNV_PRIME;
        }
        hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
        hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
        return (hash ^ hash >>> 16) >>> 16;
    }
}
