package io.github.warraq.read.raw;

import java.util.Optional;

/** Lines above the headline that are nothing else: one is a kicker, more are a menu. */
final class HeadMenu implements Clue {
    private static final int LONGEST_KICKER = 8;

    @Override
    public Optional<Vote> judge(Page page, int at) {
        int headline = page.frame().headline();
        if (headline < 0 || at >= headline || page.said(at) != Role.PARAGRAPH) {
            return Optional.empty();
        }
        boolean alone = page.next(at) == headline
                && !isOpen(page, page.previous(at))
                && page.line(at).words() <= LONGEST_KICKER;
        return Optional.of(
                alone
                        ? new Vote(Role.KICKER, 6, "it stands alone above the headline")
                        : new Vote(Role.FURNITURE, 6, "it stands above the headline, as menus do"));
    }

    private static boolean isOpen(Page page, int at) {
        return at >= 0 && page.said(at) == Role.PARAGRAPH;
    }
}
