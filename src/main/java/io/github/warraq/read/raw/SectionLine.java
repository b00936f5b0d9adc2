package io.github.warraq.read.raw;

import java.util.Optional;

/** A section's name alone. */
final class SectionLine implements Clue {
    @Override
    public Optional<Vote> judge(Page page, int at) {
        return Vocabulary.SECTIONS.has(page.line(at).key())
                ? Optional.of(new Vote(Role.SECTION, 4, "it is the name of a paper's section"))
                : Optional.empty();
    }
}
