package io.github.warraq.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What links and footnotes of one document may refer to, by normalised label; the first definition of a label counts. */
final class Definitions {
    /** What references may add to a document is bounded, as in cmark: or a few kilobytes could grow to gigabytes. */
    private static final int LEAST_BUDGET = 100_000;

    /** Where a reference leads. */
    record Link(String destination, String title) {}

    private final Map<String, Link> links = new HashMap<>();
    private final Map<String, FootnoteDefinition> byLabel = new HashMap<>();
    private final List<FootnoteDefinition> notes = new ArrayList<>();
    private int budget;

    Definitions(int sourceLength) {
        budget = LEAST_BUDGET + sourceLength;
    }

    void add(String label, Link link) {
        links.putIfAbsent(label, link);
    }

    void add(FootnoteDefinition note) {
        byLabel.putIfAbsent(note.label(), note);
        notes.add(note);
    }

    boolean isEmpty() {
        return links.isEmpty();
    }

    boolean hasNotes() {
        return !notes.isEmpty();
    }

    /** All footnotes, in the order of the places. */
    List<FootnoteDefinition> notes() {
        return notes;
    }

    /** Null where there is none, or too much has been repeated already. */
    Link link(String label) {
        Link link = links.get(label);
        int cost = link == null ? 0 : link.destination().length() + link.title().length();
        if (cost > budget) {
            return null;
        }
        budget -= cost;
        return link;
    }

    /** Null where there is none. */
    FootnoteDefinition note(String label) {
        return byLabel.get(label);
    }
}
