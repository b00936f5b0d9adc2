package io.github.warraq.gist;

import java.util.Arrays;

/** A story's words in their order, with the breaks between them. */
final class Text {
    private static final int FEW = 1024;
    /** What a story is about is said within so many words. */
    private static final int ENOUGH = 4000;

    private final Lexicon lexicon;
    private Word[] words = new Word[FEW];
    private boolean[] breaks = new boolean[FEW];
    private int count;
    private int headline;
    private int lead;

    Text(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    int size() {
        return count;
    }

    Word word(int at) {
        return words[at];
    }

    /** Whether more than white space stands before a word. */
    boolean isBreak(int at) {
        return breaks[at];
    }

    /** How many of the words, from the first, belong to the headline. */
    int headline() {
        return headline;
    }

    /** How many of the words, from the first, stand before the second paragraph. */
    int lead() {
        return lead == 0 ? count : lead;
    }

    /** Until here it was the headline. */
    void endHeadline() {
        headline = count;
    }

    /** Until here it was the first paragraph. */
    void endLead() {
        if (lead == 0) {
            lead = count;
        }
    }

    boolean isFull() {
        return count >= ENOUGH;
    }

    /** @param broken whether more than white space stands before it */
    void add(char[] source, int from, int to, boolean broken) {
        if (count == words.length) {
            words = Arrays.copyOf(words, count * 2);
            breaks = Arrays.copyOf(breaks, count * 2);
        }
        breaks[count] = broken;
        words[count++] = lexicon.word(source, from, to);
    }
}
