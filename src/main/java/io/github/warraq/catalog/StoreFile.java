package io.github.warraq.catalog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.h2.mvstore.MVStore;

/**
 * The file that the store is in, and beside it a note of how far the store had come when it was closed. The store takes up
 * an earlier state of its own where the last one is cut off, and says nothing of that.
 */
final class StoreFile {
    private static final String MARK = ".end";

    private final Path file;
    private final Path mark;

    StoreFile(Path file) {
        this.file = file;
        this.mark = file.resolveSibling(file.getFileName() + MARK);
    }

    boolean exists() {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Opens the store, or makes it.
     *
     * @throws TornCatalogException if what is there is not a store as it was closed or interrupted
     */
    MVStore open() throws IOException {
        boolean isNew = !exists();
        if (!isNew && (!Files.isRegularFile(file) || !Files.isWritable(file) || Files.size(file) == 0)) {
            throw new TornCatalogException(new IllegalStateException("not a file that can be written"));
        }
        Optional<String> end = end();
        delete(mark);
        MVStore store = Table.reading(() -> builder().open());
        if (!isNew && end.isPresent() && !end.get().equals(Long.toString(store.getCurrentVersion()))) {
            store.closeImmediately();
            throw new TornCatalogException(new IllegalStateException("cut off"));
        }
        return store;
    }

    /** Opens the store as it was closed; what is changed in it is never written. Empty if it cannot be opened so. */
    Optional<MVStore> openReadOnly() throws IOException {
        Optional<String> end = end();
        if (!Files.isRegularFile(file) || end.isEmpty()) {
            return Optional.empty();
        }
        try {
            MVStore store = Table.reading(() -> builder().readOnly().open());
            if (end.get().equals(Long.toString(store.getCurrentVersion()))) {
                return Optional.of(store);
            }
            store.closeImmediately();
        } catch (TornCatalogException unusable) {
            // As if it were not there.
        }
        return Optional.empty();
    }

    private MVStore.Builder builder() {
        return new MVStore.Builder()
                .fileName(file.toString())
                .cacheSize(Catalog.CACHE_MEGABYTES)
                .autoCommitDisabled();
    }

    /** How far the store had come; anything else if the note of it is damaged. */
    private Optional<String> end() {
        try {
            return Optional.of(
                    Files.readString(mark, StandardCharsets.ISO_8859_1).strip());
        } catch (NoSuchFileException interrupted) {
            return Optional.empty();
        } catch (IOException unreadable) {
            return Optional.of("");
        }
    }

    /** Closes the store, and notes how far it has come. */
    void close(MVStore store) throws IOException {
        Table.reading(() -> {
            store.close();
            return store;
        });
        Files.writeString(mark, store.getCurrentVersion() + "\n", StandardCharsets.ISO_8859_1);
    }

    /** Throws away whatever is there. */
    void discard() throws IOException {
        delete(mark);
        delete(file);
    }

    private static void delete(Path any) throws IOException {
        if (!Files.exists(any, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(any, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path found, BasicFileAttributes attributes) throws IOException {
                Files.delete(found);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, IOException failed) throws IOException {
                Files.delete(left);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
