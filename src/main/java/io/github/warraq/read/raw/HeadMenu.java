package io.github.warraq.read.raw;

import java.util.Optional;

/**
 * Lines above the headline that are nothing else: one is a kicker, more are a menu if they look like one. In doubt they stay,
 * since a sentence lost is worse than a button printed.
 */
final class HeadMenu implements Clue {
    private static final int LONGEST_KICKER = 8;
    private static final int LONGEST_ENTRY = 3;
    private static final int FEWEST_ENTRIES = 3;
    private static final int REACH = 12;

    @Override
    public Optional<Vote> judge(Page page, int at) {
        int headline = page.frame().headline();
        if (headline < 0 || at >= headline || page.said(at) != Role.PARAGRAPH) {
            return Optional.empty();
        }
        boolean alone = page.next(at) == headline
                && !isOpen(page, page.previous(at))
                && page.line(at).words() <= LONGEST_KICKER;
        if (alone) {
            return Optional.of(new Vote(Role.KICKER, 6, "it stands alone above the headline"));
        }
        return entries(page, at, headline) >= FEWEST_ENTRIES
                ? Optional.of(new Vote(Role.FURNITURE, 6, "it stands above the headline, as menus do"))
                : Optional.empty();
    }

    /** How many lines near it, above the headline, are as short as a menu's entries or say that they are a page's. */
    private static int entries(Page page, int at, int headline) {
        int entries = isEntry(page, at) ? 1 : 0;
        int above = page.previous(at);
        int below = page.next(at);
        for (int i = 0; i < REACH; i++) {
            if (above >= 0) {
                entries += isEntry(page, above) ? 1 : 0;
                above = page.previous(above);
            }
            if (below >= 0 && below < headline) {
                entries += isEntry(page, below) ? 1 : 0;
                below = page.next(below);
            }
        }
        return entries;
    }

    private static boolean isEntry(Page page, int at) {
        Role said = page.said(at);
        return said == Role.FURNITURE
                || said == Role.SECTION
                || page.line(at).words() <= LONGEST_ENTRY
                || Attribution.isBody(page.line(at).text())
                || page.surroundings().namesPaper(page.line(at).text());
    }

    private static boolean isOpen(Page page, int at) {
        return at >= 0 && page.said(at) == Role.PARAGRAPH;
    }
}
