package io.github.warraq.read.raw;

import java.util.Optional;

/** Agencies or outlets alone, directly below the story. */
final class SourceAtEnd implements Clue {
    @Override
    public Optional<Vote> judge(Page page, int at) {
        Line line = page.line(at);
        boolean below = page.frame().headline() < at
                && !page.frame().inHead(at)
                && at > page.frame().body();
        boolean last =
                page.next(at) < 0 || page.frame().inTail(page.next(at)) || page.said(page.next(at)) == Role.FURNITURE;
        return below && last && page.said(at) == Role.BYLINE && isBodies(line.text())
                ? Optional.of(new Vote(Role.SOURCE, 14, "it names agencies below the story"))
                : Optional.empty();
    }

    private static boolean isBodies(String text) {
        return Attribution.parse(text).filter(a -> a.people().isEmpty()).isPresent();
    }
}
