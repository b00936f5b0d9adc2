package io.github.warraq.markup;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;
import io.github.warraq.text.Controls;
import java.util.List;

/** Writes the blocks of one article as HTML. Recursion follows the nesting of quotes and lists, which the parser bounds. */
final class Blocks {
    private final Rendering rendering;
    private final Body body;
    private final Footnotes footnotes;
    private final Figures figures;
    private final Inlines inlines;
    private final Outline outline = new Outline();
    private final Tables tables;
    private final StringBuilder out;

    Blocks(Rendering rendering, StringBuilder out) {
        this.rendering = rendering;
        this.out = out;
        body = rendering.body;
        footnotes = new Footnotes(rendering);
        figures = new Figures(rendering);
        inlines = new Inlines(rendering, footnotes, figures);
        tables = new Tables(rendering, inlines, out);
    }

    void document() {
        children(body.document(), rendering.rightToLeft, false);
        footnotes();
    }

    private void children(Node parent, boolean rtl, boolean tight) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, rtl, tight);
        }
    }

    private void block(Node node, boolean rtl, boolean tight) {
        if (node instanceof Paragraph) {
            if (!Decoration.isTaken(node, body.source())) {
                paragraph(node, body.prose(node), rtl, tight);
            }
        } else if (node instanceof Heading) {
            heading((Heading) node, rtl);
        } else if (node instanceof DefinitionList) {
            definitions(node, rtl);
        } else if (node instanceof ListBlock) {
            list((ListBlock) node, rtl);
        } else if (node instanceof BlockQuote) {
            quote(node, rtl);
        } else if (node instanceof FencedCodeBlock) {
            FencedCodeBlock code = (FencedCodeBlock) node;
            code(code, body.source().text(code.getContentLines()), body.source().text(code.getInfo()));
        } else if (node instanceof IndentedCodeBlock) {
            code(node, body.source().text(((IndentedCodeBlock) node).getContentLines()), "");
        } else if (node instanceof ThematicBreak) {
            out.append("<hr>\n");
        } else if (node instanceof DefinitionItem) {
            children(node, rtl, false);
        } else if (node instanceof HtmlBlock) {
            html(body.source().text(((HtmlBlock) node).getContentLines()));
        }
    }

    private void paragraph(Node node, Prose prose, boolean rtl, boolean tight) {
        if (prose.isEmpty()) {
            return;
        }
        TableSyntax.Table table = TableSyntax.find(prose);
        if (table != null) {
            paragraph(null, table.before(), rtl, tight);
            Attributes given = node == null ? null : Decoration.after(node, body.source());
            tables.write(table, given, Script.ofAll(prose.text(), rendering.rightToLeft), rtl);
            paragraph(null, table.after(), rtl, tight);
            return;
        }
        List<Token> tokens = body.tokens(prose);
        List<Figures.Lone> pictures = Figures.alone(tokens, prose.text());
        if (!pictures.isEmpty()) {
            for (Figures.Lone picture : pictures) {
                figures.write(picture, prose, rtl, out);
            }
            return;
        }
        InlineText text = inlines.of(prose, tokens);
        if (tight) {
            rendering.write(text, rtl, out);
            out.append('\n');
        } else if (!text.isEmpty()) {
            element("p", text, given(node, tokens), rtl);
        }
    }

    /** What a block's author says of it, at its end or after it; or null. */
    private Attributes given(Node block, List<Token> tokens) {
        Attributes ending = Decoration.ending(tokens);
        return ending != null || block == null ? ending : Decoration.after(block, body.source());
    }

    /** A block that holds inline nodes only. */
    private void element(String name, InlineText text, Attributes given, boolean rtl) {
        out.append('<').append(name);
        Decoration.write(given, rendering, out);
        content(text, given, rtl);
        out.append("</").append(name).append(">\n");
    }

    /** The end of a block's opening tag, and its content. */
    private boolean content(InlineText text, Attributes given, boolean around) {
        boolean rtl = rendering.direction(text.script(rendering.rightToLeft), given, around, out);
        out.append('>');
        if (given != null && given.has("nobdi")) {
            text.writePlainTo(out);
        } else {
            rendering.write(text, rtl, out);
        }
        return rtl;
    }

    private void heading(Heading node, boolean rtl) {
        Prose prose = body.prose(node);
        List<Token> tokens = body.tokens(prose);
        Attributes given = given(node, tokens);
        int level = outline.level(node.getLevel());
        String id = given != null && !given.id().isEmpty()
                ? rendering.ids.once(given.id())
                : rendering.ids.of(Inlines.plain(Decoration.withoutEnding(tokens), prose.text()));
        out.append("<h").append(level);
        Escape.attribute("id", id, out);
        if (given != null) {
            Decoration.writeWithoutId(given, rendering, out);
        }
        content(inlines.of(prose, tokens), given, rtl);
        out.append("</h").append(level).append(">\n");
    }

    private void quote(Node node, boolean rtl) {
        Attributes given = Decoration.after(node, body.source());
        out.append("<blockquote");
        Decoration.write(given, rendering, out);
        boolean within = rendering.direction(scriptOf(node), given, rtl, out);
        out.append(">\n");
        children(node, within, false);
        out.append("</blockquote>\n");
    }

    /** A container is foreign only if all in it is. */
    private Script scriptOf(Node container) {
        Script script = Script.NEUTRAL;
        Node node = container.getFirstChild();
        while (node != null) {
            if (node instanceof Paragraph || node instanceof Heading) {
                Script one = Script.ofAll(node.getChars(), rendering.rightToLeft);
                if (one != Script.NEUTRAL && (one == Script.RIGHT_TO_LEFT) == rendering.rightToLeft) {
                    return one;
                }
                script = one == Script.NEUTRAL ? script : one;
            } else if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            node = Body.next(node, container);
        }
        return script;
    }

    private void list(ListBlock list, boolean rtl) {
        boolean ordered = list instanceof OrderedList;
        Attributes given = Decoration.after(list, body.source());
        out.append(ordered ? "<ol" : "<ul");
        if (ordered && ((OrderedList) list).getStartNumber() != 1) {
            out.append(" start=\"")
                    .append(((OrderedList) list).getStartNumber())
                    .append('"');
        }
        Decoration.write(given, rendering, out);
        if (given == null && Task.of(list.getFirstChild(), body) != null) {
            out.append(" class=\"tasks\"");
        }
        boolean within = rendering.direction(scriptOf(list), given, rtl, out);
        out.append(">\n");
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                item(item, within, list.isTight());
            }
        }
        out.append(ordered ? "</ol>\n" : "</ul>\n");
    }

    private void item(Node item, boolean rtl, boolean tight) {
        Node first = item.getFirstChild();
        Task task = Task.of(item, body);
        if (!(first instanceof Paragraph)) {
            out.append(first == null ? "<li>" : "<li>\n");
            children(item, rtl, tight);
            out.append("</li>\n");
            return;
        }
        Prose prose = task == null ? body.prose(first) : task.prose();
        List<Token> tokens = body.tokens(prose);
        boolean special = TableSyntax.find(prose) != null
                || !Figures.alone(tokens, prose.text()).isEmpty();
        if (special || prose.isEmpty()) {
            out.append("<li>");
            box(task, true);
            paragraph(first, prose, rtl, tight);
            followers(first, rtl, tight);
            return;
        }
        Attributes given = Decoration.ending(tokens);
        InlineText text = inlines.of(prose, tokens);
        out.append("<li");
        Decoration.write(given, rendering, out);
        boolean within = rendering.direction(text.script(rendering.rightToLeft), given, rtl, out);
        out.append(tight ? ">" : ">\n<p>").append(task == null ? "" : "<label>");
        box(task, false);
        rendering.write(text, within, out);
        out.append(task == null ? "" : "</label>").append(tight ? "" : "</p>\n");
        followers(first, within, tight);
    }

    /** The rest of an item's blocks, and its end. */
    private void followers(Node first, boolean rtl, boolean tight) {
        for (Node node = first.getNext(); node != null; node = node.getNext()) {
            if (out.charAt(out.length() - 1) != '\n') {
                out.append('\n');
            }
            block(node, rtl, tight);
        }
        out.append("</li>\n");
    }

    private void box(Task task, boolean named) {
        if (task == null) {
            return;
        }
        out.append("<input type=\"checkbox\" disabled").append(task.done() ? " checked" : "");
        String name = task.done() ? rendering.wording.done() : rendering.wording.open();
        if (named && !name.isEmpty()) {
            Escape.attribute("aria-label", name, out);
        }
        out.append("> ");
    }

    private void definitions(Node list, boolean rtl) {
        out.append("<dl");
        boolean within = rendering.direction(scriptOf(list), null, rtl, out);
        out.append(">\n");
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof DefinitionTerm) {
                if (node.getFirstChild() != null) {
                    definition("dt", node, within, true);
                }
            } else if (node instanceof DefinitionItem) {
                definition("dd", node, within, ((DefinitionItem) node).isTight());
            }
        }
        out.append("</dl>\n");
    }

    private void definition(String name, Node node, boolean rtl, boolean tight) {
        Node first = node.getFirstChild();
        if (tight && first instanceof Paragraph && first.getNext() == null) {
            Prose prose = body.prose(first);
            List<Token> tokens = body.tokens(prose);
            element(name, inlines.of(prose, tokens), Decoration.ending(tokens), rtl);
        } else {
            out.append('<').append(name).append(">\n");
            children(node, rtl, false);
            out.append("</").append(name).append(">\n");
        }
    }

    private void code(Node node, String code, String info) {
        Attributes given = Decoration.after(node, body.source());
        out.append("<pre dir=\"ltr\" tabindex=\"0\"");
        Decoration.writeWithoutDirection(given, rendering, out);
        out.append("><code dir=\"ltr\"");
        String unescaped = Controls.strict(LinkSyntax.unescape(info)).text().strip();
        int end = 0;
        while (end < unescaped.length() && unescaped.charAt(end) > ' ' && unescaped.charAt(end) != '{') {
            end++;
        }
        if (end > 0) {
            Escape.attribute("class", "language-" + unescaped.substring(0, end), out);
        }
        out.append('>');
        rendering.code(code, node.getStartOffset(), out);
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
        if (notes.isEmpty() && !body.definitions().hasNotes()) {
            return;
        }
        out.append("<section class=\"footnotes\"");
        if (!rendering.wording.footnotes().isEmpty()) {
            Escape.attribute("aria-label", rendering.wording.footnotes(), out);
        }
        out.append(">\n<ol>\n");
        // writing a footnote may add to the list
        for (int i = 0; i < notes.size() || footnotes.addForgotten(); i++) {
            footnote(notes.get(i));
        }
        out.append("</ol>\n</section>\n");
    }

    private void footnote(Footnotes.Note note) {
        Node first = note.definition().getFirstChild();
        out.append("<li");
        Escape.attribute("id", note.id(), out);
        if (first instanceof Paragraph && first.getNext() == null) {
            content(inlines.of(body.prose(first)), null, rendering.rightToLeft);
            footnotes.writeBack(note, out);
        } else {
            out.append(">\n");
            children(note.definition(), rendering.rightToLeft, false);
            out.append("<p>");
            footnotes.writeBack(note, out);
            out.append("</p>\n");
        }
        out.append("</li>\n");
    }
}
