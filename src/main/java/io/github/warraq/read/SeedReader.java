package io.github.warraq.read;

import io.github.warraq.site.Settings;

/** Reads seeds of one format. Has no state that changes: one reader serves all threads. */
public interface SeedReader {
    /** Whether this reader is the one for a file with that extension (lower case, without the dot). */
    boolean accepts(String extension);

    /**
     * Reads a seed; whatever its bytes, this returns.
     *
     * @param settings for the site's language, limits and typography
     */
    Reading read(Seed seed, Settings settings);
}
