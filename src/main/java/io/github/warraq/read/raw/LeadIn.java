package io.github.warraq.read.raw;

import java.util.Optional;

/** A line that ends with a colon and announces what follows. */
final class LeadIn implements Clue {
    @Override
    public Optional<Vote> judge(Page page, int at) {
        Line line = page.line(at);
        return line.ending() == Ending.COLON && page.said(at) == Role.PARAGRAPH && Heading.announces(line)
                ? Optional.of(new Vote(Role.PARAGRAPH, 7, "it announces what follows"))
                : Optional.empty();
    }
}
