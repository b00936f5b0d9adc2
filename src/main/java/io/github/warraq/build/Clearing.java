package io.github.warraq.build;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import io.github.warraq.publish.Publisher;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Takes away what builds have made, and nothing else. */
public final class Clearing {
    private Clearing() {}

    /**
     * What was taken away.
     *
     * @param files how many outputs
     * @param changed how many outputs were left, because somebody has changed them
     * @param work whether there was a work folder
     */
    public record Cleared(int files, int changed, boolean work) {}

    /**
     * Deletes the outputs that the manifest lists, as they were left, and the work folder.
     *
     * @param request names the site and its output; a dry run only tells
     * @param deleted hears what goes, each output by its path in the output folder
     * @throws BuildFailure if a build is under way, or a file cannot be deleted
     */
    public static Cleared run(Request request, Consumer<String> deleted) throws BuildFailure {
        Path folder = Work.folder(request.site());
        try {
            boolean work = Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
            int[] files = {0};
            Consumer<String> counting = route -> {
                files[0]++;
                deleted.accept(route);
            };
            if (!work || request.dryRun()) {
                int changed = Publisher.clear(request.destination(), request.dryRun(), counting);
                return new Cleared(files[0], changed, work);
            }
            List<Lock> locks = Work.all(request.site());
            int changed;
            try {
                changed = Publisher.clear(request.destination(), false, counting);
                delete(folder, file -> !Work.isLock(file));
            } finally {
                for (Lock lock : locks) {
                    lock.close();
                }
            }
            delete(folder, file -> true);
            return new Cleared(files[0], changed, true);
        } catch (Work.Locked locked) {
            throw new BuildFailure(locked.notice(), locked);
        } catch (IOException failed) {
            throw new BuildFailure(
                    Notice.error(
                            "input-output",
                            Place.of(request.site().toString()),
                            "a file could not be deleted: " + failed.getMessage(),
                            "check the folders' permissions"),
                    failed);
        }
    }

    /** All of a folder of ours, but for files that are to stay. Links are not followed. */
    private static void delete(Path file, Predicate<Path> mayGo) throws IOException {
        if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            if (mayGo.test(file)) {
                Files.deleteIfExists(file);
            }
            return;
        }
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(file)) {
            listing.forEach(entries::add);
        }
        for (Path entry : entries) {
            delete(entry, mayGo);
        }
        try {
            Files.deleteIfExists(file);
        } catch (DirectoryNotEmptyException holdsWhatStays) {
            // Its turn comes.
        }
    }
}
