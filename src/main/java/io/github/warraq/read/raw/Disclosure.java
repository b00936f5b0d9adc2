package io.github.warraq.read.raw;

import java.util.Optional;

/** A line near the headline that says who paid for the story, or with whom it was made. */
final class Disclosure implements Clue {
    private static final int LONGEST = 16;

    @Override
    public Optional<Vote> judge(Page page, int at) {
        Line line = page.line(at);
        boolean near = page.frame().inHead(at) || at == page.frame().body();
        return near
                        && line.words() <= LONGEST
                        && line.ending() != Ending.FULL_STOP
                        && Vocabulary.DISCLOSURES.isWithin(line.key())
                ? Optional.of(new Vote(Role.KICKER, 8, "it says who stands behind the story"))
                : Optional.empty();
    }
}
