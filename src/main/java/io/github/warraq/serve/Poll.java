package io.github.warraq.serve;

import io.github.warraq.base.Fingerprint;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;

/** Finds out what has changed by looking at all files: sixteen bytes of each are kept. */
final class Poll {
    private final Path site;
    private final Inbox inbox;
    /** Of each file that was there, sorted: its state and name, and its name alone; null before the first look. */
    private long[] states;

    private long[] names = {};

    Poll(Path site, Inbox inbox) {
        this.site = site;
        this.inbox = inbox;
    }

    /** Looks; at the first time everything is as it should be. */
    void look() {
        Look look = new Look(states);
        for (String folder : List.of("seeds", "templates")) {
            try {
                Files.walkFileTree(site.resolve(folder), look);
            } catch (IOException unreadable) {
                // Who reads it says so.
            }
        }
        long[] present = look.names();
        if (Arrays.stream(names).anyMatch(name -> Arrays.binarySearch(present, name) < 0)) {
            inbox.putAll();
        }
        names = present;
        states = look.states();
    }

    private final class Look extends SimpleFileVisitor<Path> {
        private final long[] before;
        private long[] states = new long[1 << 10];
        private long[] names = new long[1 << 10];
        private int count;

        Look(long[] before) {
            this.before = before;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = site.relativize(file).toString().replace('\\', '/');
            long state = Fingerprint.of(
                            path,
                            attributes.size(),
                            attributes.lastModifiedTime().toString(),
                            String.valueOf(attributes.fileKey()))
                    .low();
            if (count == states.length) {
                states = Arrays.copyOf(states, count * 2);
                names = Arrays.copyOf(names, count * 2);
            }
            names[count] = Fingerprint.of(path).low();
            states[count++] = state;
            if (before != null && Arrays.binarySearch(before, state) < 0) {
                inbox.put(path);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failed) {
            return FileVisitResult.CONTINUE;
        }

        long[] states() {
            return sorted(states);
        }

        long[] names() {
            return sorted(names);
        }

        private long[] sorted(long[] some) {
            long[] sorted = Arrays.copyOf(some, count);
            Arrays.sort(sorted);
            return sorted;
        }
    }
}
