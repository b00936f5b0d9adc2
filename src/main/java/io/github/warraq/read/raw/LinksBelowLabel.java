package io.github.warraq.read.raw;

import java.util.Optional;

/** Headlines of other stories below a line such as {@code اقرأ أيضا} that stands alone. */
final class LinksBelowLabel implements Clue {
    private static final int LINES_BACK = 4;
    private static final int FEWEST_WORDS = 4;
    private static final int MOST_WORDS = 20;

    @Override
    public Optional<Vote> judge(Page page, int at) {
        int above = at;
        for (int i = 0; i < LINES_BACK && above >= 0 && isLink(page, above); i++) {
            above = page.previous(above);
            if (above >= 0 && Vocabulary.WEAK_TAIL_OPENINGS.has(page.line(above).key())) {
                return page.frame().inBody(at)
                        ? Optional.of(new Vote(Role.FURNITURE, 10, "it stands below a label for links"))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isLink(Page page, int at) {
        Line line = page.line(at);
        boolean ending = line.ending() == Ending.OPEN || line.ending() == Ending.QUESTION;
        return page.said(at) == Role.PARAGRAPH
                && ending
                && line.words() >= FEWEST_WORDS
                && line.words() <= MOST_WORDS
                && !page.isJoined(at);
    }
}
