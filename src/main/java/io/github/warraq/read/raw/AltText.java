package io.github.warraq.read.raw;

import java.util.Optional;

/** A line in Latin letters directly above a caption: its alternative text. */
final class AltText implements Clue {
    @Override
    public Optional<Vote> judge(Page page, int at) {
        int next = page.next(at);
        return page.said(at) == Role.CAPTION
                        && page.line(at).shape().isForeign()
                        && next == at + 1
                        && page.said(next) == Role.CAPTION
                ? Optional.of(new Vote(Role.CAPTION, 3, "a caption follows it"))
                : Optional.empty();
    }
}
