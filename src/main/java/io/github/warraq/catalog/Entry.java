package io.github.warraq.catalog;

import io.github.warraq.article.Article;
import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Notice;
import io.github.warraq.gist.Gist;
import java.util.List;
import java.util.Optional;

/**
 * What the catalog keeps of one seed.
 *
 * @param stamp of the seed's file and of the files beside it that belong to it, as the file system describes them
 * @param dependencies other files that the reading looked at
 * @param published the article and its face; empty where the seed was refused
 * @param notices what there was to tell the user
 */
public record Entry(
        Fingerprint stamp, List<Dependency> dependencies, Optional<Published> published, List<Notice> notices) {
    /**
     * A file that a reading looked at.
     *
     * @param file relative to the site's folder
     * @param stamp as the file system described it; empty if it was not there
     */
    public record Dependency(String file, Optional<Fingerprint> stamp) {}

    /**
     * An article with its face.
     *
     * @param gist what it is about; empty where nobody asks
     * @param digest what the search keeps of it, which is the search's own affair; empty where there is none
     */
    public record Published(Article article, Card card, Optional<Gist> gist, Optional<byte[]> digest) {
        public Published(Article article, Card card) {
            this(article, card, Optional.empty(), Optional.empty());
        }
    }
}
