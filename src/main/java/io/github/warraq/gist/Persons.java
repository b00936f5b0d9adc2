package io.github.warraq.gist;

import java.util.ArrayList;
import java.util.List;

/** Finds persons: behind their titles ({@code الرئيس الأمريكي دونالد ترامب}), or by a first name that is known. */
final class Persons {
    private static final int LONGEST_TITLE = 6;
    private static final int MOST_UNITS = 3;
    private static final int LEAST_LETTERS = 3;

    private final Story story;
    private final boolean[] taken;
    private final List<Span> found = new ArrayList<>();

    /**
     * Where a name stands.
     *
     * @param units how many names it is made of, {@code بن سلمان} being one
     */
    record Span(int from, int to, int units) {}

    /** @param taken which words belong to names already; those that belong to titles are added */
    Persons(Story story, boolean[] taken) {
        this.story = story;
        this.taken = taken;
    }

    /** In the order of their places; a name that is only a last name has one unit. */
    List<Span> find() {
        for (int i = 0; i < story.size(); i++) {
            Span span = null;
            if (!taken[i] && story.word(i).is(Part.PERSONS)) {
                taken[i] = true;
                int from = afterTitle(i + 1);
                span = from < 0 ? null : name(from);
            } else if (!taken[i] && (story.word(i).is(Part.GIVEN) || isLink(i))) {
                span = name(i);
                span = span == null || span.units < 2 ? null : span;
            }
            if (span != null) {
                found.add(span);
                i = span.to - 1;
            }
        }
        return found;
    }

    private boolean isLink(int at) {
        return story.word(at).is(Part.LINKS) && story.follows(at + 1);
    }

    /** Where the name begins behind a title and what belongs to it ({@code الخارجية الروسي}); negative if there is none. */
    private int afterTitle(int at) {
        for (int i = at; i < Math.min(story.size(), at + LONGEST_TITLE); i++) {
            Word word = story.word(i);
            boolean introduces = word.is(Part.DEFINITE) || word.is(Part.PERSONS) || taken[i];
            if (!story.follows(i)) {
                // الرئيس الأمريكي، دونالد ترامب،
                Span apposed = i > at && !taken[i] && !introduces ? name(i) : null;
                return apposed != null && apposed.units >= 2 && !story.follows(apposed.to) ? i : -1;
            }
            if (!introduces || word.is(Part.BODIES) || word.isStop()) {
                return word.is(Part.BODIES) || word.isStop() ? -1 : i;
            }
            taken[i] = true;
        }
        return -1;
    }

    private Span name(int from) {
        int at = from;
        int units = 0;
        boolean more = true;
        while (units < MOST_UNITS && more) {
            int end = unit(at, from);
            if (end < 0) {
                break;
            }
            if (units > 0 && !goesOn(units, at - 1, end - 1)) {
                break;
            }
            units++;
            more = units == 1 || story.word(end - 1).is(Part.GIVEN);
            at = end;
        }
        return units == 0 ? null : new Span(from, at, units);
    }

    /**
     * Whether a name that may end goes on. The last name is what a story goes on to say: of {@code رجب طيب أردوغان} the third
     * word, of {@code محمد صلاح هدفين} the second, of {@code الرئيس ترامب اتفاقا} the first.
     */
    private boolean goesOn(int units, int last, int next) {
        if (units == 1) {
            return story.word(last).is(Part.GIVEN) || often(next) >= often(last);
        }
        return often(next) > often(last);
    }

    /** How often a word is said in the story. */
    private int often(int at) {
        int often = 0;
        for (int i = 0; i < story.size(); i++) {
            often += story.word(i).key() == story.word(at).key() ? 1 : 0;
        }
        return often;
    }

    /** The end of one name that begins at a place, with the links before it; negative if there is none. */
    private int unit(int at, int from) {
        int i = at;
        while (i < story.size()
                && (i == from || story.follows(i))
                && story.word(i).is(Part.LINKS)) {
            i++;
        }
        if (i >= story.size() || taken[i] || (i > from && !story.follows(i))) {
            return -1;
        }
        Word word = story.word(i);
        boolean first = i == from;
        boolean fits = word.folded().length() >= LEAST_LETTERS && (word.is(Part.GIVEN) || word.isUnknown());
        if (!fits || first && word.is(Part.DEFINITE)) {
            return -1;
        }
        return story.follows(i + 1) && story.word(i + 1).is(Part.TAILS) ? i + 2 : i + 1;
    }
}
