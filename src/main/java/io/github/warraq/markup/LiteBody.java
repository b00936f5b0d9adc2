package io.github.warraq.markup;

import io.github.warraq.text.Language;
import io.github.warraq.text.bidi.IsolatedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A body for slow lines: each picture is a link to its file, and a long text is parted between its blocks, in parts of
 * about the same length.
 */
final class LiteBody {
    private final Document document;
    private final boolean rightToLeft;
    private final int parts;

    LiteBody(String html, Language language, int parts) {
        this.rightToLeft = language.isRightToLeft();
        this.document = Jsoup.parseBodyFragment(html);
        this.parts = parts;
        document.outputSettings().prettyPrint(false);
    }

    /**
     * @param picture what a link to a picture says before the picture's alternative text
     * @param file the name of the file that a part is in, for links from one part to another
     */
    List<Html> parts(String picture, IntFunction<String> file) {
        for (Element image : document.body().select("img")) {
            link(image, picture);
        }
        List<List<Node>> parted = parted();
        connect(parted, file);
        List<Html> html = new ArrayList<>(parts);
        for (List<Node> part : parted) {
            StringBuilder out = new StringBuilder();
            part.forEach(node -> out.append(node.outerHtml()));
            html.add(new Html(out.toString()));
        }
        return html;
    }

    /** Puts a link to a picture in its place; the picture's own link, where nothing else is in it, makes room. */
    private void link(Element image, String picture) {
        Element link = new Element("a").attr("href", image.attr("src")).text(picture);
        if (!image.attr("alt").isBlank()) {
            link.appendText(" ");
            Element block = image.closest("[dir]");
            boolean here = block == null ? rightToLeft : block.attr("dir").equals("rtl");
            link.append(IsolatedName.html(image.attr("alt"), here));
        }
        Element around = image.closest("a");
        if (around != null && !around.hasText()) {
            around.replaceWith(link);
        } else if (around != null) {
            image.remove();
            around.after(link);
        } else {
            image.replaceWith(link);
        }
    }

    private List<List<Node>> parted() {
        List<Node> blocks = document.body().childNodesCopy();
        long length = 0;
        for (Node block : blocks) {
            length += block.outerHtml().length();
        }
        List<List<Node>> parted = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            parted.add(new ArrayList<>());
        }
        long before = 0;
        for (Node block : blocks) {
            parted.get((int) Math.min(parts - 1, before * parts / Math.max(1, length)))
                    .add(block);
            before += block.outerHtml().length();
        }
        return parted;
    }

    /** Lets links within the body, such as those to footnotes, lead to the part that their goal is in. */
    private static void connect(List<List<Node>> parted, IntFunction<String> file) {
        Map<String, Integer> goals = new HashMap<>();
        for (int i = 0; i < parted.size(); i++) {
            for (Element goal : elements(parted.get(i), "[id]")) {
                goals.put(goal.id(), i);
            }
        }
        for (int i = 0; i < parted.size(); i++) {
            for (Element link : elements(parted.get(i), "a[href^=#]")) {
                Integer goal = goals.get(link.attr("href").substring(1));
                if (goal != null && goal != i) {
                    link.attr("href", file.apply(goal) + link.attr("href"));
                }
            }
        }
    }

    private static List<Element> elements(List<Node> nodes, String selector) {
        List<Element> found = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Element element) {
                found.addAll(element.select(selector));
            }
        }
        return found;
    }
}
