package io.github.warraq.read.raw;

import io.github.warraq.text.Fold;

/**
 * What is known of a text before it is read.
 *
 * @param paper the {@link Fold#key} of the newspaper's own name; empty if it has none
 * @param pictures whether picture files stand beside the text
 */
record Surroundings(String paper, boolean pictures) {
    static final Surroundings NONE = new Surroundings("", false);

    static Surroundings of(String paper, boolean pictures) {
        return new Surroundings(Fold.key(paper), pictures);
    }

    /** Whether a text names the newspaper itself, alone or among other words. */
    boolean namesPaper(String text) {
        return !paper.isEmpty() && (' ' + Fold.key(text) + ' ').contains(' ' + paper + ' ');
    }
}
