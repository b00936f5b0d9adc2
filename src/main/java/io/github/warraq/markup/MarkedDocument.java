package io.github.warraq.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Writes a cleaned document with directions on its blocks and marks in their text. Does not recurse. */
final class MarkedDocument implements NodeFilter {
    private static final Set<String> BLOCKS = Set.of(
            "body",
            "blockquote",
            "caption",
            "col",
            "colgroup",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "li",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");
    private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "input", "wbr");
    /** Not prose, or isolated by its author. */
    private static final Set<String> OPAQUE = Set.of("bdi", "bdo", "code", "img", "input", "kbd", "samp", "wbr");

    private static final String UNMARKED = "nobdi";
    /** Browsers nest no deeper than some 500 elements; tags below this depth are left out. */
    private static final int DEEPEST = 200;

    private final Rendering rendering;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Boolean> directions = new ArrayDeque<>();
    private InlineText run = new InlineText();

    private MarkedDocument(Rendering rendering) {
        this.rendering = rendering;
        directions.push(rendering.rightToLeft);
    }

    static String write(Element body, Rendering rendering) {
        MarkedDocument document = new MarkedDocument(rendering);
        body.childNodes().forEach(child -> NodeTraversor.filter(document, child));
        document.flush();
        return document.out.toString().strip() + "\n";
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode) {
            text(((TextNode) node).getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        Element element = (Element) node;
        String name = element.normalName();
        if (depth > DEEPEST && !VOID.contains(name)) {
            return FilterResult.CONTINUE;
        }
        if (name.equals("br")) {
            run.hardBreak("<br>");
            return FilterResult.SKIP_ENTIRELY;
        }
        if (!BLOCKS.contains(name)) {
            if (isOpaque(element, name)) {
                element.removeClass(UNMARKED);
                run.object(element.outerHtml());
                return FilterResult.SKIP_ENTIRELY;
            }
            StringBuilder tag = new StringBuilder();
            writeTag(element, name, tag);
            run.open(tag.append('>').toString());
            return FilterResult.CONTINUE;
        }
        flush();
        if (name.equals("pre") || element.hasClass(UNMARKED) || VOID.contains(name)) {
            element.removeClass(UNMARKED);
            out.append(element.outerHtml());
            return FilterResult.SKIP_ENTIRELY;
        }
        writeTag(element, name, out);
        boolean around = directions.getFirst();
        if (element.hasAttr("dir")) {
            directions.push(element.attr("dir").equals("rtl")
                    || (around && !element.attr("dir").equals("ltr")));
        } else {
            Script script = script(element);
            rendering.writeDirection(script, around, out);
            directions.push(Rendering.within(script, around));
        }
        out.append('>');
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element) || depth > DEEPEST) {
            return FilterResult.CONTINUE;
        }
        String name = ((Element) node).normalName();
        if (BLOCKS.contains(name)) {
            flush();
            out.append("</").append(name).append('>');
            directions.pop();
        } else {
            run.close("</" + name + ">");
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isOpaque(Element element, String name) {
        return OPAQUE.contains(name)
                || element.hasAttr("dir")
                || element.hasClass(UNMARKED)
                || (name.equals("sup") && element.hasClass("fn"))
                || (name.equals("a") && element.hasClass("back"));
    }

    private static void writeTag(Element element, String name, StringBuilder out) {
        out.append('<').append(name);
        for (Attribute attribute : element.attributes()) {
            Escape.attribute(attribute.getKey(), attribute.getValue(), out);
        }
    }

    private void text(String text) {
        int start = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', start)) {
            run.text().append(text, start, i);
            run.softBreak();
            start = i + 1;
        }
        run.text().append(text, start, text.length());
    }

    private void flush() {
        if (!run.isEmpty()) {
            rendering.writeMarked(run, directions.getFirst(), out);
            run = new InlineText();
        }
    }

    /** By the words that a block begins with; where it begins with a block, by all that is in it. */
    private Script script(Element block) {
        StringBuilder leading = new StringBuilder();
        for (Node child : block.childNodes()) {
            if (child instanceof Element && BLOCKS.contains(((Element) child).normalName())) {
                break;
            }
            words(child, leading);
        }
        Script script = Script.of(leading, rendering.rightToLeft);
        if (script != Script.NEUTRAL) {
            return script;
        }
        StringBuilder all = new StringBuilder();
        words(block, all);
        return Script.ofAll(all, rendering.rightToLeft);
    }

    private static void words(Node root, StringBuilder out) {
        NodeTraversor.filter(
                (node, depth) -> {
                    if (node instanceof TextNode) {
                        out.append(((TextNode) node).getWholeText());
                    }
                    boolean code = node instanceof Element && OPAQUE.contains(((Element) node).normalName());
                    return code ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
                },
                root);
    }
}
