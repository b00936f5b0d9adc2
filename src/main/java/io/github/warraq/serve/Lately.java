package io.github.warraq.serve;

import io.github.warraq.build.BuildFailure;
import io.github.warraq.build.Preview;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The files that were asked for lately, until something changes. */
final class Lately {
    private static final int MOST_KEPT = 64;
    private static final int MOST_BYTES = 64 << 20;
    private static final int SMALL = 1 << 20;

    private final Preview preview;
    private final Map<String, Shown> kept = new LinkedHashMap<>();
    private long generation;

    Lately(Preview preview) {
        this.preview = preview;
    }

    /**
     * @param path below the site's root
     * @throws BuildFailure if it cannot be made as things are
     */
    Optional<Shown> at(String path) throws BuildFailure, IOException {
        long before;
        synchronized (this) {
            Shown known = kept.get(path);
            if (known != null) {
                return Optional.of(known);
            }
            before = generation;
        }
        Optional<Preview.Made> made = preview.at(path, MOST_BYTES);
        if (made.isEmpty()) {
            return Optional.empty();
        }
        Shown shown = Shown.of(made.get());
        if (shown.size() <= SMALL) {
            keep(path, shown, before);
        }
        return Optional.of(shown);
    }

    private synchronized void keep(String path, Shown shown, long madeIn) {
        if (madeIn == generation) {
            if (kept.size() >= MOST_KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
            kept.put(path, shown);
        }
    }

    /** Something has changed. */
    synchronized void clear() {
        generation++;
        kept.clear();
    }
}
