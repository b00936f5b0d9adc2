package io.github.warraq.read.raw;

import io.github.warraq.text.Fold;

/** Tells people's names from other short lines, as far as that can be done. */
final class PersonName {
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_WORD = 14;
    private static final int MOST_SURE_WORDS = 4;

    /** Verbs of headlines are of the present, and begin so. */
    private static final String VERBS = "\u064A\u062A";

    private static final String ALI = " \u0639\u0644\u064A";

    private PersonName() {}

    /** Whether a text is made like a person's name, and begins like one that is known. */
    static boolean isKnown(String text) {
        String key = Fold.key(text);
        boolean known = !Vocabulary.GIVEN_NAMES.opening(key).isEmpty()
                || !Vocabulary.NAMES_AND_WORDS.opening(key).isEmpty();
        return known && isLike(text) && !hasParticle(key);
    }

    /**
     * Whether a text is a person's name where a headline might stand as well: its first word is nothing but a name, and no
     * particle and no verb follows.
     */
    static boolean isNothingElse(String text) {
        String key = Fold.key(text);
        boolean known = !Vocabulary.GIVEN_NAMES.opening(key).isEmpty() && isLike(text);
        String[] words = key.split(" ");
        boolean verb = false;
        for (int i = 1; i < words.length; i++) {
            verb |= VERBS.indexOf(words[i].charAt(0)) >= 0 && !isGivenName(words[i]);
        }
        return known && words.length <= MOST_SURE_WORDS && !verb && !hasParticle(key);
    }

    private static boolean isGivenName(String word) {
        return Vocabulary.GIVEN_NAMES.has(word) || Vocabulary.NAMES_AND_WORDS.has(word);
    }

    /** The particle {@code على} and the name {@code علي} have one key. */
    private static boolean hasParticle(String key) {
        return Particles.isWithin(key.replace(ALI, ""));
    }

    /** Whether a text is made like a person's name: two to five words of letters. */
    static boolean isLike(String text) {
        int words = 1;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                words++;
                length = 0;
            } else if (++length > LONGEST_WORD
                    || !(Character.isLetter(c) || c == '\'' || isMark(c) || isInitial(c, length))) {
                return false;
            }
        }
        return words >= 2 && words <= MOST_WORDS && !text.endsWith(".");
    }

    /** The full stop after an initial. */
    private static boolean isInitial(char c, int length) {
        return c == '.' && (length == 2 || length == 3);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }
}
