package io.github.warraq.publish;

import io.github.warraq.base.FileState;
import io.github.warraq.base.Route;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What stands in the output folder, and what of it is as we left it. Safe for any number of threads. */
final class Output {
    private final Path folder;
    private final Manifest before;
    /** No file that was changed since our last commit is older than this; nanoseconds since 1970. */
    private final long committed;

    /** Whether nothing at all stood in it at first: then nobody need be asked what stands at a route. */
    private final boolean wasEmpty;

    private volatile boolean hasRead;

    /** @param committed when the last commit was done; if it is not known, no file is trusted unread */
    Output(Path folder, Manifest before, Optional<FileTime> committed) throws IOException {
        this.folder = folder;
        this.before = before;
        this.committed = committed.map(time -> time.to(TimeUnit.NANOSECONDS)).orElse(Long.MIN_VALUE);
        this.wasEmpty = isEmpty(folder);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    Path path(String route) {
        return folder.resolve(route);
    }

    /** What stood at a route before we put something there, a link as such; null if nothing did. */
    FileState at(String route) throws IOException {
        return wasEmpty ? null : state(path(route), LinkOption.NOFOLLOW_LINKS);
    }

    private static FileState state(Path file, LinkOption... options) throws IOException {
        try {
            return FileState.of(file, options);
        } catch (FileSystemException none) {
            return null;
        }
    }

    /** Whether a file holds what the manifest says; it is read only if it was touched after our last commit. */
    boolean isIntact(String route, FileState standing) throws IOException {
        Manifest.Line known = before.files().get(route);
        if (known == null
                || standing == null
                || standing.kind() != FileState.Kind.REGULAR
                || standing.size() != known.size()) {
            return false;
        }
        if (Math.max(standing.modified(), standing.changed()) < committed) {
            return true;
        }
        hasRead = true;
        return Bytes.of(path(route)).low() == known.bytes();
    }

    /** Whether a file could not be trusted unread. */
    boolean hasRead() {
        return hasRead;
    }

    /** Whether a file of ours may be deleted: nobody has put something else in its place. */
    boolean isPrunable(String route) throws IOException {
        FileState standing = at(route);
        return standing != null
                && standing.kind() != FileState.Kind.FOLDER
                && isRoute(route)
                && (before.files().get(route) == Manifest.Line.UNKNOWN || isIntact(route, standing));
    }

    /** A manifest that was tampered with must not make us delete anything outside. */
    private static boolean isRoute(String path) {
        try {
            return !new Route(path).path().isEmpty();
        } catch (IllegalArgumentException notOurs) {
            return false;
        }
    }

    /** Deletes a file, and folders left empty by it. */
    void delete(String route) throws IOException {
        Path file = path(route);
        Files.delete(file);
        for (Path above = file.getParent(); !above.equals(folder) && deleteIfEmpty(above); above = above.getParent()) {
            // One more was empty.
        }
    }

    private static boolean deleteIfEmpty(Path folder) throws IOException {
        try {
            Files.delete(folder);
            return true;
        } catch (DirectoryNotEmptyException stillUsed) {
            return false;
        }
    }

    /** Deletes the output folder, if nothing is in it. */
    void deleteItself() throws IOException {
        if (Files.isDirectory(folder)) {
            deleteIfEmpty(folder);
        }
    }

    /** Deletes a folder in which there are no files. */
    void deleteFolder(String route) throws IOException {
        Files.walkFileTree(path(route), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult postVisitDirectory(Path left, IOException failed) throws IOException {
                deleteIfEmpty(left);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** The path of something in this folder. */
    String route(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }
}
