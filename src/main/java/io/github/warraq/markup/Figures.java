package io.github.warraq.markup;

import io.github.warraq.article.Picture;
import io.github.warraq.markup.Token.Kind;
import io.github.warraq.text.Controls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pictures: within text, and alone in a paragraph with caption and credit. */
final class Figures {
    /** A picture that stands alone, and the link around it, or null. */
    record Lone(Token picture, Token link) {}

    private final Rendering rendering;

    Figures(Rendering rendering) {
        this.rendering = rendering;
    }

    /** The pictures of a paragraph that holds nothing else; empty for all other paragraphs. */
    static List<Lone> alone(List<Token> tokens, String text) {
        Kind first = tokens.isEmpty() ? Kind.TEXT : tokens.get(0).kind;
        if (first != Kind.PICTURE && first != Kind.LINK) {
            return List.of();
        }
        List<Lone> pictures = new ArrayList<>();
        Token link = null;
        for (Token token : tokens) {
            switch (token.kind) {
                case PICTURE -> pictures.add(new Lone(token, link));
                case LINK -> link = token;
                case LINK_END -> link = null;
                case SOFT_BREAK, HARD_BREAK, ATTRIBUTES -> {}
                case TEXT -> {
                    if (!text.substring(token.start, token.end).isBlank()) {
                        return List.of();
                    }
                }
                default -> {
                    return List.of();
                }
            }
        }
        return pictures;
    }

    /** Appends one of {@link #alone}. */
    void write(Lone lone, Prose prose, boolean rtl, StringBuilder out) {
        Token token = lone.picture();
        int offset = prose.origin(token.start);
        Attributes given = token.attributes == null && lone.link() != null ? lone.link().attributes : token.attributes;
        String href = lone.link() == null ? null : rendering.href(lone.link().value, offset);
        write(picture(token, given), href, given, offset, rtl, out);
    }

    /** What a picture in Markdown says: its title is the caption, and the credit too where that ends it in brackets. */
    private static Picture picture(Token token, Attributes given) {
        String caption = token.title.strip();
        Optional<String> credit = given == null ? Optional.empty() : given.value("credit");
        int open = caption.endsWith(")") ? openingBracket(caption) : -1;
        if (open >= 0) {
            String bracketed = caption.substring(open + 1, caption.length() - 1).strip();
            if (credit.isEmpty() || credit.get().strip().equals(bracketed)) {
                credit = Optional.of(bracketed);
                caption = caption.substring(0, open).strip();
            }
        }
        return new Picture(
                Optional.of(token.value),
                token.text,
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

    /**
     * Appends a picture with its caption and credit: words alone where the picture is absent.
     *
     * @param href where the picture leads, or null
     * @param offset of the picture in the source
     */
    void write(Picture picture, String href, Attributes given, int offset, boolean rtl, StringBuilder out) {
        Optional<Links.Image> image = picture.source().flatMap(source -> image(source, offset));
        Optional<String> caption = image.isPresent() || picture.caption().isPresent()
                ? picture.caption()
                : Optional.of(picture.alt()).filter(alt -> !alt.isBlank());
        if (image.isEmpty() && caption.isEmpty() && picture.credit().isEmpty()) {
            return;
        }
        out.append("<figure");
        Decoration.write(given, rendering, out);
        out.append(image.isEmpty() && (given == null || given.classes().isEmpty()) ? " class=\"absent\">" : ">");
        if (image.isPresent()) {
            if (href != null) {
                rendering.writeLink(href, out);
                out.append('>');
            }
            write(image.get(), picture.alt(), out);
            out.append(href == null ? "" : "</a>");
        }
        if (caption.isPresent() || picture.credit().isPresent()) {
            caption(caption.map(Figures::clean), picture.credit().map(Figures::clean), rtl, out);
        }
        out.append("</figure>\n");
    }

    private static String clean(String text) {
        return Controls.prose(text).text();
    }

    private void caption(Optional<String> caption, Optional<String> credit, boolean around, StringBuilder out) {
        Script script = Script.of(caption.orElse("") + " " + credit.orElse(""), rendering.rightToLeft);
        out.append("<figcaption");
        boolean rtl = rendering.direction(script, null, around, out);
        out.append('>');
        if (caption.isPresent()) {
            label(rendering.wording.caption(), script, out);
            rendering.prose(caption.get(), rtl, out);
        }
        if (credit.isPresent()) {
            out.append(caption.isPresent() ? " <small>" : "<small>");
            label(rendering.wording.credit(), script, out);
            out.append('(');
            rendering.prose(credit.get(), rtl, out);
            out.append(")</small>");
        }
        out.append("</figcaption>");
    }

    /** Our words beside those of an author, who may write in another language. */
    private void label(String words, Script beside, StringBuilder out) {
        boolean other = beside != Script.NEUTRAL && (beside == Script.RIGHT_TO_LEFT) != rendering.rightToLeft;
        hidden(words, other ? rendering.language.tag() : "", out);
    }

    static void hidden(String words, StringBuilder out) {
        hidden(words, "", out);
    }

    /** Appends words that are heard and not seen. */
    private static void hidden(String words, String language, StringBuilder out) {
        if (!words.isEmpty()) {
            out.append("<span class=\"vh\"");
            if (!language.isEmpty()) {
                Escape.attribute("lang", language, out);
            }
            out.append('>');
            Escape.text(words, out);
            out.append("</span>");
        }
    }

    /** A picture within text; its alternative text where the picture is absent. */
    String inline(Token token, Prose prose) {
        Optional<Links.Image> image = image(token.value, prose.origin(token.start));
        if (image.isEmpty()) {
            return Escape.text(token.text);
        }
        StringBuilder html = new StringBuilder();
        write(image.get(), token.text, html);
        return html.toString();
    }

    private void write(Links.Image image, String alt, StringBuilder out) {
        out.append("<img");
        Escape.attribute("src", Addresses.picture(image.src()), out);
        Escape.attribute("alt", alt, out);
        if (image.width() > 0 && image.height() > 0) {
            out.append(" width=\"")
                    .append(image.width())
                    .append("\" height=\"")
                    .append(image.height())
                    .append('"');
        }
        rendering.writeSeal(out);
        out.append(" loading=\"lazy\" decoding=\"async\">");
    }

    private Optional<Links.Image> image(String source, int offset) {
        String cleaned = Hrefs.clean(source);
        if (cleaned.isEmpty()) {
            return Optional.empty();
        }
        if (!Hrefs.isSafePicture(cleaned)) {
            rendering.body.find(Finding.Severity.WARNING, "unsafe-address", offset, cleaned);
            return Optional.empty();
        }
        return rendering.links.image(cleaned);
    }
}
