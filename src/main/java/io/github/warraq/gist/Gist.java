package io.github.warraq.gist;

import java.util.List;

/**
 * What a story is about, in a few hundred bytes.
 *
 * @param terms the words it is about, the heaviest first
 * @param names what it is about by name, the foremost first; empty for a story whose author has labelled it
 * @param wording a sample of it, by which a story told again is known
 * @param figures a sample of the numbers in it, by which it is told from another one after the same pattern
 */
public record Gist(List<Term> terms, List<Name> names, Sketch wording, Sketch figures) {
    /** Of a story that says nothing. */
    public static final Gist NONE = new Gist(List.of(), List.of(), Sketch.EMPTY, Sketch.EMPTY);

    public Gist {
        terms = List.copyOf(terms);
        names = List.copyOf(names);
    }
}
