package io.github.warraq.read.raw;

import java.util.Optional;

/** A headline of a press round-up: one of several lines that end with a paper in brackets, each with its story below. */
final class PressRoundUp implements Clue {
    private static final int LINES_AROUND = 8;
    private static final int LONGEST = 45;

    @Override
    public Optional<Vote> judge(Page page, int at) {
        return page.frame().inBody(at) && isItem(page, at) && hasNeighbour(page, at)
                ? Optional.of(
                        new Vote(Role.SUBHEAD, 12, "several lines name their paper in brackets, over their stories"))
                : Optional.empty();
    }

    private static boolean isItem(Page page, int at) {
        Line line = page.line(at);
        int next = page.next(at);
        return line.words() <= LONGEST
                && next >= 0
                && page.gapAfter(at) == 0
                && page.line(next).shape().isProse()
                && Caption.of(line.text())
                        .filter(caption -> caption.credit().isPresent())
                        .isPresent();
    }

    /** Whether such a line stands near by, above or below. */
    private static boolean hasNeighbour(Page page, int at) {
        int above = page.previous(at);
        int below = page.next(at);
        for (int i = 0; i < LINES_AROUND; i++) {
            if ((above >= 0 && isItem(page, above)) || (below >= 0 && isItem(page, below))) {
                return true;
            }
            above = above < 0 ? -1 : page.previous(above);
            below = below < 0 ? -1 : page.next(below);
        }
        return false;
    }
}
