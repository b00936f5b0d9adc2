package io.github.warraq.markup;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The footnotes of one article, numbered in the order in which the text refers to them. */
final class Footnotes {
    /** A footnote and the ids of the places that refer to it. */
    record Note(FootnoteBlock block, String number, String id, List<String> places) {}

    private final Rendering rendering;
    private final Map<FootnoteBlock, Note> byBlock = new IdentityHashMap<>();
    private final List<Note> notes = new ArrayList<>();

    Footnotes(Rendering rendering) {
        this.rendering = rendering;
    }

    /** Grows while footnotes that refer to footnotes are written. */
    List<Note> notes() {
        return notes;
    }

    /** The mark in the text; null where no such footnote is defined. */
    String reference(Footnote node) {
        FootnoteBlock block = node.getReferenceNode(rendering.document);
        if (block == null) {
            return null;
        }
        Note note = byBlock.get(block);
        if (note == null) {
            int number = notes.size() + 1;
            note = new Note(
                    block,
                    rendering.options.digits().of(number),
                    rendering.ids.once("fn-" + number),
                    new ArrayList<>());
            byBlock.put(block, note);
            notes.add(note);
        }
        int times = note.places().size() + 1;
        String place = rendering.ids.once("ref-" + note.id() + (times == 1 ? "" : "-" + times));
        note.places().add(place);
        StringBuilder html = new StringBuilder("<sup class=\"fn\"><a");
        Escape.attribute("href", "#" + note.id(), html);
        Escape.attribute("id", place, html);
        html.append('>');
        hidden(rendering.wording.footnote(), html);
        return html.append(note.number()).append("</a></sup>").toString();
    }

    /** Appends the links from a footnote back to the text. */
    void writeBack(Note note, StringBuilder out) {
        String label = rendering.wording.back();
        for (int i = 0; i < note.places().size(); i++) {
            out.append(" <a class=\"back\"");
            Escape.attribute("href", "#" + note.places().get(i), out);
            if (label.isEmpty()) {
                out.append(">↩</a>");
                continue;
            }
            out.append("><span aria-hidden=\"true\">↩</span>");
            String which = i == 0
                    ? note.number()
                    : note.number() + "-" + rendering.options.digits().of(i + 1);
            hidden(label + which, out);
            out.append("</a>");
        }
    }

    private static void hidden(String text, StringBuilder out) {
        if (!text.isEmpty()) {
            out.append("<span class=\"vh\">");
            Escape.text(text, out);
            out.append("</span>");
        }
    }
}
