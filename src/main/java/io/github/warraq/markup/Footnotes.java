package io.github.warraq.markup;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The footnotes of one article, numbered in the order in which the text refers to them. */
final class Footnotes {
    /** A footnote and the ids of the places that refer to it. */
    record Note(FootnoteDefinition definition, String number, String id, List<String> places) {}

    private final Rendering rendering;
    private final Map<FootnoteDefinition, Note> byDefinition = new IdentityHashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private int looked;

    Footnotes(Rendering rendering) {
        this.rendering = rendering;
    }

    /** Grows while footnotes that refer to footnotes are written. */
    List<Note> notes() {
        return notes;
    }

    /** Adds a footnote to which nothing refers, so that its words stay; whether there was one. */
    boolean addForgotten() {
        List<FootnoteDefinition> all = rendering.body.definitions().notes();
        while (looked < all.size()) {
            FootnoteDefinition definition = all.get(looked++);
            if (!byDefinition.containsKey(definition)) {
                add(definition);
                return true;
            }
        }
        return false;
    }

    private Note add(FootnoteDefinition definition) {
        int number = notes.size() + 1;
        Note note = new Note(
                definition,
                rendering.options.digits().of(number),
                rendering.ids.once("fn-" + number),
                new ArrayList<>());
        byDefinition.put(definition, note);
        notes.add(note);
        return note;
    }

    /** The mark in the text for a defined footnote. */
    String reference(String label) {
        FootnoteDefinition definition = rendering.body.definitions().note(label);
        Note note = byDefinition.containsKey(definition) ? byDefinition.get(definition) : add(definition);
        int times = note.places().size() + 1;
        String place = rendering.ids.once("ref-" + note.id() + (times == 1 ? "" : "-" + times));
        note.places().add(place);
        StringBuilder html = new StringBuilder("<sup class=\"fn\">");
        rendering.writeLink("#" + note.id(), html);
        Escape.attribute("id", place, html);
        html.append('>');
        Figures.hidden(rendering.wording.footnote(), html);
        return html.append(note.number()).append("</a></sup>").toString();
    }

    /** Appends the links from a footnote back to the text. */
    void writeBack(Note note, StringBuilder out) {
        String label = rendering.wording.back();
        for (int i = 0; i < note.places().size(); i++) {
            out.append(out.charAt(out.length() - 1) == '>' && i == 0 ? "" : " ");
            rendering.writeLink("#" + note.places().get(i), out);
            out.append(" class=\"back\"");
            if (label.isEmpty()) {
                out.append(">↩</a>");
                continue;
            }
            out.append("><span aria-hidden=\"true\">↩</span>");
            String which = i == 0
                    ? note.number()
                    : note.number() + "-" + rendering.options.digits().of(i + 1);
            Figures.hidden(label + which, out);
            out.append("</a>");
        }
    }
}
