package io.github.warraq.catalog;

import io.github.warraq.article.Article;
import io.github.warraq.gist.Gist;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A shelf that knows of each article only when it was published; cards are read when they are asked for, and the last
 * ones read are kept.
 */
final class TimeOrder implements Shelf {
    private static final long UNDATED = Long.MIN_VALUE;
    private static final int MOST_KEPT = 1 << 16;

    private final Catalog catalog;
    /** By slot: the ordinal of the article's seed. */
    private final int[] ordinals;
    /** By ordinal: the slot, or -1. */
    private final int[] slots;
    /** By slot, as far as there is room: cards read lately, each with its slot. */
    private final Kept[] kept;

    private record Kept(int slot, Card card) {}

    /** @param card kept only where there is room for all */
    private record Dated(long time, int ordinal, Card card) implements Comparable<Dated> {
        /** The oldest first; of undated ones the last by name first, so that newest-first lists are in name order. */
        @Override
        public int compareTo(Dated other) {
            int byTime = Long.compare(time, other.time);
            if (byTime != 0) {
                return byTime;
            }
            return time == UNDATED ? Integer.compare(other.ordinal, ordinal) : Integer.compare(ordinal, other.ordinal);
        }
    }

    private TimeOrder(Catalog catalog, int[] ordinals, int[] slots, Kept[] kept) {
        this.catalog = catalog;
        this.ordinals = ordinals;
        this.slots = slots;
        this.kept = kept;
    }

    private TimeOrder(Catalog catalog, int[] ordinals, int seeds) {
        this.catalog = catalog;
        this.ordinals = ordinals;
        slots = new int[seeds];
        Arrays.fill(slots, -1);
        for (int slot = 0; slot < ordinals.length; slot++) {
            slots[ordinals[slot]] = slot;
        }
        kept = new Kept[Math.min(ordinals.length, MOST_KEPT)];
    }

    static TimeOrder of(Catalog catalog, ZoneId zone, Predicate<Card> wanted) {
        int seeds = catalog.size();
        Dated[] dated = new Dated[seeds];
        int[] count = {0};
        catalog.forEachCard((ordinal, card) -> card.filter(wanted).ifPresent(published -> {
            long time = published
                    .moments()
                    .published()
                    .map(moment -> moment.in(zone).toEpochSecond())
                    .orElse(UNDATED);
            dated[count[0]++] = new Dated(time, ordinal, seeds <= MOST_KEPT ? published : null);
        }));
        Arrays.sort(dated, 0, count[0]);
        int[] ordinals = new int[count[0]];
        for (int slot = 0; slot < ordinals.length; slot++) {
            ordinals[slot] = dated[slot].ordinal;
        }
        TimeOrder order = new TimeOrder(catalog, ordinals, seeds);
        for (int slot = 0; slot < ordinals.length && seeds <= MOST_KEPT; slot++) {
            order.kept[slot] = new Kept(slot, dated[slot].card);
        }
        return order;
    }

    /** The same order after some seeds, by their files, were read again and their articles stand where they stood. */
    TimeOrder without(Collection<String> files) {
        TimeOrder order = new TimeOrder(catalog, ordinals, slots, kept.clone());
        for (String file : files) {
            int slot = slotOf(file);
            if (slot >= 0) {
                order.kept[slot % kept.length] = null;
            }
        }
        return order;
    }

    @Override
    public int size() {
        return ordinals.length;
    }

    @Override
    public Card card(int slot) {
        Kept known = kept[slot % kept.length];
        if (known != null && known.slot == slot) {
            return known.card;
        }
        Card card = catalog.card(ordinals[slot]);
        kept[slot % kept.length] = new Kept(slot, card);
        return card;
    }

    @Override
    public Article article(int slot) {
        return catalog.article(ordinals[slot]);
    }

    @Override
    public Optional<Gist> gist(int slot) {
        return catalog.gist(ordinals[slot]);
    }

    @Override
    public Optional<byte[]> digest(int slot) {
        return catalog.digest(ordinals[slot]);
    }

    @Override
    public Memos memos() {
        return catalog.memos();
    }

    @Override
    public int slotOf(String file) {
        int ordinal = catalog.ordinal(file);
        return ordinal < 0 ? -1 : slots[ordinal];
    }
}
