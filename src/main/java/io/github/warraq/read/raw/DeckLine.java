package io.github.warraq.read.raw;

import java.util.Optional;

/** A standfirst between headline and story. */
final class DeckLine implements Clue {
    private static final int SHORTEST = 6;

    @Override
    public Optional<Vote> judge(Page page, int at) {
        Frame frame = page.frame();
        if (at == frame.deck()) {
            return Optional.of(new Vote(Role.DECK, 8, "the first paragraph says it again"));
        }
        Line line = page.line(at);
        boolean between = frame.headline() >= 0 && at > frame.headline() && page.next(at) == frame.body();
        boolean open = page.said(at) == Role.PARAGRAPH && line.ending() != Ending.COLON && line.words() >= SHORTEST;
        return between && open && !page.isJoined(page.next(at))
                ? Optional.of(new Vote(Role.DECK, 6, "it stands between headline and story without a full stop"))
                : Optional.empty();
    }
}
