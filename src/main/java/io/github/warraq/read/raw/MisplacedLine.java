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
        return Optional.of(new Vote(Role.PARAGRAPH, 8, "it stands too far down to be the story's own"));
    }

    /** A date or who signed may stand below the story. */
    private static boolean isLast(Page page, int at) {
        boolean last = page.next(at) < 0 || page.frame().inTail(page.next(at));
        boolean signed = page.said(at) == Role.BYLINE
                && Attribution.parse(page.line(at).text())
                        .filter(named -> !named.people().isEmpty())
                        .isPresent();
        return last && (signed || page.said(at) == Role.DATELINE);
    }
}
