package io.github.warraq.read.raw;

import java.util.Optional;

/** The headline, where the head of the page has one. */
final class HeadlineHere implements Clue {
    @Override
    public Optional<Vote> judge(Page page, int at) {
        return page.frame().headline() == at
                ? Optional.of(new Vote(Role.HEADLINE, 12, "it stands over the story as headlines do"))
                : Optional.empty();
    }
}
