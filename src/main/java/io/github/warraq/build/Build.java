package io.github.warraq.build;

import io.github.warraq.article.Article;
import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Ground;
import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import io.github.warraq.base.Sheet;
import io.github.warraq.catalog.Card;
import io.github.warraq.catalog.Catalog;
import io.github.warraq.catalog.Shelf;
import io.github.warraq.catalog.TornCatalogException;
import io.github.warraq.edition.Clash;
import io.github.warraq.edition.Edition;
import io.github.warraq.edition.Editor;
import io.github.warraq.gist.Gists;
import io.github.warraq.markup.Markup;
import io.github.warraq.markup.Options;
import io.github.warraq.markup.Reference;
import io.github.warraq.produce.MarkupOptions;
import io.github.warraq.produce.Producer;
import io.github.warraq.produce.Theme;
import io.github.warraq.produce.Words;
import io.github.warraq.produce.html.HtmlPages;
import io.github.warraq.publish.Conflict;
import io.github.warraq.publish.Published;
import io.github.warraq.publish.Publisher;
import io.github.warraq.read.Reading;
import io.github.warraq.read.Seed;
import io.github.warraq.read.SeedReader;
import io.github.warraq.read.markdown.MarkdownReader;
import io.github.warraq.read.raw.RawTextReader;
import io.github.warraq.site.Product;
import io.github.warraq.site.Settings;
import io.github.warraq.site.TopicRules;
import io.github.warraq.text.Typography;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * One build of a site, in four steps: gather the seeds into the catalog, arrange the edition, print the sheets, publish
 * them.
 */
public final class Build {
    private static final List<SeedReader> READERS = List.of(new RawTextReader(), new MarkdownReader());

    private final Request request;
    private final Workers workers;
    private final Settings settings;
    private final TopicRules topicRules;
    private final Gists gists;
    private final Theme theme;
    private final Options markupOptions;
    private final Markup markup;

    /** The templates are parsed while the seeds are read. */
    private final Workers.Ahead<HtmlPages> htmlPages;

    /** Of the program: what is made by another one is made again. */
    private final Fingerprint generator;

    private Build(Request request, Settings settings, TopicRules topicRules, Theme theme) throws IOException {
        this.request = request;
        this.workers = new Workers(request.workers());
        this.settings = settings;
        this.topicRules = topicRules;
        this.gists = new Gists(settings.language(), topicRules.wanted());
        this.theme = theme;
        this.htmlPages = Workers.ahead(() -> new HtmlPages(theme));
        this.generator = Generator.fingerprint();
        this.markupOptions = MarkupOptions.of(theme, settings);
        this.markup = Markup.of(markupOptions);
    }

    /**
     * Builds a site. Inputs that are wrong are told to the listener and left out; the rest is built.
     *
     * @throws BuildFailure if there is nothing to build or no page can be trusted: then the output is as it was
     */
    public static Result run(Request request, Listener listener) throws BuildFailure {
        long start = System.nanoTime();
        try {
            return run(request, new Tally(listener), false, start);
        } catch (TornCatalogException torn) {
            // Seen only when the torn place was read: what was told and staged so far counts for nothing.
            listener.startOver();
            return anew(request, listener, start);
        }
    }

    private static Result anew(Request request, Listener listener, long start) throws BuildFailure {
        try {
            return run(request, new Tally(listener), true, start);
        } catch (TornCatalogException tornAgain) {
            throw BuildFailure.ofFiles(request, tornAgain);
        }
    }

    /** @param anew whether to throw away what is known of the seeds */
    private static Result run(Request request, Tally tally, boolean anew, long start) throws BuildFailure {
        return BuildFailure.guard(request, () -> {
            Build build = prepare(request, tally);
            return request.dryRun() ? build.dryRun(tally, anew, start) : build.realRun(tally, anew, start);
        });
    }

    /**
     * All that has to be known before the first seed is read.
     *
     * @throws BuildFailure if there is nothing to build, or the settings are wrong
     * @throws ThemeException if the theme is
     */
    static Build prepare(Request request, Tally tally) throws IOException, BuildFailure {
        requireSeeds(request);
        Settings settings = Setup.settings(request, tally);
        TopicRules topics = Setup.topics(request, tally);
        return new Build(request, settings, topics, Theme.of(request.site().resolve("templates")));
    }

    /** @throws BuildFailure if there is nothing to build */
    static void requireSeeds(Request request) throws BuildFailure {
        if (!Files.isDirectory(request.seeds())) {
            throw new BuildFailure(
                    Notice.error(
                            "no-seeds",
                            Place.of("seeds/"),
                            "there is no folder of seeds in " + request.site(),
                            "put article texts into a folder named seeds/, or name the folder that holds it"),
                    null);
        }
    }

    private Result realRun(Tally tally, boolean anew, long start) throws IOException, BuildFailure {
        try (Work work = Work.open(request.site());
                Catalog catalog = catalog(work.catalog(), anew)) {
            catalog.past().remark().ifPresent(tally::remark);
            return run(catalog, tally, work.now(), start);
        } catch (Work.Locked locked) {
            throw new BuildFailure(locked.notice(), locked);
        }
    }

    /** @param anew whether to throw away what is known of the seeds */
    Catalog catalog(Path file, boolean anew) throws IOException {
        return anew ? Catalog.anew(file, generator, readingGround()) : Catalog.open(file, generator, readingGround());
    }

    /** Takes no lock, for that would be written; what another run is writing at the time is left alone. */
    private Result dryRun(Tally tally, boolean anew, long start) throws IOException {
        try (Catalog catalog = anew
                ? Catalog.inMemory(readingGround())
                : Catalog.readOnly(Work.catalog(request.site()), generator, readingGround())) {
            return run(catalog, tally, FileTime.fromMillis(0), start);
        }
    }

    private Result run(Catalog catalog, Tally tally, FileTime now, long start) throws IOException {
        gather(catalog, tally, now);
        catalog.notices((file, notices) -> tally.seed(notices, catalog.isArticle(file)));
        Edition edition = arrange(catalog, tally);
        Published published;
        try (Publisher publisher = Publisher.open(
                request.destination(), request.dryRun(), Optional.of(now), request.why() ? tally::why : null)) {
            publisher
                    .complaint()
                    .ifPresent(said -> tally.remark(Notice.info(
                            "manifest-rebuilt", Place.of(request.destination() + "/.warraq-manifest"), said)));
            print(edition, tally, publisher);
            published = publisher.commit();
            publisher.conflicts().forEach(conflict -> tally.notice(notice(conflict)));
        }
        return new Result(
                edition.shelf().size(),
                published.pages(),
                published.kept(),
                published.written(),
                published.pruned(),
                tally.refused(),
                tally.errors(),
                tally.warnings(),
                (System.nanoTime() - start) / 1_000_000,
                tally.errors() > 0 || (request.strict() && tally.warnings() > 0));
    }

    Settings settings() {
        return settings;
    }

    Request request() {
        return request;
    }

    /** Finds all seeds once more. */
    void seeds(Consumer<Seeds.Found> taker) throws IOException {
        gatherer(Catalog.inMemory(readingGround()), FileTime.fromMillis(0)).forEach(taker);
    }

    /** A seed that was found, with its bytes. */
    Seed seed(Seeds.Found found) throws IOException {
        return new Seed(found.path(), found.file(), found.name(), Files.readAllBytes(found.path()), found.beside());
    }

    /** Reads a seed as a build does. */
    Reading read(Seed seed) {
        return READERS.stream()
                .filter(reader -> reader.accepts(seed.extension()))
                .findFirst()
                .orElseThrow()
                .read(seed, settings);
    }

    /** What an article refers to. */
    List<Reference> references(Article article) {
        return markup.open(article.markdown()).references();
    }

    /** Work on a number of things, by several threads. */
    @FunctionalInterface
    interface Each {
        void on(int number) throws IOException;
    }

    /** Does work for the numbers from 0 to below {@code count}. */
    void each(int count, Each work) throws IOException {
        inParallel(() -> {
            workers.<Integer>each(
                    taker -> {
                        for (int i = 0; i < count; i++) {
                            taker.accept(i);
                        }
                    },
                    work::on);
            return null;
        });
    }

    /** Of everything besides the seeds and the program that a reading depends on; that is set in type with the theme's words. */
    Fingerprint readingGround() {
        return Fingerprint.of(
                settings.anywhere().fingerprint(), MarkupOptions.fingerprint(markupOptions), topicRules.fingerprint());
    }

    /** Brings the catalog up to date with all seeds. */
    void gather(Catalog catalog, Tally tally, FileTime now) throws IOException {
        Gatherer gatherer = gatherer(catalog, now);
        List<Notice> strays = new ArrayList<>(inParallel(() -> gatherer.gather(workers, tally)));
        catalog.save();
        strays.forEach(tally::notice);
    }

    /**
     * The same as far as there is time.
     *
     * @param over tells when it is up
     * @return how many seeds have still to be read
     */
    int gather(Catalog catalog, Tally tally, FileTime now, BooleanSupplier over) throws IOException {
        Gatherer gatherer = gatherer(catalog, now);
        Gatherer.Gathered gathered = inParallel(() -> gatherer.gather(workers, tally, over));
        gathered.strays().forEach(tally::notice);
        return gathered.left();
    }

    Gatherer gatherer(Catalog catalog, FileTime now) throws IOException {
        Stamps stamps = new Stamps(now);
        Pictures pictures = new Pictures(request.site(), stamps);
        boolean asked =
                settings.output().has(Product.RELATED) || settings.topics().find();
        Completion completion = new Completion(
                request.site(),
                pictures,
                markup,
                new Cleaning(Typography.switched(settings.typography()), settings.language()),
                settings.language(),
                Optional.of(gists).filter(any -> asked),
                SearchDigests.of(settings, markup));
        return new Gatherer(request.site(), settings, READERS, catalog, stamps, pictures, completion);
    }

    private boolean isPublished(Card card) {
        return unpublished(card)
                .map(why -> why == Unpublished.DRAFT
                        ? request.drafts() && (request.future() || !isFuture(card))
                        : request.future())
                .orElse(true);
    }

    /** Why the article would not be published if nobody asked for it. */
    Optional<Unpublished> unpublished(Card card) {
        if (card.draft()) {
            return Optional.of(Unpublished.DRAFT);
        }
        return isFuture(card) ? Optional.of(Unpublished.FUTURE) : Optional.empty();
    }

    private boolean isFuture(Card card) {
        return card.moments()
                .published()
                .map(moment -> moment.in(settings.timezone()).toInstant().isAfter(request.clock()))
                .orElse(false);
    }

    private Edition arrange(Catalog catalog, Tally tally) {
        return arrange(catalog.freeze(settings.timezone(), this::isPublished), tally, false);
    }

    /** The articles in their order; stays as it is until the catalog changes. */
    Shelf shelf(Catalog catalog, Consumer<Card> visitor) {
        return catalog.freeze(settings.timezone(), card -> {
            visitor.accept(card);
            return isPublished(card);
        });
    }

    /** The paper as the articles on the shelf make it. */
    Edition arrange(Shelf shelf, Tally tally) {
        return arrange(shelf, tally, false);
    }

    /**
     * The same.
     *
     * @param lazily whether related stories wait until a page asks for them
     */
    Edition arrange(Shelf shelf, Tally tally, boolean lazily) {
        Ground ground = Ground.NONE
                .with("program", generator)
                .with("theme", theme.templates())
                .with("settings", Setup.ground(settings));
        Editor.Arranged arranged = Editor.arrange(shelf, settings, topicRules, gists::key, ground, lazily);
        arranged.clashes().forEach(clash -> tally.notice(notice(clash)));
        List<String> topics = arranged.edition().topics().stream()
                .map(topic -> topic.label().name())
                .toList();
        arranged.unusedRules().forEach(topic -> tally.notice(Setup.unused(request, topic, topics)));
        return arranged.edition();
    }

    private void print(Edition edition, Tally tally, Publisher publisher) throws IOException {
        AtomicLong done = new AtomicLong();
        inParallel(() -> {
            Producers producers = producers(tally);
            workers.<Producer.Batch>each(
                    pieces -> producers.batches(edition, pieces),
                    batch -> batch.offerTo(sheet -> {
                        if (!producers.isReplaced(sheet)) {
                            offer(sheet, publisher);
                            tally.progress("print", done.incrementAndGet(), 0);
                        }
                    }));
            return null;
        });
    }

    /** What a preview says to the editor. */
    Map<String, String> previewWords() {
        Words all = Words.of(theme, settings.language(), settings.language());
        Map<String, String> said = new TreeMap<>();
        for (String key : List.of("draft", "preview-future", "preview-problems", "preview-more", "preview-reading")) {
            said.put(key, all.get(key));
        }
        return said;
    }

    /** Whatever makes sheets. */
    Producers producers(Tally tally) throws IOException {
        HtmlPages pages = inParallel(htmlPages::get);
        return Producers.of(request, settings, theme, pages, tally);
    }

    private static void offer(Sheet sheet, Publisher publisher) {
        try {
            publisher.offer(sheet);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Work on several threads. */
    @FunctionalInterface
    private interface Parallel<T> {
        T run() throws Exception;
    }

    /** Passes on what can go wrong, and nothing that can not. */
    private static <T> T inParallel(Parallel<T> work) throws IOException {
        try {
            return work.run();
        } catch (RuntimeException | IOException expected) {
            throw expected;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("the build was interrupted", stopped);
        } catch (Exception unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    private static Notice notice(Clash clash) {
        return Notice.error(
                "same-address",
                Place.of(clash.file()),
                "the address '" + clash.address() + "' is also that of " + clash.rival()
                        + "; this article stands at another one",
                "give one of the two another slug");
    }

    private static Notice notice(Conflict conflict) {
        return conflict.foreign()
                ? Notice.error(
                        "foreign-file",
                        Place.of(conflict.source()),
                        "the output folder holds a file '" + conflict.rival() + "' that warraq has not made",
                        "move that file away, or put it into seeds/static/")
                : Notice.error(
                        "same-address",
                        Place.of(conflict.source()),
                        "the address '" + conflict.route() + "' is also that of " + conflict.rival(),
                        "change the slug, alias or file name of one of the two");
    }
}
