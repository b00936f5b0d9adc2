package io.github.warraq.read.raw;

/** The first lines of a page, where they are a kicker, a headline and a deck with no blank line between them. */
final class TopBlock {
    private static final int MOST_LINES = 3;
    private static final int LONGEST_KICKER = 4;
    private static final int LONGEST_HEADLINE = 25;

    private TopBlock() {}

    /** The headline in such a block; -1 if the page does not begin with one. */
    static int headline(Page page) {
        int first = page.first();
        int lines = 0;
        int last = first;
        for (int at = first; at >= 0 && lines <= MOST_LINES; at = page.next(at)) {
            if (!isTitle(page, at)) {
                if (!isBelow(page, at)) {
                    return -1;
                }
                break;
            }
            lines++;
            last = at;
            if (page.gapAfter(at) > 0) {
                break;
            }
        }
        if (lines < 2 || lines > MOST_LINES || page.next(last) < 0) {
            return -1;
        }
        int second = page.next(first);
        boolean kicker = isKicker(page, first)
                && page.line(second).words() > page.line(first).words();
        int headline = kicker ? second : first;
        boolean named =
                page.said(headline) == Role.PARAGRAPH && page.line(headline).words() >= LONGEST_KICKER;
        for (int at = page.next(headline); at >= 0 && at <= last; at = page.next(at)) {
            named &= !isKicker(page, at);
        }
        return named ? headline : -1;
    }

    /** What may follow such a block without a blank line: the story, or who wrote it and when. */
    private static boolean isBelow(Page page, int at) {
        Role said = page.said(at);
        return page.isProse(at)
                || said == Role.BYLINE
                || said == Role.DATELINE
                || said == Role.CAPTION
                || PersonName.isNothingElse(page.line(at).text());
    }

    private static boolean isKicker(Page page, int at) {
        return page.line(at).words() <= LONGEST_KICKER;
    }

    private static boolean isTitle(Page page, int at) {
        Line line = page.line(at);
        Role said = page.said(at);
        return (said == Role.PARAGRAPH || said == Role.SECTION)
                && !line.shape().isProse()
                && line.ending() != Ending.FULL_STOP
                && line.ending() != Ending.COLON
                && line.words() <= LONGEST_HEADLINE
                && !line.shape().isForeign()
                && !PersonName.isNothingElse(line.text());
    }
}
