package io.github.warraq.produce.html;

import io.github.warraq.article.Moment;
import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Ground;
import io.github.warraq.base.Key;
import io.github.warraq.base.Route;
import io.github.warraq.catalog.Card;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that a story's page shows besides the paper around it: its key is made of the same things as its view.
 *
 * @param self of whose content the whole is shown
 * @param authors the lists of their stories
 * @param links where the stories stand that it links to, by the paths it calls them
 * @param newestVersion the same story as it was told last
 * @param related stories about the same
 * @param before the stories before it in its section, where no related ones are known
 * @param permalink a short address that outlives a changed headline
 */
record ArticleContent(
        Mention self,
        List<Destination> topics,
        List<Destination> authors,
        Map<String, Route> links,
        Optional<Mention> older,
        Optional<Mention> newer,
        Optional<Mention> newestVersion,
        List<Mention> olderVersions,
        List<Mention> related,
        List<Mention> before,
        Optional<Route> permalink) {
    ArticleContent {
        links = new TreeMap<>(links);
    }

    static ArticleContent of(Desk desk, int slot) {
        Mention self = desk.mention(slot);
        Map<String, Route> links = new TreeMap<>();
        for (String written : self.card().links()) {
            LocalTarget.of(written)
                    .map(LocalTarget::path)
                    .ifPresent(path -> desk.edition
                            .linked(slot, path)
                            .ifPresent(linked -> links.put(path, desk.edition.route(linked))));
        }
        int[] related = desk.edition.related(slot);
        return new ArticleContent(
                self,
                desk.destinations(desk.edition.topicsOf(slot)),
                desk.destinations(desk.edition.authorsOf(slot)),
                links,
                desk.edition.older(slot).stream().mapToObj(desk::mention).findFirst(),
                desk.edition.newer(slot).stream().mapToObj(desk::mention).findFirst(),
                desk.edition.newestVersion(slot).stream()
                        .mapToObj(desk::mention)
                        .findFirst(),
                desk.mentions(desk.edition.olderVersions(slot)),
                desk.mentions(related),
                related.length == 0 ? desk.mentions(desk.edition.before(slot)) : List.of(),
                desk.edition.shortRoute(slot));
    }

    /** Of all that the story itself shows, whatever stands around it. */
    Fingerprint textKey() {
        return Fingerprint.of(
                self.card().content(),
                self.key(),
                topics.stream().map(Destination::key).toList(),
                authors.stream().map(Destination::key).toList(),
                List.copyOf(links.keySet()),
                links.values().stream().map(Route::path).toList());
    }

    Key key(Ground ground) {
        Card card = self.card();
        return Key.of(ground, "article", card.file())
                .part("it was retitled", card.title(), card.kicker())
                .part(
                        "its section, topics or authors changed",
                        self.section().map(Destination::key),
                        topics.stream().map(Destination::key).toList(),
                        authors.stream().map(Destination::key).toList(),
                        card.labels().tags(),
                        card.authors())
                .part(
                        "its date changed",
                        date(card.moments().published()),
                        date(card.moments().updated()))
                .rest("its text changed", card.content(), self.key(), permalink.map(Route::path))
                .part("its neighbour changed", older.map(Mention::key), newer.map(Mention::key))
                .part("another version of it changed", newestVersion.map(Mention::key), Desk.keys(olderVersions))
                .part("a story related to it changed", Desk.keys(related), Desk.keys(before))
                .part(
                        "a story it links to has moved",
                        List.copyOf(links.keySet()),
                        links.values().stream().map(Route::path).toList())
                .key();
    }

    /** Not by the record's {@code toString()}, for which Java writes code at its first call. */
    private static Optional<String> date(Optional<Moment> moment) {
        return moment.map(known -> known.date()
                + known.time().map(time -> "T" + time).orElse("")
                + known.offset().map(ZoneOffset::getId).orElse(""));
    }
}
