package io.github.warraq.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executor;
import org.slf4j.helpers.NOPLogger;

/** Hears from the system what changes below a site's {@code seeds/} and {@code templates/}. */
final class Watch implements Closeable {
    /** The kinds of file systems whose changes are made by other machines, of which this one hears nothing. */
    private static final Set<String> REMOTE =
            Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "9p", "vboxsf", "prl_fs", "virtiofs", "afs");

    private static final List<String> FOLDERS = List.of("seeds", "templates");

    private final DirectoryWatcher watcher;
    private final int folders;

    private Watch(DirectoryWatcher watcher, int folders) {
        this.watcher = watcher;
        this.folders = folders;
    }

    /** Whether it watches all that there is to watch: a folder of templates may come later. */
    boolean isOfAll(Path site) {
        return folders
                == FOLDERS.stream()
                        .filter(name -> Files.isDirectory(site.resolve(name)))
                        .count();
    }

    /** Whether changes of that folder may not be told of. */
    static boolean isDeaf(Path folder) {
        try {
            String kind = Files.getFileStore(folder).type().toLowerCase(Locale.ROOT);
            return REMOTE.contains(kind) || kind.startsWith("fuse");
        } catch (IOException unknown) {
            return false;
        }
    }

    /**
     * Begins to listen.
     *
     * @param threads one of which is taken for as long as that goes on
     * @throws IOException if the system has no more watches to give
     */
    static Watch of(Path site, Inbox inbox, Executor threads) throws IOException {
        List<Path> folders = new ArrayList<>();
        for (String name : FOLDERS) {
            if (Files.isDirectory(site.resolve(name))) {
                folders.add(site.resolve(name).toRealPath());
            }
        }
        Path real = site.toRealPath();
        DirectoryWatcher watcher = DirectoryWatcher.builder()
                .paths(folders)
                .fileHashing(false)
                .logger(NOPLogger.NOP_LOGGER)
                .listener(event -> take(event, real, inbox))
                .build();
        threads.execute(watcher::watch);
        return new Watch(watcher, folders.size());
    }

    private static void take(DirectoryChangeEvent event, Path site, Inbox inbox) {
        Path path = event.path();
        if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW || path == null || !path.startsWith(site)) {
            inbox.putAll();
            return;
        }
        inbox.put(site.relativize(path).toString().replace('\\', '/'));
    }

    @Override
    public void close() throws IOException {
        watcher.close();
    }
}
