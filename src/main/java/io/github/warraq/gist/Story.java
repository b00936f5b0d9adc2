package io.github.warraq.gist;

import java.util.HashMap;
import java.util.Map;

/**
 * A text whose words are rid of prefixes: {@code لترامب} is {@code ترامب} where the story has that word too. So what is a
 * prefix, and what is a word's first letter, is told without a dictionary.
 */
final class Story {
    private static final int LEAST_REST = 3;
    private static final int MOST_PREFIXES = 2;

    final Text text;
    final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final Word[] bare;

    Story(Text text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.vocabulary = lexicon.vocabulary();
        Map<String, Word> said = new HashMap<>(text.size() * 2);
        for (int i = 0; i < text.size(); i++) {
            said.put(text.word(i).folded(), text.word(i));
        }
        bare = new Word[text.size()];
        for (int i = 0; i < bare.length; i++) {
            Word word = text.word(i);
            bare[i] = word.isUnknown() ? without(word, said) : word;
        }
    }

    private Word without(Word word, Map<String, Word> said) {
        String folded = word.folded();
        for (int i = 1; i <= MOST_PREFIXES && folded.length() - i >= LEAST_REST; i++) {
            if (vocabulary.prefixes().indexOf(folded.charAt(i - 1)) < 0) {
                break;
            }
            String definite = lexicon.definite(folded, i);
            Word rest = said.get(definite.isEmpty() ? folded.substring(i) : definite);
            if (rest != null) {
                return rest;
            }
        }
        return word;
    }

    int size() {
        return bare.length;
    }

    Word word(int at) {
        return bare[at];
    }

    /** Whether two words follow each other with nothing but white space between. */
    boolean follows(int at) {
        return at > 0 && at < bare.length && !text.isBreak(at);
    }

    /** The key of the words from one place to another. */
    long key(int from, int to) {
        long key = 0;
        for (int i = from; i < to; i++) {
            key = Hashes.joined(key, bare[i].key());
        }
        return key;
    }

    /** The words from one place to another as they are written, the first one without its prefix. */
    String written(int from, int to) {
        StringBuilder written = new StringBuilder(bare[from].written());
        for (int i = from + 1; i < to; i++) {
            written.append(' ').append(text.word(i).written());
        }
        return written.toString();
    }
}
