package io.github.warraq.text.search;

import io.github.warraq.text.Language;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns a text into the terms it is found by, the same for a page and for what a reader types: words folded, and brought to
 * a stem by the rules of their script. Words of Arabic script go by the rules of the site's language (Arabic, Persian or
 * Urdu), Hebrew and Latin ones by their own. Safe for any number of threads; deterministic.
 */
public final class Analyzer {
    /** Letters of a word that count; the rest of a longer one is passed over. */
    static final int LONGEST = 48;

    private static final int REMEMBERED = 1 << 15;
    private static final Map<String, Analyzer> ALL = new ConcurrentHashMap<>();

    private final Letters letters;
    private final String once;
    private final Map<Script, Stemmer> stemmers;
    private final SortedSet<String> stops;
    private final Word[] remembered = new Word[REMEMBERED];

    private Analyzer(String arabic) {
        Rules words = Rules.read("ar");
        Rules arab = arabic.equals("ar") ? words : Rules.read(arabic).withWordsOf(words);
        Rules hebrew = Rules.read("he");
        Rules english = Rules.read("en");
        Map<Character, Character> overrides = new HashMap<>(arab.letters());
        overrides.putAll(hebrew.letters());
        letters = new Letters(overrides);
        once = hebrew.set("once", letters);
        stemmers = Map.of(
                Script.ARABIC, new Stemmer(arab, letters),
                Script.HEBREW, new Stemmer(hebrew, letters),
                Script.OTHER, new Stemmer(english, letters));
        stops = new TreeSet<>();
        for (Rules rules : List.of(arab, hebrew, english)) {
            for (String word : rules.list("stop", letters)) {
                stops.add(stemmers.get(Script.of(word.charAt(0))).stem(word).term());
            }
        }
    }

    /** The analyzer of a site in some language. */
    public static Analyzer of(Language language) {
        String primary = language.primary();
        String arabic = primary.equals("fa") || primary.equals("ur") ? primary : "ar";
        return ALL.computeIfAbsent(arabic, Analyzer::new);
    }

    /** Takes the words of a text, one after another. */
    @FunctionalInterface
    public interface Words {
        /**
         * @param start where it begins in the text, with what is written on its letters
         * @param end where it ends
         */
        void word(Word word, int start, int end);
    }

    /** Hands over the terms of a text, in its order. */
    public void terms(CharSequence text, Sink sink) {
        words(text, (word, start, end) -> sink.term(word.term(), start, end));
    }

    /** Hands over the words of a text, in its order. */
    public void words(CharSequence text, Words sink) {
        new Splitter(letters, once)
                .of(text, (script, word, length, start, end) -> sink.word(word(script, word, length), start, end));
    }

    /**
     * The coarse key of a term; see {@link Stemmer#key}.
     *
     * @param term not empty
     */
    public String key(String term) {
        return stemmers.get(Script.of(term.charAt(0))).key(term);
    }

    /** A word with its letters folded, and nothing taken off it. */
    public String fold(String word) {
        return letters.fold(word);
    }

    public Letters letters() {
        return letters;
    }

    /** Letters of which two in a row count as one. */
    public String once() {
        return once;
    }

    /** Terms that say little. */
    public SortedSet<String> stops() {
        return Collections.unmodifiableSortedSet(stops);
    }

    public Stemmer stemmer(Script script) {
        return stemmers.get(script);
    }

    /** Most words of a text are words it had before: they are remembered, the last of each hash. */
    private Word word(Script script, char[] letters, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + letters[i];
        }
        int at = (hash ^ hash >>> 15) & (REMEMBERED - 1);
        Word known = remembered[at];
        if (known == null || !isSame(known.letters(), letters, length)) {
            String folded = new String(letters, 0, length);
            Stemmer.Stem stem = stemmers.get(script).stem(folded);
            String term = stem.term();
            known = new Word(folded, term, stem.prefix(), stops.contains(term), Word.place(key(term)));
            remembered[at] = known;
        }
        return known;
    }

    private static boolean isSame(String word, char[] letters, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != letters[i]) {
                return false;
            }
        }
        return true;
    }
}
