package io.github.warraq.read.raw;

/** Words that say nothing of a text's subject, and that no name has in it. */
final class Particles {
    private static final WordList LIST = WordList.read("particles");

    private Particles() {}

    static boolean has(String word) {
        return LIST.has(word);
    }

    static boolean isWithin(String key) {
        return LIST.isWithin(key);
    }
}
