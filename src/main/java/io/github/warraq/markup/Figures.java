package io.github.warraq.markup;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import io.github.warraq.article.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pictures: within text, and alone in a paragraph with caption and credit. */
final class Figures {
    private final Rendering rendering;

    Figures(Rendering rendering) {
        this.rendering = rendering;
    }

    /** The pictures of a paragraph that holds nothing else, each with the link around it, if any; empty for all others. */
    static List<Node> alone(Node paragraph, Rendering rendering) {
        Node node = paragraph.getFirstChild();
        if (!(node instanceof Image) && !(node instanceof ImageRef) && !(node instanceof Link)) {
            return List.of();
        }
        List<Node> pictures = new ArrayList<>();
        for (; node != null; node = node.getNext()) {
            if (isPicture(node, rendering)) {
                pictures.add(node);
            } else if (!(node instanceof SoftLineBreak)
                    && !(node instanceof Attributes)
                    && !(node instanceof Text && node.getChars().isBlank())) {
                return List.of();
            }
        }
        return pictures;
    }

    private static boolean isPicture(Node node, Rendering rendering) {
        if (node instanceof Link) {
            Node only = node.getFirstChild();
            return only != null && only == node.getLastChild() && only instanceof Image;
        }
        return node instanceof Image
                || (node instanceof ImageRef && ((ImageRef) node).getReferenceNode(rendering.document) != null);
    }

    /** Appends one of {@link #alone}. */
    void write(Node node, boolean rtl, StringBuilder out) {
        Node image = node instanceof Link ? node.getFirstChild() : node;
        Attributes given = Decoration.attached(image);
        given = given == null ? Decoration.attached(node) : given;
        String href =
                node instanceof Link ? rendering.href(node, rendering.source.unescaped(((Link) node).getUrl())) : null;
        write(picture(image, given), href, given, image, rtl, out);
    }

    /** What an image in Markdown says: the caption is its title, the credit an attribute or what ends the title in brackets. */
    private Picture picture(Node image, Attributes given) {
        String title;
        String source;
        if (image instanceof Image) {
            source = rendering.source.unescaped(((Image) image).getUrl());
            title = rendering.source.unescaped(((Image) image).getTitle());
        } else {
            Reference reference = ((ImageRef) image).getReferenceNode(rendering.document);
            source = rendering.source.unescaped(reference.getUrl());
            title = rendering.source.unescaped(reference.getTitle());
        }
        String caption = title.strip();
        Optional<String> credit = given == null ? Optional.empty() : given.value("credit");
        if (credit.isEmpty() && caption.endsWith(")")) {
            int open = openingBracket(caption);
            if (open >= 0) {
                credit = Optional.of(
                        caption.substring(open + 1, caption.length() - 1).strip());
                caption = caption.substring(0, open).strip();
            }
        }
        return new Picture(
                Optional.of(source),
                Inlines.plain(image, rendering.source),
                Optional.of(caption).filter(text -> !text.isEmpty()),
                credit.filter(text -> !text.isBlank()));
    }

    /** Where the bracket opens that the text's last character closes; -1 where none does. */
    private static int openingBracket(String text) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            depth += c == ')' ? 1 : c == '(' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Appends a picture with its caption and credit: the text alone where the picture is absent. */
    void write(Picture picture, String href, Attributes given, Node place, boolean rtl, StringBuilder out) {
        Optional<Links.Image> image = picture.source().flatMap(source -> image(source, place));
        Optional<String> caption = image.isPresent() || picture.caption().isPresent()
                ? picture.caption()
                : Optional.of(picture.alt()).filter(alt -> !alt.isBlank());
        if (image.isEmpty() && caption.isEmpty() && picture.credit().isEmpty()) {
            return;
        }
        out.append("<figure");
        if (given != null) {
            Decoration.write(given, rendering, out);
        }
        out.append(image.isEmpty() ? " class=\"absent\">" : ">");
        if (image.isPresent()) {
            if (href != null) {
                out.append(ShownAddress.tag(href));
            }
            write(image.get(), picture.alt(), out);
            out.append(href == null ? "" : "</a>");
        }
        if (caption.isPresent() || picture.credit().isPresent()) {
            caption(caption, picture.credit(), rtl, out);
        }
        out.append("</figure>\n");
    }

    private void caption(Optional<String> caption, Optional<String> credit, boolean around, StringBuilder out) {
        String all = caption.orElse("") + " " + credit.orElse("");
        Script script = Script.of(all, rendering.rightToLeft);
        boolean rtl = Rendering.within(script, around);
        out.append("<figcaption");
        rendering.writeDirection(script, around, out);
        out.append('>');
        if (caption.isPresent()) {
            hidden(rendering.wording.caption(), out);
            rendering.prose(caption.get(), rtl, out);
        }
        if (credit.isPresent()) {
            out.append(caption.isPresent() ? " <small>" : "<small>");
            hidden(rendering.wording.credit(), out);
            out.append('(');
            rendering.prose(credit.get(), rtl, out);
            out.append(")</small>");
        }
        out.append("</figcaption>");
    }

    private static void hidden(String label, StringBuilder out) {
        if (!label.isEmpty()) {
            out.append("<span class=\"vh\">");
            Escape.text(label, out);
            out.append("</span>");
        }
    }

    /** A picture within text; its alternative text where the picture is absent. */
    String inline(Node node) {
        Picture picture = picture(node, Decoration.attached(node));
        Optional<Links.Image> image = picture.source().flatMap(source -> image(source, node));
        if (image.isEmpty()) {
            return Escape.text(picture.alt());
        }
        StringBuilder html = new StringBuilder();
        write(image.get(), picture.alt(), html);
        return html.toString();
    }

    private static void write(Links.Image image, String alt, StringBuilder out) {
        out.append("<img");
        Escape.attribute("src", Hrefs.encode(image.src()), out);
        Escape.attribute("alt", alt, out);
        if (image.width() > 0 && image.height() > 0) {
            out.append(" width=\"")
                    .append(image.width())
                    .append("\" height=\"")
                    .append(image.height())
                    .append('"');
        }
        out.append(" loading=\"lazy\" decoding=\"async\">");
    }

    private Optional<Links.Image> image(String source, Node place) {
        String cleaned = Hrefs.clean(source);
        if (cleaned.isEmpty()) {
            return Optional.empty();
        }
        if (!Hrefs.isSafePicture(cleaned)) {
            if (place != null) {
                rendering.find("unsafe-address", place, cleaned);
            }
            return Optional.empty();
        }
        return rendering.links.image(Hrefs.isLocal(cleaned) ? Hrefs.decode(cleaned) : cleaned);
    }
}
