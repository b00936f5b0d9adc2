package io.github.warraq.text.search;

/** Takes the terms of a text, one after another. */
@FunctionalInterface
public interface Sink {
    /**
     * @param term equal terms are often the same object
     * @param start where the word begins in the text, with what is written on its letters
     * @param end where it ends
     */
    void term(String term, int start, int end);
}
