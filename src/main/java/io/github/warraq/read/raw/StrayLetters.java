package io.github.warraq.read.raw;

import java.util.Optional;

/** One word of one or two letters, such as what share icons leave behind. */
final class StrayLetters implements Clue {
    private static final int MOST_LETTERS = 2;

    @Override
    public Optional<Vote> judge(Page page, int at) {
        Shape shape = page.line(at).shape();
        int letters = shape.letters() + shape.latin();
        return shape.words() == 1 && letters > 0 && letters <= MOST_LETTERS && shape.digits() == 0
                ? Optional.of(new Vote(Role.FURNITURE, 6, "one or two letters alone say nothing"))
                : Optional.empty();
    }
}
