package io.github.warraq.gist;

/**
 * A word that a story is about, whatever its inflection.
 *
 * @param stem hash of its stem
 * @param weight how much the story is about it, 1 to {@value #HEAVIEST}
 */
public record Term(int stem, int weight) {
    public static final int HEAVIEST = 15;
}
