package io.github.warraq.read.raw;

import java.util.Optional;

/** A line that ends in brackets, directly below the alternative text of a picture. */
final class CaptionBelowAlt implements Clue {
    @Override
    public Optional<Vote> judge(Page page, int at) {
        int above = page.previous(at);
        boolean below = above >= 0
                && above == at - 1
                && page.said(above) == Role.CAPTION
                && page.line(above).shape().isForeign();
        return below
                        && Caption.of(page.line(at).text())
                                .filter(caption -> caption.credit().isPresent())
                                .isPresent()
                ? Optional.of(new Vote(Role.CAPTION, 9, "it stands below an alternative text and ends in brackets"))
                : Optional.empty();
    }
}
