package io.github.warraq;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What a browser gives to the bidirectional algorithm, read from a page's elements: the text of each block, with a control for
 * each {@code dir}, {@code bdi} and {@code bdo} within it.
 *
 * @param block for messages: the element's name and classes
 * @param rightToLeft the direction that the block has or inherits
 * @param text of the block, code left out
 */
record ShownText(String block, boolean rightToLeft, String text) {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "td",
            "th",
            "dt",
            "dd",
            "figcaption",
            "summary",
            "caption",
            "div",
            "section",
            "article",
            "header",
            "footer",
            "nav",
            "main",
            "body",
            "figure",
            "blockquote",
            "ul",
            "ol",
            "dl",
            "table",
            "tbody",
            "thead",
            "tr",
            "details",
            "aside",
            "form",
            "label");
    private static final Set<String> LEFT_OUT =
            Set.of("code", "kbd", "samp", "pre", "script", "style", "svg", "template");

    /** Every block of a page that holds text of its own. */
    static List<ShownText> of(Document page) {
        List<ShownText> blocks = new ArrayList<>();
        collect(page.body(), "rtl".equals(page.select("html").attr("dir")), blocks);
        return blocks;
    }

    /** The visible characters from left to right, as {@link Bidi} orders them. */
    String seen() {
        Bidi bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[text.length()];
        Character[] characters = new Character[text.length()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            characters[i] = text.charAt(i);
        }
        Bidi.reorderVisually(levels, 0, characters, 0, characters.length);
        StringBuilder seen = new StringBuilder();
        for (char c : characters) {
            seen.append(isControl(c) ? "" : c);
        }
        return seen.toString();
    }

    private static boolean isControl(char c) {
        return Character.getType(c) == Character.FORMAT;
    }

    private static void collect(Element block, boolean inherited, List<ShownText> blocks) {
        boolean rightToLeft = block.hasAttr("dir") ? "rtl".equals(block.attr("dir")) : inherited;
        StringBuilder text = new StringBuilder();
        for (Node child : block.childNodes()) {
            inline(child, rightToLeft, text, blocks);
        }
        String name = block.normalName()
                + (block.className().isEmpty() ? "" : "." + block.className().replace(' ', '.'));
        for (String part : text.toString().split("\u2029")) {
            if (!part.isBlank()) {
                blocks.add(new ShownText(name, rightToLeft, part));
            }
        }
    }

    private static void inline(Node node, boolean inherited, StringBuilder text, List<ShownText> blocks) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText().replaceAll("\\s", " "));
        } else if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
            text.append('\u2029');
            collect(element, inherited, blocks);
        } else if (node instanceof Element element && LEFT_OUT.contains(element.normalName())) {
            text.append('\uFFFC');
        } else if (node instanceof Element element) {
            String opening = opening(element);
            text.append(opening);
            for (Node child : element.childNodes()) {
                inline(child, inherited, text, blocks);
            }
            text.append(opening.length() == 2 ? "\u202C\u2069" : opening.isEmpty() ? "" : "\u2069");
        }
    }

    private static String opening(Element element) {
        boolean isolates = element.hasAttr("dir") || element.normalName().equals("bdi");
        if (!isolates) {
            return "";
        }
        String isolate = switch (element.attr("dir")) {
            case "ltr" -> "\u2066";
            case "rtl" -> "\u2067";
            default -> "\u2068";
        };
        return element.normalName().equals("bdo") ? isolate + "\u202D" : isolate;
    }
}
