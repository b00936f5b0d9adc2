package io.github.warraq.build;

import io.github.warraq.base.FileState;
import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import io.github.warraq.read.Beside;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Finds the seeds of a site, folder by folder in the order of their names, so that only one folder's names are in memory.
 * Hidden files, {@code static/} and the settings are no seeds; a link that leads out of the site is refused.
 */
final class Seeds {
    private static final String SEEDS = "seeds/";
    private static final Set<String> NO_SEEDS_AT_TOP = Set.of("static", "site.yml", "topics.yml");

    private final Path root;
    private final Path realSite;
    private final Stamps stamps;
    private final Predicate<String> isSeed;
    private final Consumer<Notice> notices;
    /** The real folders from the root down to the one that is visited: a link to one of them would never end. */
    private final Deque<Path> above = new ArrayDeque<>();
    /** How many of them were reached by links: within such a one no further link to a folder is followed. */
    private int linked;

    /**
     * One seed, not yet read.
     *
     * @param file relative to the site's folder, beginning with {@code seeds/}
     * @param name below {@code seeds/} without extension
     * @param stamp of the file and of what stands beside it
     * @param toKeep the stamp for the next run to compare with; {@link Stamps#NONE} if it has to read the seed again
     */
    record Found(
            Path path, String file, String name, long size, Fingerprint stamp, Fingerprint toKeep, Beside beside) {}

    /** @param isSeed tells by a lower-case extension whether there is a reader for a file */
    Seeds(Path site, Stamps stamps, Predicate<String> isSeed, Consumer<Notice> notices) throws IOException {
        this.root = site.resolve(SEEDS);
        this.realSite = site.toRealPath();
        this.stamps = stamps;
        this.isSeed = isSeed;
        this.notices = notices;
    }

    /** Hands over all seeds. */
    void forEach(Consumer<Found> taker) throws IOException {
        visit(root, "", taker);
    }

    /** Whether there is nothing of that name. */
    boolean isAbsent(String file) {
        return Files.notExists(root.resolveSibling(file), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether a seed's coming or going changes nothing for its neighbours: no picture or metadata lies in its folder. */
    boolean standsAlone(String file) throws IOException {
        Path folder = root.resolveSibling(file).getParent();
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            for (Path entry : listing) {
                String extension = extension(entry.getFileName().toString());
                if (!extension.isEmpty() && !isSeed.test(extension)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * One seed, as {@link #forEach} would find it.
     *
     * @param file relative to the site's folder
     * @return empty where only a look at its whole folder tells: where links lead to it, or what stands beside it is odd
     */
    Optional<Found> find(String file) throws IOException {
        Path path = root.resolveSibling(file);
        String below = file.substring(SEEDS.length());
        boolean hidden = below.startsWith(".") || below.contains("/.");
        String top = below.contains("/") ? below.substring(0, below.indexOf('/')) : below;
        String name = path.getFileName().toString();
        if (hidden || NO_SEEDS_AT_TOP.contains(top) || !isSeed.test(extension(name))) {
            return Optional.empty();
        }
        FileState state = FileState.of(path, LinkOption.NOFOLLOW_LINKS);
        if (state.kind() != FileState.Kind.REGULAR || !path.toRealPath().equals(realSite.resolve(file))) {
            return Optional.empty();
        }
        Beside companions = Beside.at(path);
        SortedMap<String, FileState> files = new TreeMap<>();
        for (String companion : companions.names()) {
            FileState beside = FileState.of(path.resolveSibling(companion), LinkOption.NOFOLLOW_LINKS);
            if (beside.kind() != FileState.Kind.REGULAR) {
                return Optional.empty();
            }
            files.put(companion, beside);
        }
        return Optional.of(found(path, below, state, companions, files));
    }

    private Found found(
            Path path, String below, FileState state, Beside companions, SortedMap<String, FileState> files) {
        Fingerprint stamp = stamp(state, companions, files);
        return new Found(
                path,
                SEEDS + below,
                Normalizer.normalize(withoutExtension(below), Normalizer.Form.NFC),
                state.size(),
                stamp,
                isSettled(state, companions, files) ? stamp : Stamps.NONE,
                companions);
    }

    private void visit(Path folder, String below, Consumer<Found> taker) throws IOException {
        int link = !below.isEmpty() && Files.isSymbolicLink(folder) ? 1 : 0;
        above.push(folder.toRealPath());
        linked += link;
        visitEntries(folder, below, taker);
        linked -= link;
        above.pop();
    }

    private void visitEntries(Path folder, String below, Consumer<Found> taker) throws IOException {
        SortedMap<String, Path> entries = new TreeMap<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            for (Path entry : listing) {
                String name = entry.getFileName().toString();
                if (!name.startsWith(".") && !(below.isEmpty() && NO_SEEDS_AT_TOP.contains(name))) {
                    entries.put(name, entry);
                }
            }
        } catch (java.nio.file.AccessDeniedException denied) {
            notices.accept(Notice.error(
                    "unreadable-folder",
                    Place.of(SEEDS + below),
                    "the folder cannot be read",
                    "check its permissions"));
            return;
        }
        SortedMap<String, FileState> files = new TreeMap<>();
        List<String> folders = new ArrayList<>();
        for (var entry : entries.entrySet()) {
            FileState state = state(entry.getValue(), below + entry.getKey());
            if (state != null && state.kind() == FileState.Kind.FOLDER) {
                folders.add(entry.getKey());
            } else if (state != null && state.kind() == FileState.Kind.REGULAR) {
                files.put(entry.getKey(), state);
            }
        }
        Beside.Folder beside = new Beside.Folder(files.keySet());
        for (var file : files.entrySet()) {
            String name = file.getKey();
            if (isSeed.test(extension(name))) {
                Beside companions = beside.of(name);
                taker.accept(found(entries.get(name), below + name, file.getValue(), companions, files));
            }
        }
        for (String name : folders) {
            visit(entries.get(name), below + name + "/", taker);
        }
    }

    private Fingerprint stamp(FileState seed, Beside companions, SortedMap<String, FileState> files) {
        if (companions.pictures().isEmpty() && companions.metadata().isEmpty()) {
            return stamps.of(seed);
        }
        List<Object> parts = new ArrayList<>();
        parts.add(stamps.of(seed));
        companions.metadata().ifPresent(name -> parts.add(stamps.of(files.get(name))));
        for (String name : companions.pictures()) {
            parts.add(name);
            parts.add(stamps.of(files.get(name)));
        }
        return Fingerprint.of(parts);
    }

    private boolean isSettled(FileState seed, Beside companions, SortedMap<String, FileState> files) {
        return stamps.isSettled(seed)
                && companions.metadata().map(files::get).map(stamps::isSettled).orElse(true)
                && companions.pictures().stream().map(files::get).allMatch(stamps::isSettled);
    }

    /** Follows links that stay in the site; null for what is not to be read. */
    private FileState state(Path path, String below) throws IOException {
        try {
            FileState itself = FileState.of(path, LinkOption.NOFOLLOW_LINKS);
            if (itself.kind() != FileState.Kind.LINK) {
                return itself;
            }
            Path real = path.toRealPath();
            FileState target = FileState.of(real);
            boolean around = target.kind() == FileState.Kind.FOLDER && (linked > 0 || above.contains(real));
            if (!real.startsWith(realSite) || around) {
                notices.accept(Notice.error(
                        "link-leaves-site",
                        Place.of(SEEDS + below),
                        "this link leads out of the site, or into a folder that holds it or another link",
                        "copy the file into seeds/ instead"));
                return null;
            }
            return target;
        } catch (IOException gone) {
            notices.accept(Notice.error(
                    "unreadable-seed",
                    Place.of(SEEDS + below),
                    "the file cannot be read",
                    "it is a link to nothing, or was deleted while the site was built"));
            return null;
        }
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** @param path whose last name has an extension */
    private static String withoutExtension(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }
}
