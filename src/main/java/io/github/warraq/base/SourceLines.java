package io.github.warraq.base;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Looks up lines of inputs to show them; whatever cannot be shown is left out. */
public final class SourceLines {
    /** To read more, only to show one line, is not worth its time. */
    private static final long MOST_BYTES = 4 << 20;

    private final Path site;

    /** @param site the folder that places' files are relative to */
    public SourceLines(Path site) {
        this.site = site;
    }

    /** The line that a notice is about, if its file is UTF-8. */
    public Optional<String> at(Place place) {
        if (place.line() < 1) {
            return Optional.empty();
        }
        try {
            Path file = site.resolve(place.file());
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                return reader.lines().skip(place.line() - 1L).findFirst();
            }
        } catch (IOException | java.io.UncheckedIOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }
}
