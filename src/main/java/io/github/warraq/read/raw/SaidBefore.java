package io.github.warraq.read.raw;

import java.util.Optional;

/** A line that says what was said before, word for word: right above it, or in the head of the page. */
final class SaidBefore implements Clue {
    /** Fewer words may be said twice on purpose in running text, as in verse. */
    private static final int FEWEST_WORDS = 6;

    @Override
    public Optional<Vote> judge(Page page, int at) {
        Line line = page.line(at);
        int headline = page.frame().headline();
        if (headline >= 0 && at > headline && line.says(page.line(headline))) {
            return Optional.of(new Vote(Role.DUPLICATE, 12, "the headline said it before"));
        }
        int previous = page.previous(at);
        boolean meant = page.frame().inBody(at) && line.words() < FEWEST_WORDS;
        if (previous >= 0 && !meant && line.says(page.line(previous)) && page.said(at) != Role.BLANK) {
            return Optional.of(new Vote(Role.DUPLICATE, 12, "the line before said it"));
        }
        return Optional.empty();
    }
}
