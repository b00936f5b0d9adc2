package io.github.warraq.read.raw;

import java.util.Optional;

/** A paragraph of a long quotation that a colon announces. */
final class QuotedRun implements Clue {
    @Override
    public Optional<Vote> judge(Page page, int at) {
        return Runs.isQuotation(page, at)
                ? Optional.of(new Vote(Role.QUOTE, 7, "it is part of a quotation that was announced"))
                : Optional.empty();
    }
}
