package io.github.warraq.read.raw;

import java.util.Optional;

/** A heading over the paragraphs that follow: short, not ended as a sentence is, with text below. */
final class SubheadLine implements Clue {
    @Override
    public Optional<Vote> judge(Page page, int at) {
        return Heading.isHeading(page, at)
                ? Optional.of(new Vote(Role.SUBHEAD, 9, "it is short, ends no sentence, and stands over a paragraph"))
                : Optional.empty();
    }
}
