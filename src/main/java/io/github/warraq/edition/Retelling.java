package io.github.warraq.edition;

import io.github.warraq.catalog.Card;
import io.github.warraq.gist.Gist;
import io.github.warraq.gist.Term;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells whether one story is another version of a second one: an agency's story that came again with a new headline, more
 * paragraphs or a corrected figure.
 *
 * <p>Much of the shorter one's wording is in the longer one (shingles compared after Broder, 1997), they are about the same
 * words, and their figures agree; so two reports after one pattern, of two matches or two days' prices, are two stories.
 */
final class Retelling {
    private static final double WORDING = 0.4;
    private static final double TERMS = 0.5;
    private static final double FIGURES = 0.5;
    private static final double WHOLE = 0.9;
    /** A comparison of fewer shingles or figures says nothing. */
    private static final int LEAST_SHINGLES = 12;

    private static final int LEAST_FIGURES = 3;
    private static final long MOST_DAYS = 7;

    private Retelling() {}

    static boolean is(Card card, Gist gist, Card otherCard, Gist other) {
        int shingles = Math.min(gist.wording().size(), other.wording().size());
        if (shingles < LEAST_SHINGLES) {
            return false;
        }
        double wording = gist.wording().containment(other.wording());
        return wording >= WORDING
                && (wording >= WHOLE || areNear(card, otherCard))
                && figuresAgree(gist, other)
                && terms(gist.terms(), other.terms()) >= TERMS;
    }

    private static boolean areNear(Card card, Card other) {
        var day = card.moments().published();
        var otherDay = other.moments().published();
        return day.isEmpty()
                || otherDay.isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(
                                day.get().date(), otherDay.get().date()))
                        <= MOST_DAYS;
    }

    private static boolean figuresAgree(Gist gist, Gist other) {
        int figures = Math.min(gist.figures().least().length, other.figures().least().length);
        return figures < LEAST_FIGURES || gist.figures().containment(other.figures()) >= FIGURES;
    }

    /** How much of what the lighter of the two is about the other one is about too, 0 to 1. */
    private static double terms(List<Term> some, List<Term> others) {
        Map<Integer, Integer> weights = new HashMap<>();
        int sum = 0;
        for (Term term : some) {
            weights.put(term.stem(), term.weight());
            sum += term.weight();
        }
        int otherSum = 0;
        int common = 0;
        for (Term term : others) {
            common += Math.min(term.weight(), weights.getOrDefault(term.stem(), 0));
            otherSum += term.weight();
        }
        return common == 0 ? 0 : (double) common / Math.min(sum, otherSum);
    }
}
