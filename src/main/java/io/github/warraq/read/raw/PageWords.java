package io.github.warraq.read.raw;

import java.util.Optional;

/** What pages say to their readers, by its words: buttons, forms, legal notes, app notices. */
final class PageWords implements Clue {
    private static final int LONGEST = 40;

    @Override
    public Optional<Vote> judge(Page page, int at) {
        Line line = page.line(at);
        if (Vocabulary.FURNITURE_LINES.has(line.key())) {
            return Optional.of(new Vote(Role.FURNITURE, 9, "pages say this around stories"));
        }
        return line.words() <= LONGEST
                        && !Vocabulary.FURNITURE_OPENINGS.opening(line.key()).isEmpty()
                ? Optional.of(new Vote(Role.FURNITURE, 9, "notices to a page's readers begin like this"))
                : Optional.empty();
    }
}
