package io.github.warraq.build;

import io.github.warraq.base.FileState;
import io.github.warraq.base.Fingerprint;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;

/**
 * Tells whether a file may have changed without reading it: by what the file system says of it. A file so young that it
 * could be written once more within the same tick of the file system's clock gives no stamp to keep, and is read again in
 * the next run (the "racy" files of git's index).
 */
final class Stamps {
    /** Is kept of a file that has to be read again: no file's stamp. */
    static final Fingerprint NONE = new Fingerprint(0, 0);

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    /** FAT's clock goes by two seconds. */
    private static final long COARSE_TICK = 2 * SECOND;

    /** Kernels' clocks go by 1 to 16 milliseconds. */
    private static final long FINE_TICK = TimeUnit.MILLISECONDS.toNanos(100);

    private final long now;

    /** @param now as the file system that holds the seeds tells it, before the first file is looked at */
    Stamps(FileTime now) {
        this.now = now.to(TimeUnit.NANOSECONDS);
    }

    /** What stands for the file's present state. */
    Fingerprint of(FileState file) {
        return file.fingerprint();
    }

    /** What the next run may compare the file's stamp with: {@link #NONE} if the file may yet change unseen. */
    Fingerprint toKeep(FileState file) {
        return isSettled(file) ? of(file) : NONE;
    }

    /** Whether whatever is written to the file from now on will give it another time. */
    boolean isSettled(FileState file) {
        boolean wholeSeconds = file.modified() % SECOND == 0 && file.changed() % SECOND == 0;
        long tick = wholeSeconds ? COARSE_TICK : FINE_TICK;
        return Math.max(file.modified(), file.changed()) < now - tick;
    }
}
