package io.github.warraq.read.raw;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A standfirst between headline and story. */
final class DeckLine implements Clue {
    private static final int SHORTEST = 6;
    private static final Set<Role> ASIDE = EnumSet.of(Role.CAPTION, Role.CREDIT, Role.BYLINE, Role.DATELINE);

    @Override
    public Optional<Vote> judge(Page page, int at) {
        Frame frame = page.frame();
        if (at == frame.deck()) {
            return Optional.of(new Vote(Role.DECK, 8, "the first paragraph says it again"));
        }
        Line line = page.line(at);
        boolean between = frame.headline() >= 0 && at > frame.headline() && belowIt(page, at) == frame.body();
        boolean open = page.said(at) == Role.PARAGRAPH && line.ending() != Ending.COLON && line.words() >= SHORTEST;
        return between && open && !page.isJoined(page.next(at))
                ? Optional.of(new Vote(Role.DECK, 6, "it stands between headline and story without a full stop"))
                : Optional.empty();
    }

    private static boolean isAside(Page page, int at) {
        String text = page.line(at).text();
        return ASIDE.contains(page.said(at))
                || PersonName.isKnown(text)
                || Stamp.withPlace(text).isPresent();
    }

    /** The next line that is not said of the story or of a picture, but belongs to either. */
    private static int belowIt(Page page, int at) {
        int below = page.next(at);
        while (below >= 0 && page.frame().inHead(below) && isAside(page, below)) {
            below = page.next(below);
        }
        return below;
    }
}
