package io.github.warraq.read.raw;

import java.util.Optional;

/** What belongs to the head of a page, but stands in the running text. */
final class MisplacedLine implements Clue {
    @Override
    public Optional<Vote> judge(Page page, int at) {
        boolean own = Heading.isHeading(page, at) || Runs.isListItem(page, at) || isLast(page, at);
        Role said = page.said(at);
        if (own
                || at <= page.frame().body()
                || (said != Role.DATELINE && said != Role.SECTION && said != Role.BYLINE)) {
            return Optional.empty();
        }
        return Optional.of(
                said == Role.DATELINE
                        ? new Vote(Role.FURNITURE, 8, "a date alone in the middle of a story is not the story's")
                        : new Vote(Role.PARAGRAPH, 6, "it stands too far down to be the story's own"));
    }

    /** A date may stand below the story. */
    private static boolean isLast(Page page, int at) {
        return page.said(at) == Role.DATELINE
                && (page.next(at) < 0 || page.frame().inTail(page.next(at)));
    }
}
