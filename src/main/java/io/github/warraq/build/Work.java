package io.github.warraq.build;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The work folder {@code .warraq/}: holds what saves time the next time, and locks. Of one site there is one build at a
 * time. A catalog is one process's: a build beside a preview takes the next one, which is then the second one's for the
 * next time, too. The folder may be deleted whenever nothing is built.
 */
final class Work implements Closeable {
    private static final String FOLDER = ".warraq";
    private static final String CATALOG = "catalog";
    private static final String ENDING = ".mv";
    private static final String LOCK = "lock";
    private static final int MOST_CATALOGS = 8;

    private final Optional<Lock> building;
    private final Lock catalogLock;
    private final Path catalog;

    private Work(Optional<Lock> building, Lock catalogLock, Path catalog) {
        this.building = building;
        this.catalogLock = catalogLock;
        this.catalog = catalog;
    }

    /** Another build of the site is under way, or too many are. */
    static final class Locked extends Exception {
        private static final long serialVersionUID = 1L;

        private final String holder;

        private Locked(Lock.Held held) {
            this.holder = held.holder();
        }

        /** What to tell the user. */
        Notice notice() {
            return Notice.error(
                    "locked",
                    Place.of(".warraq/lock"),
                    "another build of this site is under way"
                            + (holder.isBlank() ? "" : " (process " + holder.strip() + ")"),
                    "wait until it is done");
        }
    }

    /** For a build: makes the folder, if need be, and keeps other builds out. */
    static Work open(Path site) throws IOException, Locked {
        Path folder = Files.createDirectories(folder(site));
        try {
            Lock building = Lock.take(folder.resolve(LOCK));
            return withCatalog(folder, Optional.of(building));
        } catch (Lock.Held held) {
            throw new Locked(held);
        }
    }

    /** For a preview, which writes no site: builds may go on beside it. */
    static Work beside(Path site) throws IOException, Locked {
        Path folder = Files.createDirectories(folder(site));
        try {
            return withCatalog(folder, Optional.empty());
        } catch (Lock.Held held) {
            throw new Locked(held);
        }
    }

    /**
     * For whoever takes the folder away: all locks that there are, to be closed by the caller.
     *
     * @throws Locked if a build or a preview is under way
     */
    static List<Lock> all(Path site) throws IOException, Locked {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder(site), "*" + LOCK)) {
            listing.forEach(files::add);
        }
        files.sort(null);
        List<Lock> taken = new ArrayList<>();
        try {
            for (Path file : files) {
                taken.add(Lock.take(file));
            }
            return taken;
        } catch (Lock.Held held) {
            for (Lock lock : taken) {
                lock.close();
            }
            throw new Locked(held);
        }
    }

    /** Whether a file in the folder is a lock. */
    static boolean isLock(Path file) {
        return file.getFileName().toString().endsWith(LOCK);
    }

    private static Work withCatalog(Path folder, Optional<Lock> building) throws IOException, Lock.Held {
        for (int number = 1; ; number++) {
            Path catalog = folder.resolve(CATALOG + (number == 1 ? "" : "-" + number) + ENDING);
            try {
                Lock lock = Lock.take(catalog.resolveSibling(catalog.getFileName() + "." + LOCK));
                return new Work(building, lock, catalog);
            } catch (Lock.Held held) {
                if (number == MOST_CATALOGS) {
                    if (building.isPresent()) {
                        building.get().close();
                    }
                    throw held;
                }
            }
        }
    }

    /** The first catalog that no other process has. */
    Path catalog() {
        return catalog;
    }

    /** Where the catalog of a site is, whether or not there is one. */
    static Path catalog(Path site) {
        return folder(site).resolve(CATALOG + ENDING);
    }

    /** Where the work folder of a site is, whether or not there is one. */
    static Path folder(Path site) {
        return site.resolve(FOLDER);
    }

    /** The present time as the file system tells it. */
    FileTime now() throws IOException {
        return catalogLock.touch();
    }

    @Override
    public void close() throws IOException {
        catalogLock.close();
        if (building.isPresent()) {
            building.get().close();
        }
    }
}
