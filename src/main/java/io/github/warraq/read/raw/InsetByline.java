package io.github.warraq.read.raw;

import java.util.Optional;

/** Who wrote an analysis that is set into a story: {@code تحليل: …، بي بي سي، موسكو}. It is printed where it stands. */
final class InsetByline implements Clue {
    private static final int LONGEST = 12;
    private static final WordList OPENINGS = WordList.read("inset-openings");

    @Override
    public Optional<Vote> judge(Page page, int at) {
        Line line = page.line(at);
        boolean inset = line.words() <= LONGEST
                && line.ending() == Ending.OPEN
                && !OPENINGS.opening(line.key()).isEmpty()
                && Vocabulary.OUTLETS.isWithin(line.key());
        return inset && page.frame().inBody(at)
                ? Optional.of(new Vote(Role.PARAGRAPH, 12, "it names who wrote the part below"))
                : Optional.empty();
    }
}
