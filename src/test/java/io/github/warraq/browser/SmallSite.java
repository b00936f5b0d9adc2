package io.github.warraq.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A newspaper of a few seeds that one test needs, in a folder with Arabic letters and a space in its name. */
final class SmallSite implements AutoCloseable {
    private final Path work;

    private SmallSite(Path work) {
        this.work = work;
    }

    /** @param seeds their texts by name below {@code seeds/} */
    static SmallSite of(Map<String, String> seeds) {
        try {
            Path work = Files.createTempDirectory("warraq small").toRealPath();
            for (Map.Entry<String, String> seed : seeds.entrySet()) {
                Path file = work.resolve("seeds").resolve(seed.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, seed.getValue(), StandardCharsets.UTF_8);
            }
            SmallSite site = new SmallSite(work);
            Site.run(work, site.folder(), Optional.empty());
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return Site.folder(work);
    }

    Home onDisk() {
        return new Home("over file://", folder().toUri());
    }

    @Override
    public void close() {
        Site.delete(work);
    }
}
