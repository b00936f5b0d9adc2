package io.github.warraq.read.raw;

import io.github.warraq.text.Fold;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a line that carry its subject, each brought to a rough stem (prefixes, suffixes and long vowels off), so
 * that {@code ينتقد} and {@code وانتقد}, {@code مخرجين} and {@code للمخرجين} meet. Only good for counting what two lines
 * share.
 */
final class Stems {
    private static final int MOST_CHARACTERS = 4000;
    private static final int SHORTEST = 3;
    private static final List<String> PREFIXES =
            List.of("وال", "بال", "كال", "فال", "لل", "ال", "وس", "ول", "وب", "و", "ف", "ب", "ل", "س");
    private static final List<String> SUFFIXES =
            List.of("يهما", "هما", "يين", "تين", "ون", "ين", "ات", "ان", "ها", "هم", "يه", "ته", "ه", "ي", "ا", "ت");
    private static final String PERSONS = "يتنام";
    private static final String LONG_VOWELS = "اوي";

    private Stems() {}

    static Set<String> of(String text) {
        String key = Fold.key(text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS));
        Set<String> stems = new LinkedHashSet<>();
        for (String word : key.split(" ")) {
            if (word.length() > 1 && !Particles.has(word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    private static String stem(String word) {
        String stem = word;
        for (String prefix : PREFIXES) {
            if (stem.startsWith(prefix) && stem.length() - prefix.length() >= SHORTEST) {
                stem = stem.substring(prefix.length());
                break;
            }
        }
        for (String suffix : SUFFIXES) {
            if (stem.endsWith(suffix) && stem.length() - suffix.length() >= SHORTEST) {
                stem = stem.substring(0, stem.length() - suffix.length());
                break;
            }
        }
        if (stem.length() > SHORTEST && PERSONS.indexOf(stem.charAt(0)) >= 0) {
            stem = stem.substring(1);
        }
        StringBuilder consonants = new StringBuilder(stem.length()).append(stem.charAt(0));
        for (int i = 1; i < stem.length(); i++) {
            if (LONG_VOWELS.indexOf(stem.charAt(i)) < 0) {
                consonants.append(stem.charAt(i));
            }
        }
        return consonants.length() > 1 ? consonants.toString() : stem;
    }
}
