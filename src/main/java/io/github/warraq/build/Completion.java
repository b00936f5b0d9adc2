package io.github.warraq.build;

import io.github.warraq.article.Article;
import io.github.warraq.article.Media;
import io.github.warraq.article.Picture;
import io.github.warraq.base.Notice;
import io.github.warraq.catalog.Card;
import io.github.warraq.catalog.Entry;
import io.github.warraq.edition.Aliases;
import io.github.warraq.edition.SeedPaths;
import io.github.warraq.gist.Gists;
import io.github.warraq.markup.Manuscript;
import io.github.warraq.markup.Markup;
import io.github.warraq.markup.Reference;
import io.github.warraq.read.Reading;
import io.github.warraq.text.Language;
import io.github.warraq.text.PercentEncoding;
import io.github.warraq.text.Slugs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a reading complete: finds the pictures that an article shows and the stories it links to, and draws its face. */
final class Completion {
    private static final String SEEDS = "seeds/";
    private static final String STATIC = "seeds/static/";
    private static final int SUMMARY_LENGTH = 160;

    private final Path site;
    private final Pictures pictures;
    private final Markup markup;
    private final Cleaning cleaning;
    private final Language language;
    private final Optional<Gists> gists;
    private final Optional<SearchDigests> digests;

    /**
     * @param language of articles that name none
     * @param gists reads what articles are about; empty where nobody asks for that
     * @param digests makes what the search keeps of an article, where there is a search
     */
    Completion(
            Path site,
            Pictures pictures,
            Markup markup,
            Cleaning cleaning,
            Language language,
            Optional<Gists> gists,
            Optional<SearchDigests> digests) {
        this.cleaning = cleaning;
        this.site = site;
        this.pictures = pictures;
        this.markup = markup;
        this.language = language;
        this.gists = gists;
        this.digests = digests;
    }

    /** What is found on the way through one article. */
    private static final class Finds {
        final Map<String, Media> media = new LinkedHashMap<>();
        final Set<String> links = new LinkedHashSet<>();
        final List<Entry.Dependency> dependencies = new ArrayList<>();
        final List<Notice> notices = new ArrayList<>();
    }

    Entry entry(Seeds.Found found, Reading reading) {
        if (!(reading instanceof Reading.Accepted accepted)) {
            return new Entry(found.toKeep(), List.of(), Optional.empty(), reading.notices());
        }
        Article article = cleaning.of(accepted.article());
        Finds finds = new Finds();
        article.lead().flatMap(Picture::source).ifPresent(source -> picture(article, source, finds));
        Manuscript manuscript = markup.open(article.markdown());
        for (Reference reference : manuscript.references()) {
            if (reference.kind() == Reference.Kind.PICTURE) {
                picture(article, reference.target(), finds);
            } else if (!isRemote(reference.target())) {
                finds.links.add(reference.target());
            }
        }
        for (String alias : article.address().aliases()) {
            if (Aliases.route(alias).isEmpty()) {
                finds.notices.add(Notice.warning(
                        "bad-alias",
                        Where.of(
                                site.resolve(article.origin().file()),
                                article.origin().file(),
                                alias),
                        "no page can have the address '" + alias + "'",
                        "write it as a path below the site's root, such as /old/story/"));
            }
        }
        Article complete = article.with(List.copyOf(finds.media.values()), List.copyOf(finds.links));
        List<Notice> notices = new ArrayList<>(accepted.notices());
        notices.addAll(finds.notices);
        Article typeset = typeset(complete, manuscript);
        return new Entry(
                found.toKeep(),
                finds.dependencies,
                Optional.of(new Entry.Published(
                        typeset,
                        card(complete, manuscript, finds),
                        gists.map(asked -> asked.of(complete)),
                        digests.map(search -> search.of(typeset)))),
                notices);
    }

    private Article typeset(Article article, Manuscript manuscript) {
        return manuscript
                .galley(article.language().orElse(language), article.media())
                .map(article::with)
                .orElse(article);
    }

    private Card card(Article article, Manuscript manuscript, Finds finds) {
        String summary = article.summary()
                .or(() -> article.headline().deck())
                .orElseGet(() ->
                        Summary.of(cleaning.clean(manuscript.plain(2 * SUMMARY_LENGTH), article), SUMMARY_LENGTH));
        String slug = article.address()
                .slug()
                .orElseGet(() -> Slugs.of(article.headline().title()));
        Optional<Card.Lead> lead = article.lead()
                .flatMap(picture -> picture.source().map(finds.media::get).map(media -> new Card.Lead(picture, media)))
                .or(() -> finds.media.values().stream().findFirst().map(Completion::unnamed));
        return Card.of(
                article, slug, summary, lead, Summary.words(article.markdown().source()));
    }

    /** A picture of the body that stands for the article in lists, where it has no lead picture. */
    private static Card.Lead unnamed(Media media) {
        return new Card.Lead(
                new Picture(Optional.of(media.reference()), "", Optional.empty(), Optional.empty()), media);
    }

    private void picture(Article article, String source, Finds finds) {
        if (finds.media.containsKey(source)) {
            return;
        }
        String file = article.origin().file();
        if (isRemote(source)) {
            finds.notices.add(Notice.warning(
                    "remote-picture",
                    Where.of(site.resolve(file), file, source),
                    "the picture is on another host, and pages fetch nothing from others; its caption is shown without it",
                    "save the picture beside the article, if you may"));
            return;
        }
        String path = PercentEncoding.decode(source);
        Optional<String> target = path.startsWith("/")
                ? SeedPaths.resolve(file, path).map(below -> STATIC + below.substring(SEEDS.length()))
                : SeedPaths.resolve(file, path);
        if (target.isEmpty()) {
            finds.notices.add(Notice.error(
                    "picture-outside",
                    Where.of(site.resolve(file), file, source),
                    "the picture '" + source + "' is outside seeds/",
                    "move it beside the article, or into seeds/static/"));
            return;
        }
        Pictures.Seen seen = pictures.look(target.get());
        finds.dependencies.add(seen.dependency());
        if (seen.facts().isPresent()) {
            Pictures.Facts facts = seen.facts().get();
            finds.media.put(
                    source,
                    new Media(
                            source,
                            target.get().substring(SEEDS.length()),
                            facts.width(),
                            facts.height(),
                            facts.content()));
            return;
        }
        finds.notices.add(Notice.warning(
                "missing-picture",
                Where.of(site.resolve(file), file, source),
                "there is no picture '" + source + "'; its caption is shown without it",
                "put the file at " + target.get()));
    }

    private static boolean isRemote(String address) {
        if (address.startsWith("//") || address.startsWith("#")) {
            return true;
        }
        int colon = address.indexOf(':');
        int slash = address.indexOf('/');
        return colon > 0 && (slash < 0 || colon < slash);
    }
}
