package io.github.warraq.read.raw;

import java.util.HashSet;
import java.util.Set;

/** Finds where the story begins, and its headline above that. */
final class HeadFinder {
    /** So many words with a colon at the end announce something; a headline does not end so. */
    private static final int ANNOUNCING = 9;

    private static final int SHORT_SENTENCE = 5;
    /** A headline may begin with "watch:" and the like, if it goes on. */
    private static final int SHORTEST_LABELLED = 4;

    private static final int LONGEST_HEADLINE = 25;
    private static final int MOST_HEAD_LINES = 60;
    private static final double SAID_AGAIN = 0.24;
    private static final double SAID_IN_ALL = 0.65;
    private static final int DECK_WORDS = 12;

    private HeadFinder() {}

    /** The first line that is running text beyond doubt; -1 if there is none. */
    static int prose(Page page) {
        for (int at = page.first(); at >= 0; at = page.next(at)) {
            Line line = page.line(at);
            boolean announcing = line.ending() == Ending.COLON && line.words() >= ANNOUNCING;
            if (page.isProse(at) || (page.said(at) == Role.PARAGRAPH && announcing)) {
                return at;
            }
        }
        return -1;
    }

    /**
     * The headline among the lines above the running text: the longest but for its place (first on the page, alone, said
     * twice). Without running text only the first line can be one.
     *
     * @param prose as {@link #prose} found it
     * @return -1 if there is none
     */
    static int headline(Page page, int prose) {
        int top = TopBlock.headline(page);
        if (top >= 0 && top != prose) {
            return top;
        }
        int best = -1;
        int most = 0;
        int seen = 0;
        for (int at = page.first(); at >= 0 && at != prose && seen < MOST_HEAD_LINES; at = page.next(at), seen++) {
            if (!isCandidate(page, at)) {
                continue;
            }
            int score = HeadlineScore.of(page, at, prose);
            if (score > most) {
                best = at;
                most = score;
            }
            if (prose < 0) {
                break;
            }
        }
        return best;
    }

    /** Whether a line may be a headline: nothing else, not too long, not ended by a colon or a comma, no name. */
    static boolean isCandidate(Page page, int at) {
        Line line = page.line(at);
        Role said = page.said(at);
        boolean linked = (said == Role.FURNITURE || said == Role.CREDIT)
                && at == page.first()
                && page.gapAfter(at) > 0
                && line.words() >= SHORTEST_LABELLED;
        boolean open = said == Role.PARAGRAPH || linked;
        boolean name = PersonName.isNothingElse(line.text());
        return open
                && !name
                && line.words() > 0
                && line.words() <= LONGEST_HEADLINE
                && line.ending() != Ending.COLON
                && line.ending() != Ending.COMMA
                && (line.shape().letters() > 0 || !page.isRightToLeft());
    }

    /** The first line of the running text: what follows the headline and ends as a sentence, however short it is. */
    static int body(Page page, int headline, int prose) {
        int start = headline < 0 ? page.first() : page.next(headline);
        for (int at = start; at >= 0 && at != prose; at = page.next(at)) {
            Line line = page.line(at);
            boolean sentence = line.shape().isSentence() && line.words() >= SHORT_SENTENCE;
            if ((page.said(at) == Role.PARAGRAPH && sentence) || (page.said(at).isBody() && prose < 0)) {
                return at;
            }
        }
        return prose < 0 ? page.size() : prose;
    }

    /**
     * A standfirst that the first paragraph, and then the story, says again.
     *
     * @param body the first line of running text, which is the standfirst if there is one
     * @param end the first line that is not the story's
     */
    static int deck(Page page, int body, int end) {
        if (body >= end || page.next(body) < 0 || page.next(body) >= end) {
            return -1;
        }
        int first = page.next(body);
        Line line = page.line(body);
        boolean paragraphs = page.isProse(body) && page.isProse(first) && line.words() >= DECK_WORDS;
        if (!paragraphs
                || page.isJoined(first)
                || page.isJoined(body)
                || RunIn.of(line.text()).isPresent()) {
            return -1;
        }
        Set<String> deck = Stems.of(line.text());
        Set<String> again = Stems.of(page.line(first).text());
        if (share(again, deck) < SAID_AGAIN) {
            return -1;
        }
        Set<String> story = new HashSet<>(again);
        for (int at = page.next(first), seen = 0;
                at >= 0 && at < end && seen < MOST_HEAD_LINES;
                at = page.next(at), seen++) {
            story.addAll(Stems.of(page.line(at).text()));
        }
        return share(deck, story) >= SAID_IN_ALL ? body : -1;
    }

    /** What share of some words are among others. */
    static double share(Set<String> words, Set<String> others) {
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(others::contains).count() / words.size();
    }
}
