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

/** A file that one process holds until it ends, however it ends; in it stands which one. */
final class Lock implements Closeable {
    private final Path file;
    private final FileChannel channel;

    private Lock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Somebody holds it. */
    static final class Held extends Exception {
        private static final long serialVersionUID = 1L;

        private final String holder;

        private Held(String holder) {
            this.holder = holder;
        }

        /** The holder's process id; empty if it is not known. */
        String holder() {
            return holder;
        }
    }

    /** Takes it. */
    static Lock take(Path file) throws IOException, Held {
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
            throw new Held(Files.readString(file, StandardCharsets.UTF_8));
        }
        Lock taken = new Lock(file, channel);
        taken.touch();
        return taken;
    }

    /** Writes the file anew; the time of that is the present time as the file system tells it. */
    FileTime touch() throws IOException {
        channel.truncate(0);
        channel.write(StandardCharsets.UTF_8.encode(ProcessHandle.current().pid() + "\n"), 0);
        return Files.getLastModifiedTime(file);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
