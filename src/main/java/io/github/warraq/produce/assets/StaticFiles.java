package io.github.warraq.produce.assets;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import io.github.warraq.base.Route;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Finds the files below {@code seeds/static/}, in the order of their names on every system.
 *
 * <p>Hidden files and folders, whose names begin with a dot, are left out, because they are leavings of desktops and
 * editors more often than not; {@code .well-known} at the top (RFC 8615) is not. A link is followed where it leads to
 * something in the site's folder; one to a folder is not followed where it stands in a linked folder itself, so that no
 * circle and no growth without bounds can come of links.
 */
public final class StaticFiles {
    private static final String FOLDER = "seeds/static/";
    private static final String WELL_KNOWN = ".well-known";

    private final Path realSite;
    private final Consumer<Notice> notices;
    private final List<StaticFile> files = new ArrayList<>();

    private StaticFiles(Path realSite, Consumer<Notice> notices) {
        this.realSite = realSite;
        this.notices = notices;
    }

    /**
     * All files of a site's; none where the folder is absent.
     *
     * @param site the folder that holds {@code seeds/}
     * @param notices takes what is wrong: an error for each file that is not copied
     * @throws IOException if the site's folder cannot be read at all
     */
    public static List<StaticFile> in(Path site, Consumer<Notice> notices) throws IOException {
        StaticFiles found = new StaticFiles(site.toRealPath(), notices);
        Path folder = site.resolve(FOLDER);
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            found.visit(folder, "", Files.isSymbolicLink(folder));
        }
        return List.copyOf(found.files);
    }

    private void visit(Path folder, String below, boolean linked) {
        SortedMap<String, Path> entries = new TreeMap<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            for (Path entry : listing) {
                String name = entry.getFileName().toString();
                if (!name.startsWith(".") || (below.isEmpty() && name.equals(WELL_KNOWN))) {
                    entries.put(name, entry);
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException unreadable) {
            refuse(
                    "unreadable-folder",
                    below,
                    "the folder cannot be read",
                    "check that it is one, and its permissions");
            return;
        }
        entries.forEach((name, path) -> visitEntry(path, below + name, linked));
    }

    private void visitEntry(Path path, String below, boolean linked) {
        try {
            BasicFileAttributes found =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            boolean link = found.isSymbolicLink();
            if (link) {
                Path real = path.toRealPath();
                found = Files.readAttributes(real, BasicFileAttributes.class);
                if (!real.startsWith(realSite) || (found.isDirectory() && leadsAround(path, real, linked))) {
                    refuse(
                            "link-leaves-site",
                            below,
                            "this link leads out of the site, or into a folder that holds it or another link",
                            "copy what it leads to into " + FOLDER + " instead");
                    return;
                }
            }
            if (found.isDirectory()) {
                visit(path, below + "/", linked || link);
            } else if (found.isRegularFile()) {
                add(path, below);
            }
        } catch (IOException unreadable) {
            refuse(
                    "unreadable-file",
                    below,
                    "the file cannot be read",
                    "check its permissions, and where it leads if it is a link");
        }
    }

    private static boolean leadsAround(Path link, Path target, boolean linked) throws IOException {
        return linked || link.getParent().toRealPath().startsWith(target);
    }

    private void add(Path path, String below) {
        try {
            files.add(
                    new StaticFile(new Route(Normalizer.normalize(below, Normalizer.Form.NFC)), path, FOLDER + below));
        } catch (IllegalArgumentException notARoute) {
            refuse(
                    "bad-file-name",
                    below,
                    "a file of this name cannot stand on every server and disk: " + notARoute.getMessage(),
                    "rename it: at most 255 bytes, without controls and any of # ? % \\ : * \" < > |");
        }
    }

    private void refuse(String code, String below, String message, String hint) {
        notices.accept(Notice.error(code, Place.of(FOLDER + below), message, hint));
    }
}
