package io.github.warraq.produce.search;

import io.github.warraq.article.Moment;
import io.github.warraq.base.Json;
import io.github.warraq.base.Key;
import io.github.warraq.base.Late;
import io.github.warraq.base.Route;
import io.github.warraq.base.Sheet;
import io.github.warraq.catalog.Card;
import io.github.warraq.produce.MachineText;
import io.github.warraq.produce.Producer.Batch;
import io.github.warraq.site.Settings;
import io.github.warraq.text.Language;
import io.github.warraq.text.bidi.Isolator;
import io.github.warraq.text.time.DateWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the files that answers are shown from: titles, addresses, dates and summaries; sections and authors. */
final class Stories {
    private static final int FILES_IN_A_BATCH = 16;
    private static final int LONGEST_EXCERPT = 320;
    private static final String ELLIPSIS = "…";
    private static final String SOURCE = "the search";

    private final Archive archive;
    private final DateWriter dates;
    private final Isolator paper;

    Stories(Archive archive) {
        this.archive = archive;
        Settings settings = archive.edition().settings();
        Settings.Dates wanted = settings.dates();
        dates = new DateWriter(settings.language(), wanted.digits(), wanted.months(), wanted.calendar());
        paper = Isolator.of(settings.language().isRightToLeft());
    }

    Stream<Batch> batches(Segment segment) {
        Stream<Batch> files = IntStream.rangeClosed(0, (segment.files() - 1) / FILES_IN_A_BATCH)
                .mapToObj(batch -> publisher -> {
                    int to = Math.min(segment.files(), (batch + 1) * FILES_IN_A_BATCH);
                    for (int file = batch * FILES_IN_A_BATCH; file < to; file++) {
                        publisher.accept(file(segment, file));
                    }
                });
        return Stream.concat(files, Stream.of(publisher -> publisher.accept(facets(segment))));
    }

    private Sheet file(Segment segment, int file) {
        int from = segment.from() + file * Segment.IN_A_FILE;
        int to = Math.min(segment.to(), from + Segment.IN_A_FILE);
        Route route = segment.stories(file);
        return new Sheet(route, () -> fileKey(route, from, to), SOURCE, Scripts.body(route, json -> {
            for (int slot = from; slot < to; slot++) {
                story(slot, json);
            }
        }));
    }

    private Key fileKey(Route route, int from, int to) {
        return Key.of(archive.ground(), "search stories", route.path())
                .part("a story in it has changed", archive.faces(from, to), archive.contents(from, to))
                .key();
    }

    /**
     * Title and summary with the marks their directions need, the date as readers see it, the day since 1970 or -1, and,
     * as far as need be, the address and the language with its direction.
     */
    private void story(int slot, Json json) {
        Card card = archive.shelf().card(slot);
        Settings settings = archive.edition().settings();
        Language language = card.language().orElse(settings.language());
        Isolator isolator = Isolator.of(language.isRightToLeft());
        String title = MachineText.line(card.title());
        Optional<LocalDate> day = card.moments().published().map(Moment::date);
        json.array()
                .value(Shorthand.of(isolator.plain(title)))
                .value(Shorthand.of(isolator.plain(excerpt(card.summary(), slot))))
                .value(Shorthand.of(paper.plain(day.map(dates::day).orElse(""))))
                .value(day.map(LocalDate::toEpochDay).orElse(-1L));
        String address = Address.of(archive.edition().route(slot).path(), title, day);
        boolean foreign = !language.equals(settings.language());
        if (foreign || !address.isEmpty()) {
            json.value(address);
        }
        if (foreign) {
            json.value(language.tag()).value(language.direction());
        }
        json.end();
    }

    /** The summary, and the beginning of the text unless that is what the summary is. */
    private String excerpt(String written, int slot) {
        String summary = MachineText.line(written);
        String opening = MachineText.line(archive.digest(slot).excerpt());
        int length = summary.endsWith(ELLIPSIS) ? summary.length() - 1 : summary.length();
        boolean same = opening.startsWith(summary.substring(0, length));
        return MachineText.line(
                same ? opening : opening.isEmpty() ? summary : summary + ' ' + ELLIPSIS + ' ' + opening,
                LONGEST_EXCERPT);
    }

    private Sheet facets(Segment segment) {
        Route route = segment.facets();
        Late<Facets> facets = new Late<>(() -> new Facets(archive.edition(), segment));
        return new Sheet(
                route,
                () -> Key.of(archive.ground(), "search facets", route.path())
                        .part(
                                "a story has another section or author",
                                facets.get().toString())
                        .key(),
                SOURCE,
                Scripts.body(route, json -> facets.get().write(json)));
    }
}
