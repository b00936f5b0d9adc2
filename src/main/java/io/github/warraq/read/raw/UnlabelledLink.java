package io.github.warraq.read.raw;

import java.util.Optional;

/** A link to another story without a word that says so: a headline between two paragraphs that do not speak of it. */
final class UnlabelledLink implements Clue {
    @Override
    public Optional<Vote> judge(Page page, int at) {
        return Heading.isLink(page, at)
                ? Optional.of(new Vote(Role.FURNITURE, 9, "it reads as the headline of another story"))
                : Optional.empty();
    }
}
