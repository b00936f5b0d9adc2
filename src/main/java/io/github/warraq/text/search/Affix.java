package io.github.warraq.text.search;

/**
 * A prefix or suffix that is taken off a word.
 *
 * @param letters folded
 * @param left how many letters must be left
 * @param instead stands where a suffix stood; else empty
 * @param lookup is put behind what is left before it is looked up among the known words; else empty
 */
public record Affix(String letters, int left, String instead, String lookup) {
    /** Whether enough of a word would be left. */
    boolean fits(String word) {
        return word.length() - letters.length() >= left;
    }
}
