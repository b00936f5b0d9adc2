package io.github.warraq.markup;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;

/** Writes the blocks of one article as HTML. Recursion follows the nesting of quotes and lists, which the parser bounds. */
final class Blocks {
    private final Rendering rendering;
    private final Footnotes footnotes;
    private final Figures figures;
    private final Inlines inlines;
    private final Outline outline = new Outline();
    private final Tables tables;
    private final StringBuilder out;

    Blocks(Rendering rendering, StringBuilder out) {
        this.rendering = rendering;
        this.out = out;
        footnotes = new Footnotes(rendering);
        figures = new Figures(rendering);
        inlines = new Inlines(rendering, footnotes, figures);
        tables = new Tables(rendering, inlines, out);
    }

    void document() {
        children(rendering.document, rendering.rightToLeft, false);
        footnotes();
    }

    private void children(Node parent, boolean rtl, boolean tight) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, rtl, tight);
        }
    }

    private void block(Node node, boolean rtl, boolean tight) {
        if (node instanceof Paragraph) {
            paragraph(node, rtl, tight);
        } else if (node instanceof Heading) {
            heading((Heading) node, rtl);
        } else if (node instanceof ListBlock) {
            if (node instanceof DefinitionList) {
                definitions(node, rtl);
            } else {
                list((ListBlock) node, rtl);
            }
        } else if (node instanceof BlockQuote) {
            quote(node, rtl);
        } else if (node instanceof FencedCodeBlock) {
            FencedCodeBlock code = (FencedCodeBlock) node;
            code(code, rendering.source.text(code.getContentChars()), rendering.source.unescaped(code.getInfo()));
        } else if (node instanceof IndentedCodeBlock) {
            code(
                    node,
                    rendering.source.text(
                            ((IndentedCodeBlock) node).getContentChars().trimTailBlankLines()),
                    "");
        } else if (node instanceof ThematicBreak) {
            out.append("<hr>\n");
        } else if (node instanceof TableBlock) {
            tables.write(node, rtl);
        } else if (node instanceof HtmlBlock || node instanceof HtmlCommentBlock) {
            html(rendering.source.text(node.getChars()));
        }
    }

    private void paragraph(Node node, boolean rtl, boolean tight) {
        if (Decoration.isTakenParagraph(node)) {
            return;
        }
        List<Node> pictures = Figures.alone(node, rendering);
        if (!pictures.isEmpty()) {
            for (Node picture : pictures) {
                figures.write(picture, rtl, out);
            }
            return;
        }
        InlineText text = inlines.of(node);
        text.trimEnd();
        if (tight) {
            text.writeTo(out);
            out.append('\n');
        } else {
            element("p", text, Decoration.ofBlock(node), rtl);
        }
    }

    /** A block that holds inline nodes only. */
    private void element(String name, InlineText text, Attributes given, boolean rtl) {
        out.append('<').append(name);
        Decoration.write(given, rendering, out);
        direction(Script.of(text.text(), rendering.rightToLeft), given, rtl);
        out.append('>');
        text.writeTo(out);
        out.append("</").append(name).append(">\n");
    }

    /** Writes a block's direction unless its author did; returns the direction within it. */
    private boolean direction(Script script, Attributes given, boolean around) {
        if (given != null && given.direction().isPresent()) {
            return given.direction().get().equals("rtl");
        }
        rendering.writeDirection(script, around, out);
        return Rendering.within(script, around);
    }

    private void heading(Heading node, boolean rtl) {
        InlineText text = inlines.of(node);
        text.trimEnd();
        Attributes given = Decoration.ofBlock(node);
        int level = outline.level(node.getLevel());
        String id = given != null && !given.id().isEmpty()
                ? rendering.ids.once(given.id())
                : rendering.ids.of(Inlines.plain(node, rendering.source));
        out.append("<h").append(level);
        Escape.attribute("id", id, out);
        if (given != null) {
            Decoration.writeWithoutId(given, out);
        }
        direction(Script.of(text.text(), rendering.rightToLeft), given, rtl);
        out.append('>');
        text.writeTo(out);
        out.append("</h").append(level).append(">\n");
    }

    private void quote(Node node, boolean rtl) {
        Attributes given = Decoration.after(node);
        out.append("<blockquote");
        Decoration.write(given, rendering, out);
        boolean within = direction(scriptOf(node), given, rtl);
        out.append(">\n");
        children(node, within, false);
        out.append("</blockquote>\n");
    }

    /** A container is foreign only if all in it is. */
    private Script scriptOf(Node container) {
        return Scripts.of(container, rendering.rightToLeft);
    }

    private void list(ListBlock list, boolean rtl) {
        boolean ordered = list instanceof OrderedList;
        Attributes given = Decoration.after(list);
        out.append(ordered ? "<ol" : "<ul");
        if (ordered && ((OrderedList) list).getStartNumber() != 1) {
            out.append(" start=\"")
                    .append(((OrderedList) list).getStartNumber())
                    .append('"');
        }
        boolean tasks = list.getFirstChild() instanceof TaskListItem;
        if (given != null) {
            Decoration.write(given, rendering, out);
        } else if (tasks) {
            out.append(" class=\"tasks\"");
        }
        boolean within = direction(scriptOf(list), given, rtl);
        out.append(">\n");
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                item((ListItem) item, within, list.isTight());
            }
        }
        out.append(ordered ? "</ol>\n" : "</ul>\n");
    }

    private void item(ListItem item, boolean rtl, boolean tight) {
        Node first = item.getFirstChild();
        boolean leads = tight
                && first instanceof Paragraph
                && Figures.alone(first, rendering).isEmpty();
        out.append("<li");
        if (!leads) {
            out.append('>');
            if (item instanceof TaskListItem) {
                box((TaskListItem) item, true);
            }
            out.append(first == null ? "" : "\n");
            children(item, rtl, tight);
            out.append("</li>\n");
            return;
        }
        InlineText text = inlines.of(first);
        text.trimEnd();
        Attributes given = Decoration.ofBlock(first);
        Decoration.write(given, rendering, out);
        boolean within = direction(Script.of(text.text(), rendering.rightToLeft), given, rtl);
        out.append('>');
        if (item instanceof TaskListItem) {
            out.append("<label>");
            box((TaskListItem) item, text.isEmpty());
            text.writeTo(out);
            out.append("</label>");
        } else {
            text.writeTo(out);
        }
        for (Node node = first.getNext(); node != null; node = node.getNext()) {
            if (node == first.getNext()) {
                out.append('\n');
            }
            block(node, within, true);
        }
        out.append("</li>\n");
    }

    private void box(TaskListItem item, boolean named) {
        boolean done = item.isItemDoneMarker();
        out.append("<input type=\"checkbox\" disabled").append(done ? " checked" : "");
        String name = done ? rendering.wording.done() : rendering.wording.open();
        if (named && !name.isEmpty()) {
            Escape.attribute("aria-label", name, out);
        }
        out.append("> ");
    }

    private void definitions(Node list, boolean rtl) {
        out.append("<dl");
        boolean within = direction(scriptOf(list), null, rtl);
        out.append(">\n");
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof DefinitionTerm) {
                Node words = node.getFirstChild();
                if (words != null) {
                    InlineText text = inlines.of(words);
                    text.trimEnd();
                    element("dt", text, Decoration.ofBlock(words), within);
                }
            } else if (node instanceof DefinitionItem) {
                definition(node, within, ((DefinitionItem) node).isTight());
            }
        }
        out.append("</dl>\n");
    }

    private void definition(Node node, boolean rtl, boolean tight) {
        Node first = node.getFirstChild();
        if (tight && first instanceof Paragraph && first.getNext() == null) {
            InlineText text = inlines.of(first);
            text.trimEnd();
            element("dd", text, Decoration.ofBlock(first), rtl);
        } else {
            out.append("<dd>\n");
            children(node, rtl, false);
            out.append("</dd>\n");
        }
    }

    private void code(Node node, String code, String info) {
        Attributes given = Decoration.after(node);
        out.append("<pre dir=\"ltr\" tabindex=\"0\"");
        if (given != null && !given.id().isEmpty()) {
            Escape.attribute("id", rendering.ids.once(given.id()), out);
        }
        out.append("><code dir=\"ltr\"");
        int end = 0;
        while (end < info.length() && info.charAt(end) > ' ' && info.charAt(end) != '{') {
            end++;
        }
        if (end > 0) {
            Escape.attribute("class", "language-" + info.substring(0, end), out);
        }
        out.append('>');
        Escape.text(code, out);
        if (!code.isEmpty() && !code.endsWith("\n")) {
            out.append('\n');
        }
        out.append("</code></pre>\n");
    }

    private void html(String html) {
        String stripped = html.strip();
        if (stripped.startsWith("<!--") && stripped.indexOf("-->") == stripped.length() - 3) {
            return;
        }
        rendering.foundHtml();
        out.append(html).append(html.endsWith("\n") ? "" : "\n");
    }

    private void footnotes() {
        List<Footnotes.Note> notes = footnotes.notes();
        if (notes.isEmpty()) {
            return;
        }
        out.append("<section class=\"footnotes\"");
        if (!rendering.wording.footnotes().isEmpty()) {
            Escape.attribute("aria-label", rendering.wording.footnotes(), out);
        }
        out.append(">\n<ol>\n");
        // writing a footnote may add to the list
        for (int i = 0; i < notes.size(); i++) {
            footnote(notes.get(i));
        }
        out.append("</ol>\n</section>\n");
    }

    private void footnote(Footnotes.Note note) {
        boolean rtl = rendering.rightToLeft;
        Node first = note.block().getFirstChild();
        out.append("<li");
        Escape.attribute("id", note.id(), out);
        if (first instanceof Paragraph && first.getNext() == null) {
            InlineText text = inlines.of(first);
            text.trimEnd();
            direction(Script.of(text.text(), rtl), null, rtl);
            out.append('>');
            text.writeTo(out);
            footnotes.writeBack(note, out);
        } else {
            out.append(">\n");
            children(note.block(), rtl, false);
            out.append("<p>");
            footnotes.writeBack(note, out);
            out.append("</p>\n");
        }
        out.append("</li>\n");
    }
}
