package io.github.warraq.build;

import io.github.warraq.catalog.Catalog;
import io.github.warraq.catalog.TornCatalogException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Reading a site without building it: of the site's folder nothing but the work folder is written to. */
public final class ReadOnly {
    private ReadOnly() {}

    /**
     * What to read.
     *
     * @param site the folder that holds {@code seeds/}
     */
    public static Request request(
            Path site, boolean drafts, boolean future, Instant clock, int workers, Map<String, String> environment) {
        return new Request(
                site,
                Optional.empty(),
                Optional.empty(),
                drafts,
                future,
                clock,
                false,
                false,
                false,
                workers,
                environment);
    }

    /** What is done with a site once all of its seeds are read. */
    @FunctionalInterface
    interface Use<T> {
        T of(Build build, Catalog catalog) throws IOException, BuildFailure;
    }

    /**
     * Reads all seeds of a site, and hands over what came of them. Builds and previews may go on beside it.
     *
     * @throws BuildFailure if there is nothing to read, or the settings are wrong
     */
    static <T> T of(Request request, Listener listener, Use<T> use) throws BuildFailure {
        return BuildFailure.guard(request, () -> {
            Build build = Build.prepare(request, new Tally(listener));
            try (Work work = Work.beside(request.site())) {
                try {
                    return read(build, work, listener, false, use);
                } catch (TornCatalogException torn) {
                    listener.startOver();
                    return read(build, work, listener, true, use);
                }
            } catch (Work.Locked locked) {
                throw new BuildFailure(locked.notice(), locked);
            } catch (TornCatalogException tornAgain) {
                throw BuildFailure.ofFiles(request, tornAgain);
            }
        });
    }

    private static <T> T read(Build build, Work work, Listener listener, boolean anew, Use<T> use)
            throws IOException, BuildFailure {
        try (Catalog catalog = build.catalog(work.catalog(), anew)) {
            build.gather(catalog, new Tally(listener), work.now());
            return use.of(build, catalog);
        }
    }
}
