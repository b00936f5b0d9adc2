package io.github.warraq.build;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What to build, and how.
 *
 * @param site the folder that holds {@code seeds/}
 * @param output where the site goes; {@code site/} in that folder if absent
 * @param baseUrl goes before what the settings say
 * @param drafts whether to publish drafts
 * @param future whether to publish what is dated after {@code clock}
 * @param clock what counts as now
 * @param strict whether warnings make the run fail
 * @param dryRun whether to tell what would be done, and write nothing
 * @param why whether to tell why each sheet was made
 * @param workers how many threads work, 1 or more
 * @param environment of the process: {@code GITHUB_REPOSITORY} tells where a site will stand
 */
public record Request(
        Path site,
        Optional<Path> output,
        Optional<URI> baseUrl,
        boolean drafts,
        boolean future,
        Instant clock,
        boolean strict,
        boolean dryRun,
        boolean why,
        int workers,
        Map<String, String> environment) {
    public Request {
        environment = Map.copyOf(environment);
        if (workers < 1) {
            throw new IllegalArgumentException("a build needs a worker");
        }
    }

    Path seeds() {
        return site.resolve("seeds");
    }

    Path destination() {
        return output.orElseGet(() -> site.resolve("site"));
    }
}
