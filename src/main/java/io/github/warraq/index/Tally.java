package io.github.warraq.index;

import io.github.warraq.text.search.Analyzer;
import io.github.warraq.text.search.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Counts the terms of one article. How much a term says of it is BM25's saturated and length-normalised frequency
 * (S. Robertson, H. Zaragoza, <i>The Probabilistic Relevance Framework</i>, 2009) with the fields' weights, against a fixed
 * length of a usual article and rounded to few levels: so it depends on this article alone, and on it little.
 */
final class Tally {
    /** The weight of what stands in the title, and therefore has a level of its own. */
    static final int TITLE = 6;

    private static final int IN_TITLE = 3;
    private static final double SATURATION = 1.2;
    private static final double LENGTH_COUNTS = 0.65;

    /** How much of its saturation a term has to reach for level 1, and for 2. */
    private static final double[] LEVELS = {0.5, 0.72};

    /** From so many words on, an article counts as longer than usual by another factor of the square root of 2. */
    private static final int[] LENGTHS = {90, 126, 178, 252, 357, 505, 714, 1010, 1428, 2019, 2856};

    private static final double[] FACTORS = {
        0.25, 0.354, 0.5, 0.707, 1, 1.414, 2, 2.828, 4, 5.657, 8, 11.314,
    };

    private static final int SHORTEST_TO_COMPLETE = 3;

    private final Analyzer analyzer;
    private Entry[] table = new Entry[1024];
    private final List<Entry> entries = new ArrayList<>(512);
    private int length;
    private Entry before;
    private int beforeEnd;

    /** One term. */
    private static final class Entry implements Comparable<Entry> {
        private final Word word;
        private final byte[] term;
        private int weight;
        private boolean titled;
        private String surface;
        /** Which terms follow: a bit for each {@link Next}. */
        private long next;

        Entry(Word word) {
            this.word = word;
            term = Bytes.ofWord(word.term());
        }

        @Override
        public int compareTo(Entry other) {
            int byPlace = Integer.compare(word.place(), other.word.place());
            return byPlace != 0 ? byPlace : Arrays.compareUnsigned(term, other.term);
        }
    }

    Tally(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    void add(CharSequence text, int weight) {
        before = null;
        analyzer.words(text, (word, start, end) -> add(text, word, start, end, weight));
    }

    private void add(CharSequence text, Word word, int start, int end, int weight) {
        Entry entry = entry(word);
        entry.weight += weight;
        entry.titled |= weight == TITLE;
        if (entry.surface == null && word.letters().length() - word.prefix() >= SHORTEST_TO_COMPLETE) {
            entry.surface = surface(text, word, start, end);
        }
        if (before != null && !isBroken(text, beforeEnd, start)) {
            before.next |= 1L << Next.of(word.term());
        }
        before = entry;
        beforeEnd = end;
        length++;
    }

    private Entry entry(Word word) {
        int mask = table.length - 1;
        int at = word.term().hashCode() * 0x9E3779B9 >>> 16 & mask;
        while (table[at] != null) {
            if (table[at].word.term().equals(word.term())) {
                return table[at];
            }
            at = at + 1 & mask;
        }
        Entry entry = new Entry(word);
        table[at] = entry;
        entries.add(entry);
        if (entries.size() * 2 > table.length) {
            grow();
        }
        return entry;
    }

    private void grow() {
        table = new Entry[table.length * 2];
        int mask = table.length - 1;
        for (Entry entry : entries) {
            int at = entry.word.term().hashCode() * 0x9E3779B9 >>> 16 & mask;
            while (table[at] != null) {
                at = at + 1 & mask;
            }
            table[at] = entry;
        }
    }

    private static boolean isBroken(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == Prose.BREAK) {
                return true;
            }
        }
        return false;
    }

    /** The word as it is written, without marks and without what is only joined to its front; null for a number. */
    private String surface(CharSequence text, Word word, int start, int end) {
        StringBuilder surface = new StringBuilder(end - start);
        int skipped = 0;
        for (int i = start; i < end; i++) {
            if (analyzer.letters().isLetter(text.charAt(i)) && skipped++ >= word.prefix()) {
                surface.append(text.charAt(i));
            }
        }
        char first = surface.length() == 0 ? '0' : surface.charAt(0);
        return Character.isDigit(first) ? null : surface.toString();
    }

    byte[] digest(String opening) {
        entries.sort(null);
        Bytes out = new Bytes().number(entries.size());
        for (Entry entry : entries) {
            boolean shown = entry.surface != null && entry.weight > 1 && !entry.word.stop();
            Digest.write(
                    out,
                    entry.word.place(),
                    level(entry),
                    entry.term,
                    shown ? entry.surface : null,
                    entry.word.stop() ? 0 : entry.next);
        }
        return out.text(opening).toArray();
    }

    private int level(Entry entry) {
        if (entry.titled) {
            return IN_TITLE;
        }
        int longer = 0;
        while (longer < LENGTHS.length && length >= LENGTHS[longer]) {
            longer++;
        }
        double half = SATURATION * (1 - LENGTH_COUNTS + LENGTH_COUNTS * FACTORS[longer]);
        double share = entry.weight / (entry.weight + half);
        return share >= LEVELS[1] ? 2 : share >= LEVELS[0] ? 1 : 0;
    }
}
