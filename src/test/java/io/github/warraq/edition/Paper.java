package io.github.warraq.edition;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Ground;
import io.github.warraq.catalog.Catalog;
import io.github.warraq.catalog.Entry;
import io.github.warraq.catalog.Shelf;
import io.github.warraq.gist.Gists;
import io.github.warraq.gist.Told;
import io.github.warraq.site.Settings;
import io.github.warraq.site.TopicRules;
import io.github.warraq.text.Language;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A paper of stories whose texts count, for tests; asked by the stories' names. */
final class Paper {
    private static final Gists GISTS = new Gists(Language.ARABIC, List.of());

    private final Editor.Arranged arranged;

    private Paper(Editor.Arranged arranged) {
        this.arranged = arranged;
    }

    static Paper of(List<Told> stories) {
        return of(TopicRules.NONE, stories);
    }

    static Paper of(Told... stories) {
        return of(TopicRules.NONE, List.of(stories));
    }

    static Paper of(TopicRules rules, List<Told> stories) {
        Catalog catalog = Catalog.inMemory(Fingerprint.of("paper"));
        for (Told story : stories) {
            catalog.put(
                    story.card().file(),
                    new Entry(
                            Fingerprint.of(story.card().file()),
                            List.of(),
                            Optional.of(new Entry.Published(
                                    story.article(), story.card(), Optional.of(story.gist()), Optional.empty())),
                            List.of()));
        }
        Shelf shelf = catalog.freeze(ZoneOffset.UTC, card -> true);
        return new Paper(Editor.arrange(shelf, Settings.of(Language.ARABIC), rules, GISTS::key, Ground.NONE));
    }

    Edition edition() {
        return arranged.edition();
    }

    List<String> unusedRules() {
        return arranged.unusedRules();
    }

    int slot(String story) {
        return edition().shelf().slotOf("seeds/" + story + ".md");
    }

    private List<String> names(int[] slots) {
        return Arrays.stream(slots)
                .mapToObj(slot -> edition().shelf().card(slot).id().name())
                .toList();
    }

    List<String> related(String story) {
        return names(edition().related(slot(story)));
    }

    List<String> before(String story) {
        return names(edition().before(slot(story)));
    }

    List<String> olderVersions(String story) {
        return names(edition().olderVersions(slot(story)));
    }

    Optional<String> newestVersion(String story) {
        return edition().newestVersion(slot(story)).stream()
                .mapToObj(slot -> edition().shelf().card(slot).id().name())
                .findFirst();
    }

    List<String> topicsOf(String story) {
        return edition().topicsOf(slot(story)).stream()
                .map(topic -> topic.label().name())
                .toList();
    }

    List<String> topics() {
        return edition().topics().stream().map(topic -> topic.label().name()).toList();
    }

    List<String> storiesOn(String topic) {
        return edition().topics().stream()
                .filter(list -> list.label().name().equals(topic))
                .flatMap(list -> names(list.slots()).stream())
                .toList();
    }
}
