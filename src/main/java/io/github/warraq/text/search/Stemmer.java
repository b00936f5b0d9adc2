package io.github.warraq.text.search;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Brings the words of one script to the terms they are found by. A split that leaves a known word goes before one that only
 * looks right; {@code search.js} does the same with the same lists.
 *
 * <p>The starting point are the rules of Lucene's Arabic normaliser and light stemmer ("light10": L. Larkey, L. Ballesteros,
 * M. Connell, <i>Light stemming for Arabic information retrieval</i>, 2007). What differs, and why:
 *
 * <ul>
 *   <li>Folded besides: alef wasla, hamza on its carriers ({@code مسؤول} and {@code مسئول}), presentation forms, Persian and
 *       Urdu letters, the three digit sets, ZWNJ and bidi controls: copied news text has them all.
 *   <li>{@code ب ك ل ف} alone are not taken off by rule, or {@code لبنان} would be {@code بنان}; they are if a known word is
 *       left, and else the page's script relates {@code بمصر} to {@code مصر} when it is asked, by how often each occurs.
 *   <li>Nor are {@code ان} and {@code ي}: {@code إيران} and {@code سوري} are no duals and no {@code سور}. So {@code سورية},
 *       {@code سوريين} and {@code سوري} meet, and {@code سورة} stays apart.
 *   <li>Pronouns behind a feminine ({@code حكومتها}) give the feminine's stem.
 *   <li>Broken plurals, and words that look as if they had an affix, are looked up in a list; so {@code للجنة} is
 *       {@code لجنة}, and {@code مكتبة} is no {@code مكتب}.
 * </ul>
 *
 * English goes by D. Harman's S stemmer (<i>How effective is suffixing?</i>, 1991); Persian, Urdu and Hebrew by short lists
 * of their own on the same lines.
 */
public final class Stemmer {
    private static final int SHORTEST = 3;

    private final List<Affix> starts;
    private final List<String> clitics;
    private final List<Affix> ands;
    private final List<Affix> ends;
    private final List<String> knownEnds;
    private final List<String> kinEnds;
    private final String keyLast;
    private final String keyStart;
    private final String keyEnd;
    private final Map<String, String> words;

    Stemmer(Rules rules, Letters letters) {
        starts = rules.affixes("start", letters);
        clitics = rules.list("clitic", letters);
        ands = rules.affixes("and", letters);
        ends = rules.affixes("end", letters);
        knownEnds = rules.list("known", letters);
        kinEnds = rules.list("kin", letters);
        keyLast = rules.set("key-last", letters);
        keyStart = rules.set("key-start", letters);
        keyEnd = rules.set("key-end", letters);
        words = rules.words(letters);
    }

    /**
     * What is left of a word.
     *
     * @param prefix how many letters of the word stood before it
     */
    record Stem(String term, int prefix) {}

    /** The term of a folded word. */
    Stem stem(String word) {
        Stem known = known(word, "");
        for (int i = 0; known == null && i < starts.size(); i++) {
            known = starts.get(i).fits(word) ? known(word, starts.get(i).letters()) : null;
        }
        for (int i = 0; known == null && i < clitics.size(); i++) {
            String clitic = clitics.get(i);
            known = word.length() - clitic.length() >= SHORTEST ? known(word, clitic) : null;
        }
        return known != null ? known : unknown(word);
    }

    private Stem known(String word, String prefix) {
        if (!word.startsWith(prefix)) {
            return null;
        }
        String term = known(word.substring(prefix.length()));
        return term == null ? null : new Stem(term, prefix.length());
    }

    /** The term of a known word, with or without a suffix; null if it is none. */
    private String known(String word) {
        String term = words.get(word);
        for (int i = 0; term == null && i < ends.size(); i++) {
            Affix end = ends.get(i);
            if (word.length() - end.letters().length() >= 2 && word.endsWith(end.letters())) {
                String left = word.substring(0, word.length() - end.letters().length());
                term = end.lookup().isEmpty() ? null : words.get(left + end.lookup());
                term = term != null ? term : words.get(left);
            }
        }
        for (int i = 0; term == null && i < knownEnds.size(); i++) {
            String end = knownEnds.get(i);
            if (word.length() - end.length() >= SHORTEST && word.endsWith(end)) {
                term = words.get(word.substring(0, word.length() - end.length()));
            }
        }
        return term;
    }

    private Stem unknown(String word) {
        String stem = word;
        int prefix = 0;
        for (Affix start : starts) {
            if (start.fits(stem) && stem.startsWith(start.letters())) {
                prefix = start.letters().length();
                stem = stem.substring(prefix);
                break;
            }
        }
        for (Affix end : ends) {
            if (end.fits(stem) && stem.endsWith(end.letters())) {
                stem = stem.substring(0, stem.length() - end.letters().length()) + end.instead();
                break;
            }
        }
        for (Affix and : ands) {
            if (and.fits(stem) && stem.startsWith(and.letters()) && !isFormOfKnown(stem)) {
                stem = stem.substring(and.letters().length());
                prefix = prefix == 0 ? and.letters().length() : prefix;
            }
        }
        return new Stem(stem, prefix);
    }

    private boolean isFormOfKnown(String stem) {
        for (String end : kinEnds) {
            if (stem.endsWith(end) && words.containsKey(stem.substring(0, stem.length() - end.length()))) {
                return true;
            }
        }
        return false;
    }

    /**
     * A coarse key of a term: equal for terms that may be forms of one word, such as {@code مصر}, {@code بمصر} and
     * {@code مصري}, and for many that are not. Says where to look for kindred terms.
     */
    public String key(String term) {
        int from = 0;
        int to = term.length();
        if (to > SHORTEST && keyLast.indexOf(term.charAt(to - 1)) >= 0) {
            to--;
        }
        while (to - from > SHORTEST && keyStart.indexOf(term.charAt(from)) >= 0) {
            from++;
        }
        while (to - from > SHORTEST && keyEnd.indexOf(term.charAt(to - 1)) >= 0) {
            to--;
        }
        return term.substring(from, to);
    }

    /** The lists it goes by, for the page's script. */
    public Lists lists() {
        return new Lists(
                starts, clitics, ands, ends, knownEnds, kinEnds, keyLast, keyStart, keyEnd, new TreeMap<>(words));
    }

    /**
     * What {@code ar.txt} explains, folded.
     *
     * @param words known words to their terms
     */
    public record Lists(
            List<Affix> starts,
            List<String> clitics,
            List<Affix> ands,
            List<Affix> ends,
            List<String> knownEnds,
            List<String> kinEnds,
            String keyLast,
            String keyStart,
            String keyEnd,
            SortedMap<String, String> words) {}
}
