package io.github.warraq.read.raw;

import java.util.Optional;

/** A place alone between the headline and the story. */
final class PlaceInHead implements Clue {
    @Override
    public Optional<Vote> judge(Page page, int at) {
        return page.frame().inHead(at)
                        && at > page.frame().headline()
                        && Attribution.isPlace(page.line(at).text())
                ? Optional.of(new Vote(Role.DATELINE, 6, "it is a place, between headline and story"))
                : Optional.empty();
    }
}
