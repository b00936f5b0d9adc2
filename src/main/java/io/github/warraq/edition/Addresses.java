package io.github.warraq.edition;

import io.github.warraq.article.ArticleId;
import io.github.warraq.article.Moment;
import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Route;
import io.github.warraq.catalog.Card;
import io.github.warraq.catalog.Shelf;
import io.github.warraq.text.Slugs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Where stories stand: a dated one by its day, {@code 2016/09/05/slug.html}, an undated one under two letters made of its
 * name, {@code articles/k2/slug.html}; so no folder grows with the archive. Of several that want one address all but the
 * first by name get a suffix made of their name.
 */
final class Addresses {
    private static final int SHARD = 2;
    private static final int SHORT = 8;
    private static final int MOST_KEPT = 1 << 16;

    private final Shelf shelf;
    private final BitSet suffixed = new BitSet();
    private final List<Clash> clashes = new ArrayList<>();
    /** The routes asked for lately, each with its slot: pages mention the same few stories again and again. */
    private final Kept[] kept;

    private record Kept(int slot, Route route) {}

    private record Wanted(long address, int slot) {}

    Addresses(Shelf shelf) {
        this.shelf = shelf;
        kept = new Kept[Math.min(shelf.size(), MOST_KEPT)];
        Wanted[] wanted = new Wanted[shelf.size()];
        for (int slot = 0; slot < wanted.length; slot++) {
            Card card = shelf.card(slot);
            String path = folder(card) + card.slug().toLowerCase(Locale.ROOT);
            wanted[slot] = new Wanted(Fingerprint.of(path).low(), slot);
        }
        Arrays.sort(wanted, Comparator.comparingLong(Wanted::address).thenComparingInt(Wanted::slot));
        for (int from = 0, to; from < wanted.length; from = to) {
            to = from + 1;
            while (to < wanted.length && wanted[to].address == wanted[from].address) {
                to++;
            }
            if (to - from > 1) {
                tellApart(Arrays.copyOfRange(wanted, from, to));
            }
        }
    }

    /** An address that an author chose stays before one that we made; otherwise the first by name stays. */
    private void tellApart(Wanted[] rivals) {
        Arrays.sort(
                rivals,
                Comparator.comparing((Wanted rival) -> !shelf.card(rival.slot).slugChosen())
                        .thenComparing(rival -> shelf.card(rival.slot).id()));
        Card first = shelf.card(rivals[0].slot);
        for (int i = 1; i < rivals.length; i++) {
            Card other = shelf.card(rivals[i].slot);
            suffixed.set(rivals[i].slot);
            if (other.slugChosen()) {
                clashes.add(new Clash(folder(other) + other.slug(), other.file(), first.file()));
            }
        }
    }

    /** Addresses that several authors chose, in the order of the seeds. */
    List<Clash> clashes() {
        return clashes.stream().sorted(Comparator.comparing(Clash::file)).toList();
    }

    Route of(int slot) {
        Kept known = kept[slot % kept.length];
        if (known == null || known.slot != slot) {
            known = new Kept(slot, route(slot));
            kept[slot % kept.length] = known;
        }
        return known.route;
    }

    private Route route(int slot) {
        Card card = shelf.card(slot);
        String name = card.slug();
        if (name.isEmpty()) {
            name = Slugs.suffix(card.id().name());
        } else if (suffixed.get(slot)) {
            name = name + "-" + Slugs.suffix(card.id().name());
        }
        return new Route(folder(card) + name + ".html");
    }

    /** An address made of the seed's name alone, so that neither a new headline nor a new date breaks it. */
    static Route shortly(ArticleId id) {
        String name = Slugs.suffix(id.name(), SHARD + SHORT);
        return new Route("s/" + name.substring(0, SHARD) + "/" + name.substring(SHARD) + ".html");
    }

    private static String folder(Card card) {
        return card.moments()
                .published()
                .map(Moment::date)
                .map(date -> date.toString().replace('-', '/') + "/")
                .orElseGet(() -> "articles/" + Slugs.suffix(card.id().name(), SHARD) + "/");
    }
}
