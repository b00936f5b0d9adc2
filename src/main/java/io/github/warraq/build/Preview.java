package io.github.warraq.build;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Sheet;
import io.github.warraq.catalog.Card;
import io.github.warraq.catalog.Catalog;
import io.github.warraq.catalog.Shelf;
import io.github.warraq.catalog.TornCatalogException;
import io.github.warraq.edition.Edition;
import io.github.warraq.edition.Editor;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;

/**
 * A site that is kept ready in memory and follows its files: a page is made when it is asked for, of the same sheets that a
 * build publishes, and a change costs what it changes. Nothing is written but the catalog.
 *
 * <p>Any number of threads may ask; one at a time may {@link #refresh}, and those who ask wait meanwhile.
 */
public final class Preview implements Closeable {
    /** After so long there is something to show, if not everything. */
    private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(1_300);

    private static final Changes READ_ON = new Changes(false, Set.of(), Set.of(), false, true);

    private final Request request;
    private final Listener listener;
    private final Work work;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    private Catalog catalog;
    /** Null until there was a build that could be prepared. */
    private Build build;

    private Edition edition;
    private Shelf shelf;
    private SheetIndex index;
    private volatile boolean settled;
    /** How many seeds of a site that is new to us have still to be read. */
    private volatile int unread;

    private int unreadBefore;

    /** Counts the changes. */
    private int generation;

    private final Problems problems = new Problems();
    private Map<String, Unpublished> unpublished = Map.of();
    private volatile Map<String, String> words = Map.of();

    private Preview(Request request, Listener listener, Work work) {
        this.request = request;
        this.listener = listener;
        this.work = work;
    }

    /**
     * Opens a site, and reads what has changed in it since the last time.
     *
     * @param listener hears how far that is
     * @throws BuildFailure if there is nothing to preview; what is wrong in the site's files is among its {@link #problems}
     */
    public static Preview open(Request request, Listener listener) throws BuildFailure {
        return BuildFailure.guard(request, () -> {
            Build.requireSeeds(request);
            try {
                Preview preview = new Preview(request, listener, Work.beside(request.site()));
                preview.refresh(Changes.ALL);
                return preview;
            } catch (Work.Locked locked) {
                throw new BuildFailure(locked.notice(), locked);
            }
        });
    }

    /**
     * Takes in what has changed on disk.
     *
     * @return whether all of it could be taken in; if not, everything is as it was but for the {@link #problems}
     */
    public boolean refresh(Changes changes) {
        Lock writing = lock.writeLock();
        writing.lock();
        try {
            generation++;
            BuildFailure.guard(request, () -> {
                takeIn(changes);
                return null;
            });
            problems.mended();
            return true;
        } catch (BuildFailure failure) {
            problems.fatal(failure.notices());
            return false;
        } finally {
            writing.unlock();
        }
    }

    private void takeIn(Changes changes) throws IOException, BuildFailure {
        settled = false;
        boolean prepared = false;
        if (build == null || changes.all() || changes.touchSetup()) {
            prepare();
            prepared = true;
        }
        boolean seedsAlone = !prepared && !changes.touchMedia() && index != null;
        if (seedsAlone && takeInWords(changes)) {
            return;
        }
        if (prepared || !changes.seeds().isEmpty() || changes.touchMedia()) {
            try {
                gather(changes, prepared);
            } catch (TornCatalogException torn) {
                catalog.close();
                catalog = build.catalog(work.catalog(), true);
                gather(Changes.ALL, true);
            }
            arrange();
        }
        Collected printing = new Collected();
        index = SheetIndex.of(build.producers(new Tally(printing)), edition);
        problems.printing(printing.notices());
        settled = unread == 0;
    }

    private void arrange() {
        Collected told = new Collected();
        Map<String, Unpublished> marked = new TreeMap<>();
        shelf = build.shelf(catalog, card -> mark(card, marked));
        edition = build.arrange(shelf, new Tally(told), true);
        unpublished = marked;
        problems.arranging(told.notices());
    }

    /**
     * The short way, for what authors do all day: another wording in stories that stay where they are. What is found in texts
     * (related stories, versions, topics) is as it was until the preview is {@linkplain #settle settled}.
     *
     * @return whether it was no more than that; if not, the seeds may have been read already
     */
    private boolean takeInWords(Changes changes) throws IOException {
        Map<String, Card> before = new TreeMap<>();
        for (String file : changes.seeds()) {
            catalog.card(file).ifPresent(card -> before.put(file, card));
        }
        Gatherer gatherer = build.gatherer(catalog, work.now());
        if (before.size() != changes.seeds().size() || !gatherer.update(changes.seeds())) {
            return false;
        }
        for (String file : changes.seeds()) {
            problems.seed(file, catalog.notices(file));
        }
        for (Map.Entry<String, Card> each : before.entrySet()) {
            if (!catalog.card(each.getKey()).filter(each.getValue()::standsLike).isPresent()) {
                return false;
            }
        }
        shelf = catalog.renewed(shelf, changes.seeds());
        edition = Editor.renewed(edition, shelf);
        index = index.renewed(edition);
        return true;
    }

    /**
     * How many seeds have still to be read before the site is whole: where none was ever read, the first page does not wait
     * for the last of ten thousand articles. {@link #settle} reads on.
     */
    public int unread() {
        return unread;
    }

    /** Whether everything is as a build would make it now. */
    public boolean isSettled() {
        return settled;
    }

    /**
     * Brings to an end what was left for a quiet moment. Those who ask for pages need not wait for it.
     *
     * @param urgent tells when something more urgent has come: then it is left again
     * @return whether it was brought to an end
     */
    public boolean settle(BooleanSupplier urgent) {
        if (index == null) {
            settled = true; // there is nothing yet, and what is wrong has been told
            return false;
        }
        return unread > 0 ? refresh(READ_ON) : arrangeAnew(urgent);
    }

    private boolean arrangeAnew(BooleanSupplier urgent) {
        AtomicBoolean done = new AtomicBoolean();
        Edition next;
        SheetIndex nextIndex;
        Shelf nextShelf;
        Collected told = new Collected();
        Map<String, Unpublished> marked = new TreeMap<>();
        Collected printing = new Collected();
        int from;
        Lock reading = lock.readLock();
        reading.lock();
        try {
            from = generation;
            nextShelf = build.shelf(catalog, card -> mark(card, marked));
            Shelf attended = new AttendedShelf(nextShelf, () -> !done.get() && urgent.getAsBoolean());
            Edition arranged = build.arrange(attended, new Tally(told), false);
            next = Editor.renewed(arranged, nextShelf);
            nextIndex = SheetIndex.of(build.producers(new Tally(printing)), next);
        } catch (CancellationException somethingCame) {
            return false;
        } catch (IOException | RuntimeException unreadable) {
            settled = true; // whoever asks for a page that cannot be made is told why
            return false;
        } finally {
            done.set(true);
            reading.unlock();
        }
        Lock writing = lock.writeLock();
        writing.lock();
        try {
            if (from != generation) {
                return false;
            }
            shelf = nextShelf;
            edition = next;
            index = nextIndex;
            unpublished = marked;
            problems.arranging(told.notices());
            problems.printing(printing.notices());
            settled = true;
            return true;
        } finally {
            writing.unlock();
        }
    }

    private void mark(Card card, Map<String, Unpublished> marked) {
        build.unpublished(card).ifPresent(why -> marked.put(card.file(), why));
    }

    private void prepare() throws IOException, BuildFailure {
        Collected told = new Collected();
        Build fresh = Build.prepare(request, new Tally(told));
        boolean otherGround = build == null || !fresh.readingGround().equals(build.readingGround());
        if (otherGround) {
            if (catalog != null) {
                catalog.close();
            }
            catalog = fresh.catalog(work.catalog(), false);
        }
        build = fresh;
        words = fresh.previewWords();
        problems.preparing(told.notices());
    }

    private void gather(Changes changes, boolean all) throws IOException {
        Collected told = new Collected(listener);
        Gatherer gatherer = build.gatherer(catalog, work.now());
        if (!all && !changes.touchMedia() && gatherer.update(changes.seeds())) {
            for (String file : changes.seeds()) {
                problems.seed(file, catalog.notices(file));
            }
            return;
        }
        long end = System.nanoTime() + PATIENCE_NANOS;
        // Where a look came no further than the one before, as with files that are dated after now, it takes the time
        // it takes.
        boolean stuck = unread > 0 && unread == unreadBefore;
        unreadBefore = unread;
        unread = build.gather(catalog, new Tally(told), work.now(), () -> !stuck && System.nanoTime() > end);
        if (unread == 0) {
            catalog.save();
        }
        problems.strays(told.notices());
        problems.noSeeds();
        catalog.notices(problems::seed);
    }

    /** A sheet that is made. */
    public record Made(Sheet sheet, Optional<byte[]> bytes) {}

    /**
     * What stands at a path below the site's root, such as {@code index.html}, byte for byte as a build writes it.
     *
     * @param most the number of bytes up to which they are made at once
     * @return empty if nothing does
     * @throws BuildFailure if the page cannot be made, as with a template that is broken
     */
    public Optional<Made> at(String path, int most) throws BuildFailure {
        Lock reading = lock.readLock();
        reading.lock();
        try {
            Optional<Sheet> sheet = index == null ? Optional.empty() : index.find(path);
            if (sheet.isEmpty()) {
                return Optional.empty();
            }
            return BuildFailure.guard(
                    request,
                    () -> Optional.of(
                            new Made(sheet.get(), BoundedBytes.of(sheet.get().body(), most))));
        } finally {
            reading.unlock();
        }
    }

    /** Where the page of an article stands, by its seed. */
    public Optional<String> routeOf(String source) {
        Lock reading = lock.readLock();
        reading.lock();
        try {
            int slot = edition == null ? -1 : edition.shelf().slotOf(source);
            return slot < 0 ? Optional.empty() : Optional.of(edition.route(slot).path());
        } finally {
            reading.unlock();
        }
    }

    /** What a preview says in the language of the site, by keys. */
    public Map<String, String> words() {
        return words;
    }

    /** Whether there is anything to show yet. */
    public boolean isReady() {
        return index != null;
    }

    /** What is wrong with the site as it is now. */
    public List<Notice> problems() {
        Lock reading = lock.readLock();
        reading.lock();
        try {
            return problems.all();
        } finally {
            reading.unlock();
        }
    }

    /** All that there is to tell of one seed. */
    public List<Notice> notices(String source) {
        Lock reading = lock.readLock();
        reading.lock();
        try {
            return catalog == null ? List.of() : catalog.notices(source);
        } finally {
            reading.unlock();
        }
    }

    /** Where those articles stand that a plain build would not publish; a few hundred at most. */
    public Map<String, Unpublished> unpublished(int most) {
        Lock reading = lock.readLock();
        reading.lock();
        try {
            Map<String, Unpublished> routes = new TreeMap<>();
            for (Map.Entry<String, Unpublished> each : unpublished.entrySet()) {
                int slot = routes.size() < most ? edition.shelf().slotOf(each.getKey()) : -1;
                if (slot >= 0) {
                    routes.put(edition.route(slot).path(), each.getValue());
                }
            }
            return routes;
        } finally {
            reading.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        Lock writing = lock.writeLock();
        writing.lock();
        try {
            index = null;
            if (catalog != null) {
                catalog.close();
            }
            work.close();
        } finally {
            writing.unlock();
        }
    }
}
