package io.github.warraq.build;

import io.github.warraq.base.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Tells whether a file may have changed without reading it: by its size, time and identity. A file so young that it could
 * be written once more within the same tick of the file system's clock never counts as unchanged (the "racy" files of
 * git's index).
 */
final class Stamps {
    private static final long TICK_MILLIS = 2000;

    private final FileTime sure;

    /** @param now as the file system that holds the seeds tells it */
    Stamps(FileTime now) {
        sure = FileTime.fromMillis(now.toMillis() - TICK_MILLIS);
    }

    /** What stands for the file's present state. */
    Fingerprint of(BasicFileAttributes file) {
        return Fingerprint.of(
                file.size(),
                file.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                String.valueOf(file.fileKey()),
                file.lastModifiedTime().compareTo(sure) < 0);
    }

    /** The stamp of a file; empty if there is none. */
    Optional<Fingerprint> of(Path file) {
        try {
            return Optional.of(of(Files.readAttributes(file, BasicFileAttributes.class)));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }
}
