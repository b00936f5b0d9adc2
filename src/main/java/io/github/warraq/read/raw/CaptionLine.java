package io.github.warraq.read.raw;

import java.util.Optional;

/** A caption, by the picture agency in brackets at its end. */
final class CaptionLine implements Clue {
    @Override
    public Optional<Vote> judge(Page page, int at) {
        return Caption.of(page.line(at).text())
                .filter(caption -> caption.credit().filter(Caption::isSource).isPresent())
                .map(caption -> new Vote(Role.CAPTION, 7, "it ends with a picture source in brackets"));
    }
}
