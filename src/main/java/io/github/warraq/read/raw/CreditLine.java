package io.github.warraq.read.raw;

import java.util.Optional;

/** A picture credit without a caption: {@code صورة: و.م.ع}. */
final class CreditLine implements Clue {
    @Override
    public Optional<Vote> judge(Page page, int at) {
        return Caption.labelled(page.line(at).text())
                .map(caption -> caption.text().isPresent()
                        ? new Vote(Role.CAPTION, 8, "a word for pictures stands before it")
                        : new Vote(Role.CREDIT, 8, "a word for pictures stands before a name"));
    }
}
