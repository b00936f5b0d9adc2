package io.github.warraq.build;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Sheet;
import io.github.warraq.edition.Edition;
import io.github.warraq.produce.Producer;
import io.github.warraq.publish.Publisher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the sheet of a route among all sheets of an edition, as a build would publish it: knows of each route which batch
 * names it, in eight bytes, and has that batch name its sheets again. Neither keys nor bodies are made for it.
 */
final class SheetIndex {
    private static final int BATCH_BITS = 24;
    private static final long BATCH = (1L << BATCH_BITS) - 1;

    private final Producers producers;
    private final List<Producer.Batch> batches;
    /** Sorted: the upper bits of each route's hash, and its batch. */
    private final long[] places;

    private SheetIndex(Producers producers, List<Producer.Batch> batches, long[] places) {
        this.producers = producers;
        this.batches = batches;
        this.places = places;
    }

    static SheetIndex of(Producers producers, Edition edition) {
        List<Producer.Batch> batches = new ArrayList<>();
        producers.batches(edition, batches::add);
        if (batches.size() > BATCH) {
            throw new IllegalStateException("more than " + BATCH + " batches");
        }
        long[][] places = {new long[1 << 12]};
        int[] count = {0};
        for (int batch = 0; batch < batches.size(); batch++) {
            int number = batch;
            batches.get(batch).offerTo(sheet -> {
                if (count[0] == places[0].length) {
                    places[0] = Arrays.copyOf(places[0], count[0] * 2);
                }
                places[0][count[0]++] = hash(sheet.route().path()) | number;
            });
        }
        long[] sorted = Arrays.copyOf(places[0], count[0]);
        Arrays.sort(sorted);
        return new SheetIndex(producers, batches, sorted);
    }

    /** Of an edition that has the same sheets at the same routes, with other words in them. */
    SheetIndex renewed(Edition edition) {
        List<Producer.Batch> others = new ArrayList<>(batches.size());
        producers.batches(edition, others::add);
        return new SheetIndex(producers, others, places);
    }

    /** Routes that differ in case only are one, as for the publisher. */
    private static long hash(String route) {
        return Fingerprint.of(route.toLowerCase(Locale.ROOT)).low() & ~BATCH;
    }

    /** The sheet that a build would publish at a path below the output folder. */
    Optional<Sheet> find(String path) {
        String wanted = path.toLowerCase(Locale.ROOT);
        long hash = hash(path);
        int at = Arrays.binarySearch(places, hash);
        List<Sheet> rivals = new ArrayList<>();
        int last = -1;
        for (int i = at < 0 ? -at - 1 : at; i < places.length && (places[i] & ~BATCH) == hash; i++) {
            int batch = (int) (places[i] & BATCH);
            if (batch != last) {
                batches.get(batch).offerTo(sheet -> {
                    if (sheet.route().path().toLowerCase(Locale.ROOT).equals(wanted) && !producers.isReplaced(sheet)) {
                        rivals.add(sheet);
                    }
                });
            }
            last = batch;
        }
        return (rivals.size() == 1
                        ? Optional.of(rivals.get(0))
                        : rivals.stream().min(Publisher.precedence()))
                .filter(sheet -> sheet.route().path().equals(path));
    }
}
