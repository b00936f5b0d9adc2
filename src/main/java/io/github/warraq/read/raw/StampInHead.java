package io.github.warraq.read.raw;

import java.util.Optional;

/** A place and a date between headline and story, though nobody knows the place. */
final class StampInHead implements Clue {
    @Override
    public Optional<Vote> judge(Page page, int at) {
        Frame frame = page.frame();
        boolean below = frame.headline() >= 0 && at > frame.headline() && frame.inHead(at);
        return below
                        && page.said(at) == Role.PARAGRAPH
                        && Stamp.withPlace(page.line(at).text()).isPresent()
                ? Optional.of(new Vote(Role.DATELINE, 10, "a place and a date stand between headline and story"))
                : Optional.empty();
    }
}
