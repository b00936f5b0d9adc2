package io.github.warraq.build;

import io.github.warraq.base.Sheet;
import io.github.warraq.edition.Edition;
import io.github.warraq.produce.MarkupOptions;
import io.github.warraq.produce.Producer;
import io.github.warraq.produce.Theme;
import io.github.warraq.produce.Words;
import io.github.warraq.produce.assets.Assets;
import io.github.warraq.produce.assets.StaticFile;
import io.github.warraq.produce.assets.StaticFiles;
import io.github.warraq.produce.feeds.Feeds;
import io.github.warraq.produce.html.HtmlPages;
import io.github.warraq.produce.search.Search;
import io.github.warraq.site.Settings;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Plugs in everything that makes sheets. */
final class Producers {
    private static final String SEEDS = "seeds/";

    private final List<Producer> all;
    private final Set<String> staticRoutes;

    private Producers(List<Producer> all, Set<String> staticRoutes) {
        this.all = all;
        this.staticRoutes = staticRoutes;
    }

    static Producers of(Request request, Settings settings, Theme theme, HtmlPages pages, Tally tally)
            throws IOException {
        List<StaticFile> files = StaticFiles.in(request.site(), tally::notice);
        return new Producers(
                List.of(
                        pages,
                        new Feeds(
                                MarkupOptions.of(theme, settings),
                                Words.of(theme, settings.language(), settings.language()),
                                Optional.empty()),
                        new Search(),
                        new Assets(request.seeds(), files, theme)),
                files.stream().map(file -> file.route().path()).collect(Collectors.toUnmodifiableSet()));
    }

    /** All work that there is. */
    void batches(Edition edition, Consumer<Producer.Batch> taker) {
        all.forEach(producer -> producer.batches(edition).forEach(taker));
    }

    /** Whether the site has its own file instead of one that we would make of nobody's seed, such as {@code robots.txt}. */
    boolean isReplaced(Sheet sheet) {
        return staticRoutes.contains(sheet.route().path()) && !sheet.source().startsWith(SEEDS);
    }
}
