package io.github.warraq.article;

import io.github.warraq.text.Language;
import java.util.List;
import java.util.Optional;

/**
 * One story.
 *
 * @param language absent where it is the site's
 * @param summary for lists and search engines, where the author wrote one
 * @param lead the picture above the text
 * @param body Markdown as a reader returns it; set in type by the build, where that can be done once for all pages
 * @param correction what was corrected, to be said below the text
 * @param draft not to be published yet
 * @param featured to stand first on the front page
 * @param media the files of the site's that it shows; filled in by the build, empty as a reader returns it
 * @param links the local addresses that its body links to, as written; filled in by the build, empty as a reader returns it
 */
public record Article(
        ArticleId id,
        Headline headline,
        Byline byline,
        Moments moments,
        Labels labels,
        Optional<Language> language,
        Optional<String> summary,
        Optional<Picture> lead,
        Matter body,
        Optional<String> correction,
        Address address,
        boolean draft,
        boolean featured,
        List<Media> media,
        List<String> links,
        Origin origin) {
    public Article {
        media = List.copyOf(media);
        links = List.copyOf(links);
    }

    /** Its body as it was read. @throws IllegalStateException if it is set in type already */
    public Markdown markdown() {
        if (body instanceof Markdown markdown) {
            return markdown;
        }
        throw new IllegalStateException("the body of " + origin.file() + " is set in type");
    }

    /** The same story with the files that it shows and the local addresses that it links to. */
    public Article with(List<Media> shown, List<String> linked) {
        return with(body, shown, linked);
    }

    /** The same story, set in type. */
    public Article with(Galley galley) {
        return with(galley, media, links);
    }

    /** The same story with other words around its body. */
    public Article with(
            Headline over, Optional<String> summarised, Optional<Picture> picture, Optional<String> corrected) {
        return new Article(
                id,
                over,
                byline,
                moments,
                labels,
                language,
                summarised,
                picture,
                body,
                corrected,
                address,
                draft,
                featured,
                media,
                links,
                origin);
    }

    private Article with(Matter matter, List<Media> shown, List<String> linked) {
        return new Article(
                id,
                headline,
                byline,
                moments,
                labels,
                language,
                summary,
                lead,
                matter,
                correction,
                address,
                draft,
                featured,
                shown,
                linked,
                origin);
    }
}
