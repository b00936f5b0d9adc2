package io.github.warraq.catalog;

import io.github.warraq.article.ArticleId;
import io.github.warraq.article.Labels;
import io.github.warraq.article.Media;
import io.github.warraq.article.Moments;
import io.github.warraq.article.Picture;
import io.github.warraq.base.Fingerprint;
import io.github.warraq.text.Language;
import java.util.List;
import java.util.Optional;

/**
 * An article's face: what lists, feeds and other articles show of it.
 *
 * @param title plain text
 * @param summary the author's, or the deck, or the beginning of the text; plain text, possibly empty
 * @param lead the picture with the file it is in; absent where the article has no lead picture that exists
 * @param words how many words the text has, for the reading time
 * @param opinion whether it is shown with its author's name
 * @param content of the whole article
 * @param face of this card
 */
public record Card(
        ArticleId id,
        String file,
        String slug,
        String title,
        Optional<String> kicker,
        String summary,
        Moments moments,
        Labels labels,
        List<String> authors,
        Optional<Language> language,
        Optional<Lead> lead,
        int words,
        boolean draft,
        boolean featured,
        Fingerprint content,
        Fingerprint face) {
    /** A picture that exists. */
    public record Lead(Picture picture, Media media) {}
}
