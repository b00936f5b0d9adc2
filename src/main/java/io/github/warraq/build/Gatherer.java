package io.github.warraq.build;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import io.github.warraq.catalog.Catalog;
import io.github.warraq.catalog.Entry;
import io.github.warraq.read.Reading;
import io.github.warraq.read.Seed;
import io.github.warraq.read.SeedReader;
import io.github.warraq.site.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Brings the catalog up to date with the seeds: reads those that are new or changed, forgets those that are gone. */
final class Gatherer {
    /** Waking a worker costs half as much as reading a seed. */
    private static final int SEEDS_AT_ONCE = 8;

    private final Path site;
    private final Settings settings;
    private final List<SeedReader> readers;
    private final Catalog catalog;
    private final Stamps stamps;
    private final Pictures pictures;
    private final Completion completion;

    Gatherer(
            Path site,
            Settings settings,
            List<SeedReader> readers,
            Catalog catalog,
            Stamps stamps,
            Pictures pictures,
            Completion completion) {
        this.site = site;
        this.settings = settings;
        this.readers = readers;
        this.catalog = catalog;
        this.stamps = stamps;
        this.pictures = pictures;
        this.completion = completion;
    }

    /** @return notices of no seed in particular */
    List<Notice> gather(Workers workers, Listener listener) throws Exception {
        return gather(workers, listener, () -> false).strays();
    }

    /**
     * What came of a look at all seeds.
     *
     * @param left how many of them were to be read, and were not
     */
    record Gathered(List<Notice> strays, int left) {}

    /**
     * The same as far as there is time.
     *
     * @param over tells when it is up: then no further seed is read, and none forgotten
     */
    Gathered gather(Workers workers, Listener listener, BooleanSupplier over) throws Exception {
        List<Notice> strays = new ArrayList<>();
        HashList present = new HashList();
        AtomicInteger done = new AtomicInteger();
        int[] left = {0};
        Seeds seeds = new Seeds(site, stamps, extension -> reader(extension) != null, strays::add);
        workers.<Seeds.Found>each(
                SEEDS_AT_ONCE,
                pieces -> seeds.forEach(found -> {
                    present.add(found.file());
                    if (!catalog.isCurrent(found.file(), found.stamp(), pictures::isUnchanged)) {
                        if (over.getAsBoolean()) {
                            left[0]++;
                        } else {
                            pieces.accept(found);
                        }
                    }
                }),
                found -> {
                    catalog.put(found.file(), read(found));
                    listener.progress("gather", done.incrementAndGet(), 0);
                });
        if (left[0] == 0) {
            catalog.retain(present.sorted()::contains);
        }
        return new Gathered(strays, left[0]);
    }

    /**
     * Brings the catalog up to date with some seeds alone, of which it is known that they may have changed and that all
     * others have not.
     *
     * @param files relative to the site's folder
     * @return whether that was possible; if not, all have to be looked at, and some may have been read already
     */
    boolean update(Collection<String> files) throws IOException {
        Seeds seeds = new Seeds(site, stamps, extension -> reader(extension) != null, stray -> {});
        for (String file : files) {
            if (seeds.isAbsent(file)) {
                if (!catalog.knows(file) || !seeds.standsAlone(file)) {
                    return false;
                }
                catalog.forget(file);
                continue;
            }
            Optional<Seeds.Found> found = seeds.find(file);
            if (found.isEmpty() || (!catalog.knows(file) && !seeds.standsAlone(file))) {
                return false;
            }
            if (!catalog.isCurrent(file, found.get().stamp(), pictures::isUnchanged)) {
                catalog.put(file, read(found.get()));
            }
        }
        return true;
    }

    /** Finds all seeds, and reads none. */
    void forEach(Consumer<Seeds.Found> taker) throws IOException {
        new Seeds(site, stamps, extension -> reader(extension) != null, stray -> {}).forEach(taker);
    }

    private SeedReader reader(String extension) {
        for (SeedReader reader : readers) {
            if (reader.accepts(extension)) {
                return reader;
            }
        }
        return null;
    }

    private Entry read(Seeds.Found found) {
        try {
            Reading reading =
                    found.size() > settings.limits().fileBytes() ? tooLarge(found) : read(found, bytes(found));
            return completion.entry(found, reading);
        } catch (IOException unreadable) {
            Notice notice = Notice.error(
                    "unreadable-seed",
                    Place.of(found.file()),
                    "the file cannot be read: " + unreadable.getMessage(),
                    "check its permissions");
            // It may be readable the next time.
            return new Entry(Stamps.NONE, List.of(), Optional.empty(), List.of(notice));
        }
    }

    private static byte[] bytes(Seeds.Found found) throws IOException {
        return Files.readAllBytes(found.path());
    }

    private Reading read(Seeds.Found found, byte[] bytes) {
        Seed seed = new Seed(found.path(), found.file(), found.name(), bytes, found.beside());
        return reader(seed.extension()).read(seed, settings);
    }

    private Reading tooLarge(Seeds.Found found) {
        return new Reading.Rejected(List.of(Notice.error(
                "too-large",
                Place.of(found.file()),
                "the file has " + found.size() + " bytes, more than "
                        + settings.limits().fileBytes(),
                "split it, or raise limits: file-size in seeds/site.yml")));
    }

    /** The seeds that are there, eight bytes for each. */
    private static final class HashList {
        private long[] hashes = new long[1024];
        private int size;

        void add(String file) {
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, size * 2);
            }
            hashes[size++] = hash(file);
        }

        HashList sorted() {
            Arrays.sort(hashes, 0, size);
            return this;
        }

        boolean contains(String file) {
            return Arrays.binarySearch(hashes, 0, size, hash(file)) >= 0;
        }

        private static long hash(String file) {
            return Fingerprint.of(file).low();
        }
    }
}
