package io.github.warraq.text.search;

import io.github.warraq.text.Language;
import java.util.HashMap;
import java.util.Map;
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
    private final Known[] remembered = new Known[REMEMBERED];

    private record Known(String word, String term) {}

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
    }

    /** The analyzer of a site in some language. */
    public static Analyzer of(Language language) {
        String primary = language.primary();
        String arabic = primary.equals("fa") || primary.equals("ur") ? primary : "ar";
        return ALL.computeIfAbsent(arabic, Analyzer::new);
    }

    /** Hands over the terms of a text, in its order. */
    public void terms(CharSequence text, Sink sink) {
        new Words(letters, once)
                .of(text, (script, word, length, start, end) -> sink.term(term(script, word, length), start, end));
    }

    /**
     * The coarse key of a term; see {@link Stemmer#key}.
     *
     * @param term not empty
     */
    public String key(String term) {
        return stemmers.get(Script.of(term.charAt(0))).key(term);
    }

    public Letters letters() {
        return letters;
    }

    /** Letters of which two in a row count as one. */
    public String once() {
        return once;
    }

    public Stemmer stemmer(Script script) {
        return stemmers.get(script);
    }

    /** Most words of a text are words it had before: their terms are remembered, the last of each hash. */
    private String term(Script script, char[] word, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + word[i];
        }
        int at = (hash ^ hash >>> 15) & (REMEMBERED - 1);
        Known known = remembered[at];
        if (known == null || !isSame(known.word, word, length)) {
            String folded = new String(word, 0, length);
            known = new Known(folded, stemmers.get(script).stem(folded));
            remembered[at] = known;
        }
        return known.term;
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
