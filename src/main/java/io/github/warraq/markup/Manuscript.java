package io.github.warraq.markup;

import io.github.warraq.article.Galley;
import io.github.warraq.article.Markdown;
import io.github.warraq.article.Media;
import io.github.warraq.text.Language;
import java.util.List;
import java.util.Optional;

/** One article's Markdown, read once for all that is asked of it. For one thread. */
public final class Manuscript {
    private final Markdown markdown;
    private final Options options;
    private final Body body;

    Manuscript(Markdown markdown, Options options, CanonicalParser parser) {
        this.markdown = markdown;
        this.options = options;
        this.body = Body.of(markdown.source(), parser);
    }

    /** All pictures and links, in the order of the places. */
    public List<Reference> references() {
        return References.mayHold(markdown.source()) ? References.of(body) : List.of();
    }

    /**
     * The words without markup, pictures and footnotes' marks: a line for each block.
     *
     * @param most no further line is begun once there are so many characters
     */
    public String plain(int most) {
        return PlainText.of(body, most);
    }

    /**
     * The body set in type; empty where that must wait for the page, because HTML of the author's has to be cleaned
     * together with what the page adds.
     *
     * @param media the files that the article shows
     */
    public Optional<Galley> galley(Language language, List<Media> media) {
        if (!Gaps.canStandIn(markdown.source())) {
            return Optional.empty();
        }
        Gaps gaps = new Gaps(media);
        Rendering rendering = new Rendering(options, language, gaps, body, false);
        String html = Markup.blocks(rendering);
        return rendering.hasHtml() ? Optional.empty() : Optional.of(gaps.galley(html, plain(Galley.OPENING)));
    }
}
