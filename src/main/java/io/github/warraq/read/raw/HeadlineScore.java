package io.github.warraq.read.raw;

/**
 * How much a line above the running text is like the story's headline: its length, and where it stands. Menus are short,
 * standfirsts are long; what is first, alone, or said twice is the headline rather than they.
 */
final class HeadlineScore {
    private static final int COUNTED_WORDS = 10;
    private static final int LONG = 18;
    private static final int FOR_EACH_WORD_TOO_MANY = -2;
    private static final int FOR_EACH_COMMA = -2;
    private static final int FIRST_AND_ALONE = 12;
    private static final int FIRST = 8;
    private static final int SHORT = 4;
    private static final int SHORT_WITHIN_A_PAGE = -3;
    private static final int SAID_TWICE = 5;
    private static final int NOTHING_LIKE_IT_BELOW = 3;
    private static final int KICKER = -8;
    private static final int LONGEST_KICKER = 5;
    private static final int LONGEST_BELOW_KICKER = 13;
    private static final int LINES_BELOW = 6;
    private static final char COMMA = '\u060C';

    private HeadlineScore() {}

    /**
     * The score of a line; at least 1.
     *
     * @param prose the first line of running text beyond doubt; -1 if there is none
     */
    static int of(Page page, int at, int prose) {
        Line line = page.line(at);
        int score = length(line) + place(page, at, prose);
        if (isSaidTwice(page, at, prose)) {
            score += SAID_TWICE;
        }
        return Math.max(score, 1);
    }

    private static int length(Line line) {
        int commas = (int) line.text().chars().filter(c -> c == COMMA).count();
        return Math.min(line.words(), COUNTED_WORDS)
                + FOR_EACH_WORD_TOO_MANY * Math.max(0, line.words() - LONG)
                + FOR_EACH_COMMA * commas;
    }

    private static int place(Page page, int at, int prose) {
        int next = page.next(at);
        boolean alone = page.gapAfter(at) > 0;
        boolean candidateBelow = !alone && next != prose && HeadFinder.isCandidate(page, next);
        int words = page.line(at).words();
        int score = 0;
        if (at == page.first()) {
            score += alone ? FIRST_AND_ALONE : words >= SHORT || !candidateBelow ? FIRST : 0;
        } else if (words < SHORT) {
            score += SHORT_WITHIN_A_PAGE;
        }
        if (alone || page.said(next) != Role.PARAGRAPH) {
            score += NOTHING_LIKE_IT_BELOW;
        } else if (candidateBelow && isKicker(words, page.line(next).words())) {
            score += KICKER;
        }
        return score;
    }

    /** A few words directly above more words are a kicker, if those are not so many that they are a standfirst. */
    private static boolean isKicker(int words, int wordsBelow) {
        return words <= LONGEST_KICKER && wordsBelow > words && wordsBelow <= LONGEST_BELOW_KICKER;
    }

    private static boolean isSaidTwice(Page page, int at, int prose) {
        int next = page.next(at);
        for (int i = 0; i < LINES_BELOW && next >= 0 && next != prose; i++, next = page.next(next)) {
            if (page.line(next).says(page.line(at))) {
                return true;
            }
        }
        return false;
    }
}
