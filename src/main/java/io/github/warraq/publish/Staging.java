package io.github.warraq.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Where files wait for the commit: in the output folder, so that they can be moved in place in one step. */
final class Staging implements Closeable {
    private static final int FILES_IN_A_FOLDER = 1000;

    private final Path folder;
    private final AtomicInteger files = new AtomicInteger();
    private final Set<Path> groups = ConcurrentHashMap.newKeySet();

    Staging(Path folder) {
        this.folder = folder;
    }

    /** @return the number that the next file goes by */
    int next() {
        return files.getAndIncrement();
    }

    /** Where a file is, or is to be put; there is a folder for it. */
    Path file(int number) throws IOException {
        Path group = folder.resolve(Integer.toString(number / FILES_IN_A_FOLDER));
        if (!groups.contains(group)) {
            Files.createDirectories(group);
            groups.add(group); // only now: another thread may be about to put a file there
        }
        return group.resolve(Integer.toString(number));
    }

    /** Throws away what waits. */
    @Override
    public void close() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (var paths = Files.walk(folder)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
        groups.clear();
    }
}
