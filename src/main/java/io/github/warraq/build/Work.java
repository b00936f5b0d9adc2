package io.github.warraq.build;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * The work folder {@code .warraq/}: holds what saves time the next time, and the lock that keeps a second build of the
 * same site out. It may be deleted whenever nothing is built.
 */
final class Work implements Closeable {
    private static final String FOLDER = ".warraq";
    private static final String CATALOG = "catalog.mv";
    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel channel;
    private final FileTime now;

    private Work(Path folder, FileChannel channel, FileTime now) {
        this.folder = folder;
        this.channel = channel;
        this.now = now;
    }

    /** Another build of the site is under way. */
    static final class Locked extends Exception {
        private static final long serialVersionUID = 1L;

        private final String holder;

        private Locked(String holder) {
            this.holder = holder;
        }

        /** The other build's process id; empty if it is not known. */
        Optional<String> holder() {
            return holder.isBlank() ? Optional.empty() : Optional.of(holder.strip());
        }
    }

    /** Makes the folder, if need be, and takes its lock. */
    static Work open(Path site) throws IOException, Locked {
        Path folder = Files.createDirectories(site.resolve(FOLDER));
        Path file = folder.resolve(LOCK);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException inThisProcess) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new Locked(Files.readString(file, StandardCharsets.UTF_8));
        }
        channel.truncate(0);
        channel.write(StandardCharsets.UTF_8.encode(ProcessHandle.current().pid() + "\n"));
        return new Work(folder, channel, Files.getLastModifiedTime(file));
    }

    Path catalog() {
        return folder.resolve(CATALOG);
    }

    /** Where the catalog of a site is, whether or not there is one. */
    static Path catalog(Path site) {
        return site.resolve(FOLDER).resolve(CATALOG);
    }

    /** The present time as the file system tells it. */
    FileTime now() {
        return now;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
