package io.github.warraq.read.raw;

/** What lines over paragraphs are: headings of the story, links to other stories, or announcements of what follows. */
final class Heading {
    private static final int LONGEST = 16;
    private static final int LONGEST_WITH_COMMA = 12;
    private static final int LONGEST_QUOTED = 8;
    private static final int WIDEST_GAP = 3;
    private static final int SHORTEST_TEXT = 8;
    private static final int SHORTEST_SENTENCE = 4;
    private static final int SHORTEST_LINK = 7;
    private static final int SHORTEST_LINK_IN_RUN = 6;
    private static final int LONGEST_LINK = 14;
    private static final int LONGEST_RUN = 3;
    private static final char COMMA = '\u060C';
    private static final String OPENING_QUOTES = "\"\u201C\u00AB\u201E";

    private Heading() {}

    static boolean isHeading(Page page, int at) {
        return isShaped(page, at)
                && standsOverText(page, at)
                && !isLink(page, at)
                && (page.said(at) == Role.ITEM || !Runs.isListItem(page, at));
    }

    private static boolean isShaped(Page page, int at) {
        Line line = page.line(at);
        Role said = page.said(at);
        boolean open = said == Role.PARAGRAPH || said == Role.SECTION || said == Role.ITEM;
        boolean ended = line.ending() == Ending.FULL_STOP || line.ending() == Ending.COMMA;
        boolean announced = line.ending() == Ending.COLON && announces(line);
        boolean sized =
                line.words() > 0 && line.words() <= (line.text().indexOf(COMMA) < 0 ? LONGEST : LONGEST_WITH_COMMA);
        boolean quotes = !line.shape().quoted() || line.words() <= LONGEST_QUOTED || opensQuote(line);
        return open
                && !ended
                && !announced
                && sized
                && quotes
                && (line.ending() == Ending.QUESTION || !isSentence(line))
                && Vocabulary.CONNECTIVES.opening(line.key()).isEmpty();
    }

    /** Whether a line without a full stop is a sentence all the same: it tells, or is long and begins with a verb. */
    private static boolean isSentence(Line line) {
        return Joints.isReport(line) || (line.words() >= SHORTEST_LINK && Joints.isVerbal(line));
    }

    private static boolean opensQuote(Line line) {
        return OPENING_QUOTES.indexOf(line.text().charAt(0)) >= 0;
    }

    /** Whether running text follows, and what stands above is ended. */
    private static boolean standsOverText(Page page, int at) {
        int next = page.next(at);
        int previous = page.previous(at);
        Frame frame = page.frame();
        if (!frame.inBody(at) || at <= frame.body() || next < 0 || !frame.inBody(next) || next >= frame.teasers()) {
            return false;
        }
        Line below = page.line(next);
        Line above = page.line(previous);
        boolean marked = page.said(at) == Role.ITEM;
        boolean list = marked && (page.said(next) == Role.ITEM || page.said(previous) == Role.ITEM);
        boolean question = page.line(at).ending() == Ending.QUESTION;
        boolean sentence = below.shape().isSentence() && below.words() >= SHORTEST_SENTENCE;
        boolean longer = below.words() > page.line(at).words() && (question || below.words() >= SHORTEST_TEXT);
        boolean text = page.said(next) == Role.PARAGRAPH && (sentence || longer);
        boolean items = !marked && page.said(next) == Role.ITEM;
        boolean ended = above.ending() != Ending.COMMA && (above.ending() != Ending.COLON || question);
        boolean over = (ended && (text || items)) || Runs.isGroupHeading(page, at);
        return !list && over && page.gapAfter(at) <= WIDEST_GAP;
    }

    /** Whether a line that ends with a colon is a sentence that goes on below. */
    static boolean announces(Line line) {
        return Vocabulary.LEAD_INS.isWithin(line.key()) || Joints.isJoined(line);
    }

    /**
     * Whether a line is a link to another story that a page put between two paragraphs: made like a headline, and either
     * one of two or three together, or a stranger to the paragraphs that follow.
     */
    static boolean isLink(Page page, int at) {
        if (!isLinkShaped(page, at)) {
            return false;
        }
        int first = at;
        int last = at;
        int run = 1;
        while (run <= LONGEST_RUN && isLinkShaped(page, page.previous(first))) {
            first = page.previous(first);
            run++;
        }
        while (run <= LONGEST_RUN && isLinkShaped(page, page.next(last))) {
            last = page.next(last);
            run++;
        }
        boolean between = isText(page, page.previous(first)) && isText(page, page.next(last));
        if (!between || run > LONGEST_RUN) {
            return false;
        }
        int words = page.line(at).words();
        boolean single = words >= SHORTEST_LINK
                && words <= LONGEST_LINK
                && !page.isJoined(at)
                && !Joints.isVerbal(page.line(at));
        return run > 1 || (single && page.subjects().isStranger(page, at));
    }

    private static boolean isLinkShaped(Page page, int at) {
        if (at < 0 || !page.frame().inBody(at) || at <= page.frame().body() || page.said(at) != Role.PARAGRAPH) {
            return false;
        }
        Line line = page.line(at);
        boolean ending = line.ending() == Ending.OPEN || line.ending() == Ending.QUESTION;
        return ending
                && line.words() >= SHORTEST_LINK_IN_RUN
                && line.words() <= LONGEST
                && line.text().indexOf(COMMA) < 0
                && Caption.of(line.text()).isEmpty()
                && Vocabulary.CONNECTIVES.opening(line.key()).isEmpty();
    }

    private static boolean isText(Page page, int at) {
        return at >= 0
                && page.frame().inBody(at)
                && page.said(at) == Role.PARAGRAPH
                && page.line(at).words() >= SHORTEST_TEXT
                && page.line(at).ending() != Ending.COLON
                && (page.line(at).shape().isSentence() || page.line(at).shape().quoted() || page.isProse(at));
    }
}
