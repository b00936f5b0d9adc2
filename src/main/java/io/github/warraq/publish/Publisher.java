package io.github.warraq.publish;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Sheet;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Brings an output folder to a new state. Sheets are offered by any number of threads and staged aside; nothing moves until
 * {@link #commit}, which moves each file in one step, deletes those of ours that no sheet has any more, and writes the
 * manifest last. Files that are not ours are never touched. A run that is stopped in between leaves whole files, old or new,
 * and the next run repairs the rest.
 */
public final class Publisher implements Closeable {
    private static final String MANIFEST = ".warraq-manifest";
    private static final String INTENT = ".warraq-manifest.intent";
    private static final String STAGING = ".warraq-staging";
    private static final int FILES_IN_A_FOLDER = 1000;

    private final Path folder;
    private final Path staging;
    private final boolean dryRun;
    private final Map<String, Manifest.Line> ours;
    /** No file of ours that was changed by others since our last commit is older than this. */
    private final FileTime committed;

    private final Map<String, Claim> claims = new ConcurrentHashMap<>();
    private final Queue<Conflict> conflicts = new ConcurrentLinkedQueue<>();
    private final AtomicInteger kept = new AtomicInteger();
    private final AtomicInteger stagedFiles = new AtomicInteger();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final ThreadLocal<Bytes> buffers = ThreadLocal.withInitial(() -> new Bytes(this::room));

    /** A route that is taken: by what, and, once it is made, what will stand there. */
    private static final class Claim {
        final String route;
        final Fingerprint key;
        final String source;
        volatile Manifest.Line line;
        volatile Path staged;

        Claim(Sheet sheet) {
            route = sheet.route().path();
            key = sheet.key();
            source = sheet.source();
        }
    }

    private Publisher(Path folder, boolean dryRun, Map<String, Manifest.Line> ours, FileTime committed) {
        this.folder = folder;
        this.staging = folder.resolve(STAGING);
        this.dryRun = dryRun;
        this.ours = ours;
        this.committed = committed;
    }

    /**
     * Opens an output folder, which need not exist.
     *
     * @param dryRun whether to tell what would be done, and do nothing
     * @throws IOException if the folder cannot be read or made
     */
    public static Publisher open(Path folder, boolean dryRun) throws IOException {
        Path manifest = folder.resolve(MANIFEST);
        Map<String, Manifest.Line> ours = Manifest.read(manifest);
        FileTime committed = ours.isEmpty() ? FileTime.fromMillis(0) : Files.getLastModifiedTime(manifest);
        for (String route : Manifest.read(folder.resolve(INTENT)).keySet()) {
            ours.putIfAbsent(route, Manifest.Line.UNKNOWN);
        }
        Publisher publisher = new Publisher(folder, dryRun, ours, committed);
        if (!dryRun) {
            publisher.emptyStaging();
            Files.createDirectories(folder);
        }
        return publisher;
    }

    /**
     * Takes a sheet. Its body is made, by this thread, only if its key is not known. A second sheet with the same route
     * and the same key is the same sheet, and accepted as such.
     *
     * @throws IOException from the sheet's body, or if the output cannot be written
     */
    public Fate offer(Sheet sheet) throws IOException {
        Claim claim = new Claim(sheet);
        Claim rival = claims.putIfAbsent(claim.route.toLowerCase(Locale.ROOT), claim);
        if (rival != null) {
            if (rival.route.equals(claim.route) && rival.key.equals(claim.key)) {
                return Fate.SKIPPED;
            }
            conflicts.add(new Conflict(sheet.route(), claim.source, rival.source, false));
            return Fate.REFUSED;
        }
        Path target = folder.resolve(claim.route);
        Manifest.Line known = ours.get(claim.route);
        BasicFileAttributes standing = attributes(target);
        boolean intact = known != null && isIntact(known, standing, target);
        if (intact && known.key().equals(claim.key)) {
            claim.line = known;
            kept.incrementAndGet();
            return Fate.SKIPPED;
        }
        Bytes bytes = buffers.get();
        bytes.clear();
        sheet.body().writeTo(bytes);
        bytes.finish();
        claim.line = new Manifest.Line(claim.key, bytes.fingerprint(), bytes.size());
        boolean same = intact
                ? known.bytes().equals(claim.line.bytes()) && known.size() == claim.line.size()
                : standing != null
                        && standing.isRegularFile()
                        && standing.size() == bytes.size()
                        && bytes.equalTo(target);
        if (same) {
            kept.incrementAndGet();
            return Fate.SAME_BYTES;
        }
        if (standing != null && known == null) {
            conflicts.add(new Conflict(sheet.route(), claim.source, claim.route, true)); // a stranger's file stays
            claim.line = null;
            return Fate.REFUSED;
        }
        claim.staged = staging;
        if (dryRun) {
            bytes.clear();
        } else {
            claim.staged = stage(bytes);
        }
        return standing == null ? Fate.NEW : Fate.CHANGED;
    }

    /** Whether a file still holds what the manifest says; it is read only if it was touched after our last commit. */
    private boolean isIntact(Manifest.Line known, BasicFileAttributes standing, Path target) throws IOException {
        if (standing == null || !standing.isRegularFile() || standing.size() != known.size()) {
            return false;
        }
        return standing.lastModifiedTime().compareTo(committed) <= 0
                || Bytes.of(target).equals(known.bytes());
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (FileSystemException none) {
            return null;
        }
    }

    private Path stage(Bytes bytes) throws IOException {
        Path staged = nextStaged();
        bytes.moveTo(staged);
        return staged;
    }

    private Path nextStaged() throws IOException {
        int number = stagedFiles.getAndIncrement();
        Path group = staging.resolve(Integer.toString(number / FILES_IN_A_FOLDER));
        createFolder(group);
        return group.resolve(Integer.toString(number));
    }

    /** For what is too large for memory; a dry run leaves the output folder alone. */
    private Path room() throws IOException {
        return dryRun ? Files.createTempFile("warraq", null) : nextStaged();
    }

    private void createFolder(Path path) throws IOException {
        if (folders.add(path)) {
            Files.createDirectories(path);
        } else if (!Files.isDirectory(path)) {
            // Another thread is about to make it.
            Files.createDirectories(path);
        }
    }

    /** The sheets that were refused, in the order of their routes. */
    public List<Conflict> conflicts() {
        return conflicts.stream().sorted().toList();
    }

    /**
     * Moves everything in place. To be called once, after all sheets were offered.
     *
     * @throws IOException if a file cannot be moved or deleted; files that were moved stay
     */
    public Published commit() throws IOException {
        Map<String, Manifest.Line> now = new HashMap<>(claims.size() * 2);
        claims.values().stream().filter(claim -> claim.line != null).forEach(claim -> now.put(claim.route, claim.line));
        Claim[] moved =
                claims.values().stream().filter(claim -> claim.staged != null).toArray(Claim[]::new);
        List<String> orphans = ours.keySet().stream()
                .filter(route -> !now.containsKey(route))
                .sorted()
                .toList();
        boolean changed = moved.length > 0 || !now.equals(ours);
        if (dryRun || !changed) {
            return new Published(kept.get(), moved.length, dryRun ? orphans.size() : 0);
        }
        Manifest.write(folder.resolve(INTENT), now);
        Arrays.sort(moved, (one, other) -> Order.LINKED_FIRST.compare(one.route, other.route));
        for (Claim claim : moved) {
            moveInPlace(claim);
        }
        int pruned = 0;
        for (String orphan : orphans) {
            pruned += prune(orphan) ? 1 : 0;
        }
        Manifest.write(folder.resolve(MANIFEST), now);
        Files.deleteIfExists(folder.resolve(INTENT));
        return new Published(kept.get(), moved.length, pruned);
    }

    private void moveInPlace(Claim claim) throws IOException {
        Path target = folder.resolve(claim.route);
        Path parent = target.getParent();
        if (folders.add(parent)) {
            Files.createDirectories(parent);
        }
        Moves.replace(claim.staged, target);
    }

    /** Deletes a file that was ours, unless somebody has put something else in its place, and folders left empty by it. */
    private boolean prune(String route) throws IOException {
        Path file = folder.resolve(route);
        Manifest.Line line = ours.get(route);
        BasicFileAttributes standing = attributes(file);
        if (standing == null || (line != Manifest.Line.UNKNOWN && !isIntact(line, standing, file))) {
            return false;
        }
        Files.delete(file);
        for (Path above = file.getParent(); !above.equals(folder); above = above.getParent()) {
            try {
                Files.delete(above);
            } catch (DirectoryNotEmptyException stillUsed) {
                break;
            }
        }
        return true;
    }

    private void emptyStaging() throws IOException {
        if (!Files.exists(staging)) {
            return;
        }
        List<Path> deepestFirst;
        try (var paths = Files.walk(staging)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }

    /** Throws away what was staged and not moved. */
    @Override
    public void close() throws IOException {
        if (!dryRun) {
            emptyStaging();
        }
    }
}
