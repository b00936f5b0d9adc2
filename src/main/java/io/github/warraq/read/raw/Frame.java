package io.github.warraq.read.raw;

/**
 * The parts of a page, as indexes of lines.
 *
 * @param headline -1 if there is none
 * @param body the first line of the running text; the page's size if there is none
 * @param tail the first line after which nothing is the story's any more; the page's size if there is none
 * @param deck a standfirst that the first paragraph says again; -1 if there is none
 * @param teasers the first of other stories' summaries at the end; the page's size if there are none
 */
record Frame(int headline, int body, int tail, int deck, int teasers) {
    static final Frame UNKNOWN = new Frame(-1, 0, Integer.MAX_VALUE, -1, Integer.MAX_VALUE);

    static Frame of(Page page) {
        int prose = HeadFinder.prose(page);
        int headline = HeadFinder.headline(page, prose);
        int body = HeadFinder.body(page, headline, prose);
        int tail = TailFinder.tail(page, body);
        int teasers = TailFinder.teasers(page, body, tail);
        int deck = headline < 0 ? -1 : HeadFinder.deck(page, body, Math.min(tail, teasers));
        return new Frame(headline, body, tail, deck, teasers);
    }

    boolean inHead(int at) {
        return at < body;
    }

    boolean inBody(int at) {
        return at >= body && at < tail;
    }

    boolean inTail(int at) {
        return at >= tail;
    }
}
