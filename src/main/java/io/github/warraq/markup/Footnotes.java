package io.github.warraq.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The footnotes of one article, numbered in the order in which the text refers to them. */
final class Footnotes {
    /** A footnote and the ids of the places that refer to it. */
    record Note(FootnoteDefinition definition, String number, String id, List<String> places) {}

    private final Rendering rendering;
    private final Map<String, Note> byLabel = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();

    Footnotes(Rendering rendering) {
        this.rendering = rendering;
    }

    /** Grows while footnotes that refer to footnotes are written. */
    List<Note> notes() {
        return notes;
    }

    /** The mark in the text for a defined footnote. */
    String reference(String label) {
        Note note = byLabel.get(label);
        if (note == null) {
            int number = notes.size() + 1;
            note = new Note(
                    rendering.body.definitions().note(label),
                    rendering.options.digits().of(number),
                    rendering.ids.once("fn-" + number),
                    new ArrayList<>());
            byLabel.put(label, note);
            notes.add(note);
        }
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
