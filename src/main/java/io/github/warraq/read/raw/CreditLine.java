package io.github.warraq.read.raw;

import java.util.Optional;

/** A picture credit without a caption: {@code صورة: و.م.ع}. */
final class CreditLine implements Clue {
    @Override
    public Optional<Vote> judge(Page page, int at) {
        return Caption.credit(page.line(at).text())
                .map(credit -> new Vote(Role.CREDIT, 8, "a word for pictures stands before a name"));
    }
}
