package io.github.warraq.markup;

import io.github.warraq.article.Galley;
import io.github.warraq.article.Markdown;
import io.github.warraq.article.Matter;
import io.github.warraq.article.Picture;
import io.github.warraq.text.Controls;
import io.github.warraq.text.Language;
import java.util.List;
import java.util.function.IntFunction;

/** Canonical Markdown to HTML, plain text and references. Immutable: one serves any number of threads. */
public final class Markup {
    private final Options options;
    private final CanonicalParser parser;

    private Markup(Options options) {
        this.options = options;
        parser = new CanonicalParser(options.limits());
    }

    public static Markup of(Options options) {
        return new Markup(options);
    }

    /** Reads the body of an article, to ask several things of it. Never throws, whatever the Markdown holds. */
    public Manuscript open(Markdown markdown) {
        return new Manuscript(markdown, options, parser);
    }

    /** The body of an article, for a page in its language. Never throws, whatever the Markdown holds. */
    public Html html(Matter body, Language language, Links links) {
        return body instanceof Galley galley
                ? new Html(Gaps.fill(galley, links))
                : render((Markdown) body, language, links).html();
    }

    /** The beginning of the body, plain: at least {@link Galley#OPENING} characters, if there are so many. */
    public String opening(Matter body) {
        return body instanceof Galley galley
                ? galley.opening()
                : PlainText.of(Body.of(((Markdown) body).source(), parser), Galley.OPENING);
    }

    /** The same, with what the author should know of it. */
    public Rendered render(Markdown markdown, Language language, Links links) {
        Body body = Body.of(markdown.source(), parser);
        Rendering rendering = new Rendering(options, language, links, body, false);
        String html = blocks(rendering);
        if (!rendering.hasHtml() || options.trusted()) {
            return new Rendered(new Html(html), body.findings());
        }
        Body again = Body.of(markdown.source(), parser);
        Rendering whole = new Rendering(options, language, links, again, true);
        html = RawHtml.clean(blocks(whole), whole);
        return new Rendered(new Html(html), again.findings());
    }

    /**
     * A body for slow lines, as {@link #html} gives it, with links in the place of pictures.
     *
     * @param language that of the body
     * @param picture what such a link says before the picture's alternative text
     * @param parts how many there are to be, at least 1
     * @param file the name of the file that a part is in, by its number from 0
     */
    public static List<Html> lite(Html body, Language language, String picture, int parts, IntFunction<String> file) {
        return new LiteBody(body.value(), language, parts).parts(picture, file);
    }

    static String blocks(Rendering rendering) {
        StringBuilder out = new StringBuilder(rendering.body.length() + rendering.body.length() / 2 + 64);
        new Blocks(rendering, out).document();
        return out.toString();
    }

    /** A picture with its caption and credit as a {@code figure}; empty where there is neither picture nor words. */
    public Html figure(Picture picture, Language language, Links links) {
        Rendering rendering = new Rendering(options, language, links, Body.of("", parser), false);
        StringBuilder out = new StringBuilder();
        new Figures(rendering).write(picture, null, null, 0, language.isRightToLeft(), out);
        return new Html(out.toString().strip());
    }

    /** A line of text that is no Markdown, such as a headline, for a page in its language. */
    public Html inline(String text, Language language) {
        return OneLine.of(Controls.prose(text).text(), language, options.latin());
    }

    /** The words of the body without markup, pictures and footnotes' marks: a line for each block. */
    public String plain(Markdown markdown) {
        return PlainText.of(Body.of(markdown.source(), parser));
    }

    /** All that may be said of the Markdown without a page to show it on. */
    public Survey survey(Markdown markdown) {
        Body body = Body.of(markdown.source(), parser);
        List<Reference> references = References.of(body);
        return new Survey(references, body.findings());
    }
}
