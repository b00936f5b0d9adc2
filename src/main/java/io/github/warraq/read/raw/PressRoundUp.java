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
                && !line.text().endsWith(".")
                && next >= 0
                && page.gapAfter(at) <= 1
                && page.line(next).shape().isProse()
                && Caption.of(line.text()).filter(PressRoundUp::namesNoPicture).isPresent();
    }

    private static boolean namesNoPicture(Caption caption) {
        return caption.credit()
                .filter(credit -> !Caption.isPictureSource(credit))
                .isPresent();
    }

    /** Whether such lines stand near by, above or below: one where stories stand right below, two where they do not. */
    private static boolean hasNeighbour(Page page, int at) {
        int above = page.previous(at);
        int below = page.next(at);
        int items = 0;
        for (int i = 0; i < LINES_AROUND; i++) {
            items += above >= 0 && isItem(page, above) ? 1 : 0;
            items += below >= 0 && isItem(page, below) ? 1 : 0;
            above = above < 0 ? -1 : page.previous(above);
            below = below < 0 ? -1 : page.next(below);
        }
        return items > page.gapAfter(at);
    }
}
