package io.github.warraq.article;

import java.util.Optional;

/**
 * A picture, or what is said of one that is absent.
 *
 * @param source as the author wrote it: relative to the seed, from the site's root ({@code /img/a.jpg}, which is
 *     {@code seeds/static/img/a.jpg}), or an absolute address; absent where only the caption came with the text
 * @param alt what the picture shows, for those who do not see it; may be empty
 */
public record Picture(Optional<String> source, String alt, Optional<String> caption, Optional<String> credit) {}
