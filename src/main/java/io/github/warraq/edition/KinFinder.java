package io.github.warraq.edition;

import io.github.warraq.catalog.Card;
import io.github.warraq.catalog.Shelf;
import io.github.warraq.gist.Gist;
import io.github.warraq.gist.Name;
import io.github.warraq.gist.Term;
import java.util.Arrays;
import java.util.function.ToLongFunction;

/**
 * Finds for each story the older ones that are about the same: those that share stems, names and labels which are rare
 * among the stories before. Goes over the stories once, from the oldest, and knows nothing of the newer ones; so a story
 * that is added changes nothing for those before it. How rare something is counts in powers of two, so a story that is
 * added among the others changes little for those after it. Only the newest few stories about each thing are looked at.
 */
final class KinFinder {
    private static final int LOOKED_AT = 12;
    private static final int LOOKED_INTO = 3;
    private static final int LABEL_WEIGHT = 15;
    private static final int WEIGHT_BITS = 4;
    private static final int HEAVIEST = (1 << WEIGHT_BITS) - 1;
    /** What every second story is about relates no two of them, unless their authors said so. */
    private static final int LEAST_RARITY = 2;

    private static final int LEAST_VOTES = 3;
    /** How much of what a story is about it has to share, as far as there is somebody to share it with; in percent. */
    private static final int LEAST_SHARE = 15;

    private static final int LEAST_SHARE_OF_VERSION = 30;

    private final Shelf shelf;
    private final ToLongFunction<String> keys;
    private final Kin kin;
    private final Postings postings = new Postings();
    private final Votes votes = new Votes();
    private final LateWordings wordings = new LateWordings();
    /** Gists read lately, each with its slot: candidates are mostly recent. */
    private final Kept[] kept = new Kept[1 << 12];

    private int[] subjects = new int[64];
    private int[] weights = new int[64];
    private int count;
    private int most;

    private record Kept(int slot, Gist gist) {}

    /** @param keys the keys of names and labels */
    KinFinder(Shelf shelf, ToLongFunction<String> keys) {
        this.shelf = shelf;
        this.keys = keys;
        this.kin = new Kin(shelf.size());
    }

    Kin kin() {
        return kin;
    }

    /** Takes the next story; they come from the oldest to the newest. */
    void take(int slot, Card card, Gist gist) {
        kept[slot & kept.length - 1] = new Kept(slot, gist);
        subjects(card, gist);
        vote(slot);
        int[] nearest = votes.heaviest(LOOKED_AT);
        version(slot, card, gist, nearest);
        relate(slot, nearest);
        for (int i = 0; i < count; i++) {
            postings.add(subjects[i], slot << WEIGHT_BITS | weights[i]);
        }
    }

    private void subjects(Card card, Gist gist) {
        count = 0;
        gist.terms().forEach(this::subject);
        for (Name name : gist.names()) {
            if (name.text().indexOf(' ') > 0) {
                subject(name.key(), name.weight());
            }
        }
        for (String tag : card.labels().tags()) {
            subject(keys.applyAsLong(tag), LABEL_WEIGHT);
        }
    }

    private void subject(Term term) {
        subject((long) term.stem() << Integer.SIZE, term.weight());
    }

    private void subject(long key, int weight) {
        if (count == subjects.length) {
            subjects = Arrays.copyOf(subjects, count * 2);
            weights = Arrays.copyOf(weights, count * 2);
        }
        subjects[count] = (int) (key >>> Integer.SIZE);
        weights[count++] = Math.min(HEAVIEST, weight);
    }

    private void vote(int slot) {
        votes.clear();
        most = 0;
        for (int i = 0; i < count; i++) {
            int stories = postings.count(subjects[i]);
            boolean isLabel = weights[i] == LABEL_WEIGHT;
            int rarity = Math.max(bits(slot + 1) - bits(stories + 1), isLabel ? 1 : 0);
            if (stories == 0 || rarity < LEAST_RARITY && !isLabel) {
                continue;
            }
            most += weights[i] * rarity;
            for (int j = 0; j < Math.min(stories, Postings.KEPT); j++) {
                int posting = postings.last(subjects[i], j);
                int weight = Math.min(weights[i], posting & HEAVIEST);
                votes.add(posting >>> WEIGHT_BITS, weight * rarity, weight == LABEL_WEIGHT ? LEAST_VOTES : 1);
            }
        }
    }

    private static int bits(int number) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(number);
    }

    private void version(int slot, Card card, Gist gist, int[] nearest) {
        int alike = wordings.replace(gist.wording(), slot);
        if (alike != Kin.NONE && Retelling.is(card, gist, shelf.card(alike), gist(alike))) {
            kin.addVersion(slot, alike);
            return;
        }
        for (int i = 0; i < Math.min(LOOKED_INTO, nearest.length); i++) {
            if (share(nearest[i]) >= LEAST_SHARE_OF_VERSION
                    && Retelling.is(card, gist, shelf.card(nearest[i]), gist(nearest[i]))) {
                kin.addVersion(slot, nearest[i]);
                return;
            }
        }
    }

    /** Of several versions of a related story only the newest; its own versions are not related. */
    private void relate(int slot, int[] nearest) {
        int place = 0;
        for (int candidate : nearest) {
            int newest = kin.newest(candidate);
            boolean near = share(candidate) >= LEAST_SHARE && votes.count(candidate) >= LEAST_VOTES;
            if (near && newest != slot && !isThere(slot, place, newest)) {
                kin.relate(slot, place++, newest);
                if (place == Kin.MOST_RELATED) {
                    return;
                }
            }
        }
    }

    private boolean isThere(int slot, int places, int older) {
        int[] related = kin.related(slot);
        for (int i = 0; i < places; i++) {
            if (related[i] == older) {
                return true;
            }
        }
        return false;
    }

    private int share(int candidate) {
        return 100 * votes.weight(candidate) / Math.max(1, most);
    }

    private Gist gist(int slot) {
        Kept known = kept[slot & kept.length - 1];
        return known != null && known.slot == slot
                ? known.gist
                : shelf.gist(slot).orElseThrow();
    }
}
