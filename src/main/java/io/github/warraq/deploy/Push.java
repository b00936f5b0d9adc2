package io.github.warraq.deploy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What to push, and where to.
 *
 * @param site the folder that holds {@code seeds/}, in the work tree of a git repository or not
 * @param output the built site
 * @param cache a folder for git's objects, which may be deleted at any time
 * @param remote the name of a remote of the repository's, or an address
 * @param branch its name
 * @param message of the commit; one of ours if absent
 * @param dryRun whether to tell what would change, and push nothing
 * @param now the commit's time
 * @param environment of the process: {@code GITHUB_TOKEN} opens GitHub
 * @param shell starts {@code ssh} and {@code git credential}
 */
public record Push(
        Path site,
        Path output,
        Path cache,
        String remote,
        String branch,
        Optional<String> message,
        boolean dryRun,
        Instant now,
        Map<String, String> environment,
        Shell shell) {
    public Push {
        environment = Map.copyOf(environment);
    }
}
