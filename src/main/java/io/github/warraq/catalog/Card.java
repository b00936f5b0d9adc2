package io.github.warraq.catalog;

import io.github.warraq.article.Article;
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
 * @param file the seed's path relative to the site's folder, such as {@code seeds/putin.txt}
 * @param slug the last name of its permalink; not yet made unique
 * @param slugChosen whether the author chose the slug, and not we
 * @param aliases earlier paths of the story, as the author wrote them
 * @param links the local addresses that its body links to, as written
 * @param media the files of the site's that it shows
 * @param title plain text
 * @param summary the author's, or the deck, or the beginning of the text; plain text, possibly empty
 * @param lead the picture with the file it is in; absent where the article has no lead picture that exists
 * @param words how many words the text has, for the reading time
 * @param content of the whole article
 * @param face of this card
 */
public record Card(
        ArticleId id,
        String file,
        String slug,
        boolean slugChosen,
        List<String> aliases,
        List<String> links,
        List<Media> media,
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

    /** The card with its fingerprints: of the whole article, and of what others show of it. */
    public static Card of(Article article, String slug, String summary, Optional<Lead> lead, int words) {
        Card unsigned = new Card(
                article.id(),
                article.origin().file(),
                slug,
                article.address().slug().isPresent(),
                article.address().aliases(),
                article.links(),
                article.media(),
                article.headline().title(),
                article.headline().kicker(),
                summary,
                article.moments(),
                article.labels(),
                article.byline().authors(),
                article.language(),
                lead,
                words,
                article.draft(),
                article.featured(),
                Fingerprint.ofBytes(Codec.bytes(article)),
                NONE);
        ByteWriter face = new ByteWriter();
        Codec.face(face, unsigned);
        return unsigned.signed(Fingerprint.ofBytes(face.text(slug).toBytes()));
    }

    /** Whether it stands at the same place, in the same lists and at the same addresses as another one of the same seed. */
    public boolean standsLike(Card other) {
        return id.equals(other.id)
                && slug.equals(other.slug)
                && slugChosen == other.slugChosen
                && aliases.equals(other.aliases)
                && media.equals(other.media)
                && moments.equals(other.moments)
                && labels.equals(other.labels)
                && authors.equals(other.authors)
                && language.equals(other.language)
                && draft == other.draft;
    }

    private Card signed(Fingerprint signature) {
        return new Card(
                id,
                file,
                slug,
                slugChosen,
                aliases,
                links,
                media,
                title,
                kicker,
                summary,
                moments,
                labels,
                authors,
                language,
                lead,
                words,
                draft,
                featured,
                content,
                signature);
    }

    private static final Fingerprint NONE = new Fingerprint(0, 0);
}
