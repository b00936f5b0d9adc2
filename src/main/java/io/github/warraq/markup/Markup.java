package io.github.warraq.markup;

import io.github.warraq.article.Markdown;
import io.github.warraq.article.Picture;
import io.github.warraq.text.Language;
import java.util.List;

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

    /** The body of an article, for a page in its language. Never throws, whatever the Markdown holds. */
    public Html html(Markdown body, Language language, Links links) {
        return render(body, language, links).html();
    }

    /** The same, with what the author should know of it. */
    public Rendered render(Markdown body, Language language, Links links) {
        Source source = Source.of(body.source());
        Rendering rendering = new Rendering(options, language, links, source, parser.parse(source.parsed()));
        StringBuilder out =
                new StringBuilder(body.source().length() + body.source().length() / 2);
        new Blocks(rendering, out).document();
        String html = out.toString();
        if (rendering.hasHtml() && !options.trusted()) {
            html = Sanitizer.clean(html);
        }
        return new Rendered(new Html(html), rendering.findings);
    }

    /** A picture with its caption and credit as a {@code figure}; empty where there is neither picture nor words. */
    public Html figure(Picture picture, Language language, Links links) {
        Source source = Source.of("");
        Rendering rendering = new Rendering(options, language, links, source, parser.parse(""));
        StringBuilder out = new StringBuilder();
        new Figures(rendering).write(picture, null, null, null, language.isRightToLeft(), out);
        return new Html(out.toString().strip());
    }

    /** A line of text that is no Markdown, such as a headline, for a page in its language. */
    public Html inline(String text, Language language) {
        StringBuilder out = new StringBuilder();
        Escape.text(text, out);
        return new Html(out.toString());
    }

    /** The words of the body without markup, pictures and footnotes' marks: a line for each block. */
    public String plain(Markdown body) {
        Source source = Source.of(body.source());
        return PlainText.of(parser.parse(source.parsed()), source);
    }

    /** All pictures and links, in the order of the places. */
    public List<Reference> references(Markdown body) {
        if (!References.mayHold(body.source())) {
            return List.of();
        }
        Source source = Source.of(body.source());
        return References.of(parser.parse(source.parsed()), source);
    }
}
