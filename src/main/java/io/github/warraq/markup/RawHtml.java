package io.github.warraq.markup;

import io.github.warraq.text.Controls;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * An article that holds HTML of its author's, as one document: only when all of it has been parsed together is it known what
 * an unclosed tag takes with it. It is cleaned, its addresses resolved, its headings put in order, and then its text gets
 * what all text gets.
 */
final class RawHtml {
    /** On links and pictures that Markdown made, whose addresses are resolved already; its value is the rendering's seal. */
    static final String RESOLVED = "data-resolved";

    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "pre");
    private static final Set<String> ADDRESSES = Set.of("href", "src");
    private static final int HEADING_NAME_LENGTH = 2;

    private final Rendering rendering;
    private final Element body;
    private final Outline outline = new Outline();
    private final Set<String> ids = new HashSet<>();

    private RawHtml(Rendering rendering, Element body) {
        this.rendering = rendering;
        this.body = body;
    }

    /** @param html what {@link Blocks} wrote, with the author's HTML in it and nothing added to its text */
    static String clean(String html, Rendering rendering) {
        RawHtml raw = new RawHtml(rendering, Sanitizer.clean(html));
        for (Element element : List.copyOf(raw.body.getAllElements())) {
            raw.adjust(element);
        }
        raw.body.select("p:empty").remove();
        raw.body
                .nodeStream(TextNode.class)
                .forEach(text -> text.text(Controls.prose(text.getWholeText()).text()));
        return MarkedDocument.write(raw.body, rendering);
    }

    private void adjust(Element element) {
        String name = element.normalName();
        for (Attribute attribute : element.attributes()) {
            if (!ADDRESSES.contains(attribute.getKey())) {
                attribute.setValue(Controls.prose(attribute.getValue()).text());
            }
        }
        if (element.hasAttr("id") && !isFree(element.id())) {
            element.removeAttr("id");
        }
        if (element.hasAttr("tabindex")) {
            element.attr("tabindex", "0");
        }
        if (CODE.contains(name) && !element.hasAttr("dir")) {
            element.attr("dir", "ltr");
        }
        switch (name) {
            case "a" -> link(element);
            case "img" -> picture(element);
            case "input" -> box(element);
            default -> {
                if (name.length() == HEADING_NAME_LENGTH
                        && name.charAt(0) == 'h'
                        && Character.isDigit(name.charAt(1))) {
                    element.tagName("h" + outline.level(name.charAt(1) - '0'));
                }
            }
        }
    }

    private boolean isFree(String id) {
        return !rendering.options.reservedIds().contains(id) && ids.add(id);
    }

    private void link(Element link) {
        boolean resolved = link.attr(RESOLVED).equals(rendering.seal);
        link.removeAttr(RESOLVED);
        if (!link.hasAttr("href")) {
            return;
        }
        String address = link.attr("href");
        String href = resolved && Hrefs.isSafeLink(Hrefs.clean(address)) ? address : rendering.href(address, 0);
        if (href == null) {
            link.unwrap();
            return;
        }
        link.attr("href", href);
        if (Hrefs.isExternal(href)) {
            link.attr("rel", "noopener");
        }
    }

    private void picture(Element picture) {
        boolean resolved = picture.attr(RESOLVED).equals(rendering.seal);
        picture.removeAttr(RESOLVED);
        String address = Hrefs.clean(picture.attr("src"));
        boolean safe = !address.isEmpty() && Hrefs.isSafePicture(address);
        if (!resolved || !safe) {
            Links.Image image = safe ? rendering.links.image(address).orElse(null) : null;
            if (image == null) {
                picture.replaceWith(new TextNode(picture.attr("alt")));
                return;
            }
            picture.attr("src", Hrefs.encode(Hrefs.clean(image.src())));
            if (image.width() > 0 && image.height() > 0 && !picture.hasAttr("width") && !picture.hasAttr("height")) {
                picture.attr("width", Integer.toString(image.width()));
                picture.attr("height", Integer.toString(image.height()));
            }
        }
        if (!picture.hasAttr("alt")) {
            picture.attr("alt", "");
        }
        picture.attr("loading", "lazy").attr("decoding", "async");
    }

    /** Only boxes of tasks, which nobody can tick. */
    private static void box(Element input) {
        if (input.attr("type").equals("checkbox")) {
            input.attr("disabled", true);
        } else {
            input.remove();
        }
    }
}
