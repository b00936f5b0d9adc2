package io.github.warraq.gist;

import io.github.warraq.text.Fold;
import io.github.warraq.text.search.Analyzer;
import java.util.Optional;

/**
 * A language's words as they are written, each looked into once as long as it is kept. Any number of threads may use one:
 * entries are immutable, and one that is lost is made again.
 */
final class Lexicon {
    private static final int KEPT = 1 << 15;
    private static final int MOST_PREFIXES = 2;
    private static final int LEAST_REST = 2;
    private static final char LAM = '\u0644';

    private final Vocabulary vocabulary;
    private final Analyzer analyzer;
    private final Word[] kept = new Word[KEPT];

    Lexicon(Vocabulary vocabulary, Analyzer analyzer) {
        this.vocabulary = vocabulary;
        this.analyzer = analyzer;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The word that stands in a text from one place to another. */
    Word word(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text[i];
        }
        int place = (hash ^ (hash >>> 15)) & (KEPT - 1);
        Word known = kept[place];
        if (known != null && known.isWritten(text, from, to)) {
            return known;
        }
        Word word = word(new String(text, from, to - from));
        kept[place] = word;
        return word;
    }

    private Word word(String written) {
        String folded = Fold.key(written).replace(" ", "");
        String bare =
                vocabulary.parts(folded) != 0 ? folded : withoutPrefix(folded).orElse(folded);
        int parts = vocabulary.parts(bare);
        boolean isNumber = !bare.isEmpty() && Character.isDigit(bare.charAt(0));
        if (isNumber || bare.length() < LEAST_REST) {
            parts |= Part.FIGURE.bit() | (isNumber && bare.length() > 1 ? Part.NUMBER.bit() : 0);
        }
        if (!vocabulary.article().isEmpty() && bare.startsWith(vocabulary.article())) {
            parts |= Part.DEFINITE.bit();
        } else if (parts == 0 && vocabulary.verbal().indexOf(bare.charAt(0)) >= 0) {
            parts |= Part.VERBAL.bit();
        }
        return new Word(written.toCharArray(), folded, vocabulary.wordKey(bare), stem(written), parts);
    }

    /** Of the term that a search finds the word by. */
    private int stem(String written) {
        int[] stem = new int[1];
        analyzer.terms(written, (term, start, end) -> stem[0] = (int) (Hashes.of(term) >>> Integer.SIZE));
        return stem[0];
    }

    /** What is left of a word without a prefix or two, if that is a word that the vocabulary knows. */
    private Optional<String> withoutPrefix(String folded) {
        for (int i = 1; i <= MOST_PREFIXES && folded.length() - i >= LEAST_REST; i++) {
            if (vocabulary.prefixes().indexOf(folded.charAt(i - 1)) < 0) {
                return Optional.empty();
            }
            String rest = folded.substring(i);
            if (vocabulary.parts(rest) != 0) {
                return Optional.of(rest);
            }
            String definite = definite(folded, i);
            if (!definite.isEmpty() && vocabulary.parts(definite) != 0) {
                return Optional.of(definite);
            }
        }
        return Optional.empty();
    }

    /**
     * The word with its article, which loses its alef behind lam: {@code للحكومة} for {@code الحكومة}.
     *
     * @param prefixes how many letters before the word end in a lam
     * @return empty if it is not so written
     */
    String definite(String folded, int prefixes) {
        boolean joined = !vocabulary.article().isEmpty()
                && folded.length() > prefixes + LEAST_REST
                && folded.charAt(prefixes - 1) == LAM
                && folded.charAt(prefixes) == LAM;
        return joined ? vocabulary.article() + folded.substring(prefixes + 1) : "";
    }
}
