package io.github.warraq.read.raw;

import java.util.Optional;

/** A person's name alone, as the last line of a story. */
final class Signature implements Clue {
    @Override
    public Optional<Vote> judge(Page page, int at) {
        int next = page.next(at);
        boolean last = page.frame().inBody(at)
                && at > page.frame().body()
                && (next < 0 || page.frame().inTail(next) || page.said(next) == Role.FURNITURE);
        return last && PersonName.isKnown(page.line(at).text())
                ? Optional.of(new Vote(Role.BYLINE, 7, "it is a person's name below the story"))
                : Optional.empty();
    }
}
