package io.github.warraq.read.raw;

import java.util.Optional;

/** A line of Latin letters in a text of another script: the alternative text of a picture. */
final class ForeignLine implements Clue {
    private static final int FEWEST_LETTERS = 6;

    @Override
    public Optional<Vote> judge(Page page, int at) {
        Shape shape = page.line(at).shape();
        return page.isRightToLeft()
                        && shape.isForeign()
                        && shape.words() > 1
                        && shape.latin() > shape.digits()
                        && shape.latin() >= FEWEST_LETTERS
                ? Optional.of(new Vote(Role.CAPTION, 7, "agencies describe pictures in English"))
                : Optional.empty();
    }
}
