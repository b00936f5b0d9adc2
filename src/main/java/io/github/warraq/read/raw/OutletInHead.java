package io.github.warraq.read.raw;

import java.util.Optional;

/** The outlet's name alone above the headline, where pages show where one is. */
final class OutletInHead implements Clue {
    @Override
    public Optional<Vote> judge(Page page, int at) {
        Frame frame = page.frame();
        return frame.headline() > at
                        && page.said(at) == Role.BYLINE
                        && Attribution.isBody(page.line(at).text())
                ? Optional.of(new Vote(Role.FURNITURE, 8, "the outlet's name stands above the headline"))
                : Optional.empty();
    }
}
