package io.github.warraq.read.raw;

import java.util.Optional;

/** A name alone between the headline and the story. */
final class NameInHead implements Clue {
    private static final int MOST_WORDS = 4;

    @Override
    public Optional<Vote> judge(Page page, int at) {
        Line line = page.line(at);
        int headline = page.frame().headline();
        if (!page.frame().inHead(at) || at == headline || page.said(at) != Role.PARAGRAPH) {
            return Optional.empty();
        }
        String text = Slider.cut(line.text());
        boolean below = at > headline;
        boolean known = below ? PersonName.isKnown(text) : PersonName.isNothingElse(text);
        if (known || (below && Attribution.parseBelowHeadline(text).isPresent())) {
            return Optional.of(new Vote(Role.BYLINE, 7, "it is a person's name"));
        }
        int next = page.next(at);
        boolean twice = next >= 0 && page.line(next).says(line);
        boolean dated = isDate(page, next) || isDate(page, page.previous(at));
        return below && PersonName.isLike(text) && line.words() <= MOST_WORDS && (twice || dated)
                ? Optional.of(new Vote(Role.BYLINE, 7, "it is like a name and stands where names do"))
                : Optional.empty();
    }

    private static boolean isDate(Page page, int at) {
        return at >= 0 && page.said(at) == Role.DATELINE;
    }
}
