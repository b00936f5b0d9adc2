package io.github.warraq.gist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the words that a story is about: said in the headline, in the first paragraph, or often. */
final class Terms {
    /** How many are kept of a story. */
    static final int MOST = 32;

    private static final int MOST_COUNTED = 6;
    private static final int HEADLINE_WEIGHT = 6;
    private static final int LEAD_WEIGHT = 2;

    /** Places of the counts in one number; a text has fewer words than would run over. */
    private static final int OFTEN = 1;

    private static final int IN_LEAD = 1 << 13;
    private static final int IN_HEADLINE = 1 << 22;

    private static final long LOW = 0xFFFFFFFFL;

    private Terms() {}

    /** The heaviest first. */
    static List<Term> of(Text text) {
        LongCounts counts = new LongCounts();
        for (int i = 0; i < text.size(); i++) {
            Word word = text.word(i);
            if (word.isTelling()) {
                boolean inHeadline = i < text.headline();
                boolean inLead = !inHeadline && i < text.lead();
                counts.add(word.stem(), OFTEN + (inHeadline ? IN_HEADLINE : inLead ? IN_LEAD : 0));
            }
        }
        long[] ranked = new long[counts.size()];
        int[] size = new int[1];
        counts.forEach((stem, amount) ->
                ranked[size[0]++] = (long) (Term.HEAVIEST - weight(amount)) << Integer.SIZE | (int) stem & LOW);
        Arrays.sort(ranked);
        List<Term> terms = new ArrayList<>(MOST);
        for (int i = 0; i < Math.min(MOST, ranked.length); i++) {
            terms.add(new Term((int) ranked[i], Term.HEAVIEST - (int) (ranked[i] >>> Integer.SIZE)));
        }
        return terms;
    }

    private static int weight(int amount) {
        int often = amount & IN_LEAD - 1;
        boolean inLead = (amount & IN_HEADLINE - 1) >= IN_LEAD;
        boolean inHeadline = amount >= IN_HEADLINE;
        return Math.min(MOST_COUNTED, often) + (inHeadline ? HEADLINE_WEIGHT : 0) + (inLead ? LEAD_WEIGHT : 0);
    }
}
