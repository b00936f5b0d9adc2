package io.github.warraq.publish;

import io.github.warraq.base.FileState;
import io.github.warraq.base.Ground;
import io.github.warraq.base.Sheet;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

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

    private final Path folder;
    private final Staging staging;
    private final boolean dryRun;
    private final Optional<FileTime> now;
    private final Manifest before;
    private final boolean cutOff;
    private final Output output;
    private final Why why;
    private final Claims claims = new Claims();
    private final Set<Ground> grounds = ConcurrentHashMap.newKeySet();
    private final ThreadLocal<Bytes> buffers = ThreadLocal.withInitial(() -> new Bytes(this::room));

    private Publisher(
            Path folder,
            boolean dryRun,
            Optional<FileTime> now,
            BiConsumer<String, String> reasons,
            Manifest before,
            Optional<FileTime> committed,
            boolean cutOff)
            throws IOException {
        this.folder = folder;
        this.staging = new Staging(folder.resolve(STAGING));
        this.dryRun = dryRun;
        this.now = now;
        this.before = before;
        this.cutOff = cutOff;
        this.output = new Output(folder, before, committed);
        this.why = new Why(before, reasons);
    }

    /** Opens an output folder of which nobody wants to know why files are made. */
    public static Publisher open(Path folder, boolean dryRun) throws IOException {
        return open(folder, dryRun, Optional.empty(), null);
    }

    /**
     * Opens an output folder, which need not exist.
     *
     * @param dryRun whether to tell what would be done, and do nothing
     * @param now before the run began, as the file system tells it, if that is known
     * @param reasons hears at the commit of each file that is made or deleted why that is; may be null
     * @throws IOException if the folder cannot be read or made
     */
    public static Publisher open(
            Path folder, boolean dryRun, Optional<FileTime> now, BiConsumer<String, String> reasons)
            throws IOException {
        Path file = folder.resolve(MANIFEST);
        Manifest before = Manifest.read(file);
        Manifest intent = Manifest.read(folder.resolve(INTENT));
        boolean cutOff = intent.state() != Manifest.State.ABSENT;
        // What was moved in a commit that was cut off may be older than the manifest if the clock went back.
        Optional<FileTime> committed = before.state() == Manifest.State.WHOLE && !cutOff
                ? Optional.of(Files.getLastModifiedTime(file))
                : Optional.empty();
        for (String route : intent.files().keySet()) {
            before.files().putIfAbsent(route, Manifest.Line.UNKNOWN);
        }
        Publisher publisher = new Publisher(folder, dryRun, now, reasons, before, committed, cutOff);
        if (!dryRun) {
            publisher.staging.close();
            Files.createDirectories(folder);
        }
        return publisher;
    }

    /** Of two sheets that want one route, the first in this order has it. */
    public static Comparator<Sheet> precedence() {
        return Comparator.comparing(Claim::new, Claim.ORDER);
    }

    /**
     * Deletes all files of ours, the list of them too, and the folder if nothing else is in it. A file of ours that somebody
     * has changed stays, with the list, which tells the next build whose it is; what is not ours stays as it is.
     *
     * @param dryRun whether to tell what would be deleted, and delete nothing
     * @param deleted hears the route of each, in their order
     * @return how many files of ours were left, because somebody has changed them
     */
    public static int clear(Path folder, boolean dryRun, Consumer<String> deleted) throws IOException {
        try (Publisher publisher = open(folder, true)) {
            List<String> orphans = publisher.orphans(Map.of());
            int changed = 0;
            for (String route : publisher.before.files().keySet()) {
                changed += publisher.output.at(route) == null ? 0 : 1;
            }
            orphans.forEach(deleted);
            if (!dryRun) {
                publisher.delete(orphans);
                publisher.staging.close();
                if (changed == orphans.size()) {
                    Files.deleteIfExists(folder.resolve(INTENT));
                    Files.deleteIfExists(folder.resolve(MANIFEST));
                    publisher.output.deleteItself();
                }
            }
            return changed - orphans.size();
        }
    }

    /** What there is to say of the manifest of the run before, if it was not what it should have been. */
    public Optional<String> complaint() {
        return switch (before.state()) {
            case ABSENT, WHOLE -> Optional.empty();
            case TORN -> Optional.of("the list of our files is torn, so all of them are compared");
            case FOREIGN ->
                Optional.of("another version of Warraq wrote the list of our files, so all of them are compared");
        };
    }

    /**
     * Takes a sheet. Its body is made, by this thread, only if its key is not known. A second sheet with the same route
     * and the same key is the same sheet, and accepted as such.
     *
     * @throws IOException from the sheet's body, or if the output cannot be written
     */
    public Fate offer(Sheet sheet) throws IOException {
        Claim claim = new Claim(sheet);
        return switch (claims.take(claim)) {
            case SAME -> Fate.SKIPPED;
            case LOST -> Fate.REFUSED;
            case TAKEN -> take(sheet, claim);
        };
    }

    private Fate take(Sheet sheet, Claim claim) throws IOException {
        grounds.add(sheet.key().ground());
        Manifest.Line known = before.files().get(claim.route);
        FileState standing = output.at(claim.route);
        boolean intact = output.isIntact(claim.route, standing);
        if (intact && known.key() == claim.key) {
            claim.line = known;
            claim.fate = Fate.SKIPPED;
            return claim.fate;
        }
        Bytes bytes = buffers.get();
        bytes.clear();
        sheet.body().writeTo(bytes);
        bytes.finish();
        Manifest.Line line = Manifest.Line.of(sheet.key(), bytes.fingerprint(), bytes.size());
        boolean regular = standing != null && standing.kind() == FileState.Kind.REGULAR;
        boolean same = intact
                ? known.bytes() == line.bytes() && known.size() == line.size()
                : regular && standing.size() == bytes.size() && bytes.equalTo(output.path(claim.route));
        boolean folderThere = standing != null && standing.kind() == FileState.Kind.FOLDER;
        if (!same && standing != null && known == null && !folderThere) {
            claim.stranger = claim.route; // a stranger's file stays
            return Fate.REFUSED;
        }
        if (!same) {
            stage(bytes, claim);
        }
        claim.line = line;
        claim.fate = same ? Fate.SAME_BYTES : standing == null || folderThere ? Fate.NEW : Fate.CHANGED;
        if (why.isAsked()) {
            why.note(sheet, claim, standing);
        }
        return claim.fate;
    }

    private void stage(Bytes bytes, Claim claim) throws IOException {
        int number = staging.next();
        if (dryRun) {
            bytes.clear();
        } else {
            bytes.moveTo(staging.file(number));
        }
        claim.staged = number;
    }

    /** For what is too large for memory; a dry run leaves the output folder alone. */
    private Path room() throws IOException {
        return dryRun ? Files.createTempFile("warraq", null) : staging.file(staging.next());
    }

    /** The sheets that were refused, in the order of their routes; complete after the commit. */
    public List<Conflict> conflicts() {
        return claims.conflicts();
    }

    /**
     * Moves everything in place. To be called once, after all sheets were offered.
     *
     * @throws IOException if a file cannot be moved or deleted; files that were moved stay
     */
    public Published commit() throws IOException {
        boolean orphansFirst = refuseWhatHasNoRoom();
        Map<String, Manifest.Line> files = new HashMap<>(claims.all().size() * 2);
        int pages = 0;
        for (Claim claim : claims.all()) {
            if (claim.line != null) {
                files.put(claim.route, claim.line);
                pages += claim.route.endsWith(".html") ? 1 : 0;
            }
        }
        Claim[] moved = claims.all().stream().filter(claim -> claim.staged >= 0).toArray(Claim[]::new);
        List<String> orphans = orphans(files);
        if (why.isAsked()) {
            why.tell(claims.all(), orphans);
        }
        Published published = new Published(files.size() - moved.length, moved.length, orphans.size(), pages);
        if (!dryRun) {
            bringAbout(new Manifest(Manifest.State.WHOLE, files, ground()), moved, orphans, orphansFirst);
        }
        return published;
    }

    /** @return whether something of ours has to go before new files can be moved in place */
    private boolean refuseWhatHasNoRoom() throws IOException {
        claims.refuseFilesWhereFoldersAre();
        Obstacles obstacles = new Obstacles(output, before, claims);
        for (Claim claim : claims.all()) {
            if (claim.staged >= 0) {
                obstacles.inTheWayOf(claim.route).ifPresent(claim::refuse);
            }
        }
        return obstacles.mustMakeWay();
    }

    /** Files of ours that no sheet has any more, and nobody else has written to. */
    private List<String> orphans(Map<String, Manifest.Line> files) throws IOException {
        List<String> orphans = new ArrayList<>();
        for (String route : before.files().keySet()) {
            if (!files.containsKey(route) && output.isPrunable(route) && !isWantedInOtherCase(route)) {
                orphans.add(route);
            }
        }
        orphans.sort(null);
        return orphans;
    }

    /** On some disks a file that is now called {@code logo.png} is the one that was called {@code Logo.png}. */
    private boolean isWantedInOtherCase(String route) throws IOException {
        Optional<String> other = claims.holderOf(route);
        return other.isPresent()
                && Files.exists(output.path(other.get()))
                && Files.isSameFile(output.path(route), output.path(other.get()));
    }

    private SortedMap<String, Long> ground() {
        SortedMap<String, Long> ground = new TreeMap<>();
        grounds.forEach(each -> each.parts().forEach((name, value) -> ground.put(name, value.low())));
        return ground;
    }

    private void bringAbout(Manifest after, Claim[] moved, List<String> orphans, boolean orphansFirst)
            throws IOException {
        if (after.equals(before) && !cutOff && moved.length == 0) {
            trustAgain();
            return;
        }
        after.write(folder.resolve(INTENT));
        if (orphansFirst) {
            delete(orphans);
        }
        Arrays.sort(moved, (one, other) -> Order.LINKED_FIRST.compare(one.route, other.route));
        Set<Path> folders = new HashSet<>();
        for (Claim claim : moved) {
            moveInPlace(claim, folders);
        }
        if (!orphansFirst) {
            delete(orphans);
        }
        after.write(folder.resolve(MANIFEST));
        Files.deleteIfExists(folder.resolve(INTENT));
    }

    /** Whoever touched all files without a change, as {@code chown} does, makes us read them once, and not in every run. */
    private void trustAgain() throws IOException {
        if (output.hasRead() && now.isPresent()) {
            Files.setLastModifiedTime(folder.resolve(MANIFEST), now.get());
        }
    }

    private void delete(List<String> orphans) throws IOException {
        for (String orphan : orphans) {
            output.delete(orphan);
        }
    }

    private void moveInPlace(Claim claim, Set<Path> folders) throws IOException {
        Path target = output.path(claim.route);
        if (folders.add(target.getParent())) {
            Files.createDirectories(target.getParent());
        }
        FileState standing = output.at(claim.route);
        if (standing != null && standing.kind() == FileState.Kind.FOLDER) {
            output.deleteFolder(claim.route);
        }
        Moves.replace(staging.file(claim.staged), target);
    }

    /** Throws away what was staged and not moved. */
    @Override
    public void close() throws IOException {
        if (!dryRun) {
            staging.close();
        }
    }
}
