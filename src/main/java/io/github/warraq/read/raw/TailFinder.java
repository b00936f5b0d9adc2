package io.github.warraq.read.raw;

/** Finds where the story has ended and the page goes on. */
final class TailFinder {
    private static final int LONGEST_OPENING = 14;
    private static final int TEASERS = 4;
    private static final int SHORTEST_TEASER = 9;
    private static final int LONGEST_TEASER = 55;
    private static final int LONGEST_TAGS = 30;

    private TailFinder() {}

    /** The first line of the page's foot; the page's size if it has none. */
    static int tail(Page page, int body) {
        int[] paragraphs = new int[page.size() + 1];
        int[] joined = new int[page.size() + 1];
        for (int at = page.size() - 1; at >= 0; at--) {
            boolean prose = page.isProse(at);
            paragraphs[at] = paragraphs[at + 1] + (prose ? 1 : 0);
            joined[at] = joined[at + 1] + (prose && page.isJoined(at) ? 1 : 0);
        }
        for (int at = body; at < page.size(); at++) {
            boolean weak = Vocabulary.WEAK_TAIL_OPENINGS.has(page.line(at).key()) && paragraphs[at + 1] == 0;
            boolean opening = weak || (opens(page.line(at)) && goesOnNoMore(paragraphs[at + 1], joined[at + 1]));
            boolean source = page.said(at) == Role.SOURCE && paragraphs[at + 1] == 0;
            if (opening && at > body) {
                return withTags(page, at, body);
            }
            if (source && at > body) {
                return at + 1;
            }
        }
        return page.size();
    }

    private static boolean opens(Line line) {
        return line.words() <= LONGEST_OPENING
                && line.ending() != Ending.FULL_STOP
                && (Vocabulary.TAIL_OPENINGS.has(line.key()) || isBeginning(line));
    }

    /** Of the beginnings only those of two words and more: a sentence may begin with "comments". */
    private static boolean isBeginning(Line line) {
        return Vocabulary.TAIL_OPENINGS.opening(line.key()).indexOf(' ') > 0;
    }

    /** A story's paragraphs are mostly joined to one another; comments and other stories' summaries are not. */
    private static boolean goesOnNoMore(int paragraphs, int joined) {
        return paragraphs < 2 ? joined == 0 : 2 * joined < paragraphs;
    }

    /** Tags stand directly above the foot, without a full stop. */
    private static int withTags(Page page, int at, int body) {
        int above = page.previous(at);
        if (above <= body || page.gapBefore(at) > 0 || page.gapBefore(above) == 0) {
            return at;
        }
        Line line = page.line(above);
        boolean tags = line.ending() == Ending.OPEN
                && !line.shape().quoted()
                && line.words() > 1
                && line.words() <= LONGEST_TAGS
                && page.said(above) == Role.PARAGRAPH;
        return tags ? above : at;
    }

    /**
     * The first of the summaries of other stories that stand at the end, like paragraphs, but joined neither to the story
     * nor to each other, while the story's own paragraphs are joined. Fewer than four may be the story's own.
     */
    static int teasers(Page page, int body, int tail) {
        int count = 0;
        int first = page.size();
        int at = lastBefore(page, tail);
        for (; at > body && isTeaser(page, at); at = page.previous(at)) {
            first = at;
            count++;
        }
        if (count < TEASERS) {
            return page.size();
        }
        int paragraphs = 0;
        int joined = 0;
        for (; at > body; at = page.previous(at)) {
            if (page.said(at) == Role.PARAGRAPH) {
                paragraphs++;
                joined += page.isJoined(at) ? 1 : 0;
            }
        }
        return paragraphs >= 2 && 3 * joined >= 2 * paragraphs ? first : page.size();
    }

    private static int lastBefore(Page page, int tail) {
        if (page.size() == 0) {
            return -1;
        }
        int at = Math.min(tail, page.size()) - 1;
        return at < 0 || !page.line(at).isBlank() ? at : page.previous(at);
    }

    private static boolean isTeaser(Page page, int at) {
        Line line = page.line(at);
        boolean sized = line.words() >= SHORTEST_TEASER && line.words() <= LONGEST_TEASER;
        return sized && page.said(at) == Role.PARAGRAPH && !page.isJoined(at) && line.ending() != Ending.COLON;
    }
}
