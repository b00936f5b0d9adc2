package io.github.warraq.check;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.catalog.Card;
import io.github.warraq.catalog.Shelf;
import io.github.warraq.edition.Edition;
import io.github.warraq.gist.Gist;
import io.github.warraq.text.Fold;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Articles that readers take for one another: under one title, or in nearly the same words. Takes 12 bytes for each article
 * and a little for each pair that is found.
 */
public final class Twins {
    /** How much of the shorter one's wording is in the longer one, and how long it is beside it. */
    private static final double SAME_WORDS = 0.9;

    private static final double SAME_LENGTH = 0.8;

    private final Edition edition;
    private final Map<String, Twin> found = new HashMap<>();

    private record Twin(Rule rule, String other) {}

    private Twins(Edition edition) {
        this.edition = edition;
    }

    /** Finds all of them. */
    public static Twins of(Edition edition) {
        Twins twins = new Twins(edition);
        twins.byTitle();
        twins.byWording();
        return twins;
    }

    /** What there is to say of an article: of two the newer one is told of. */
    public Optional<Finding> finding(Card card, Locator locator) {
        return Optional.ofNullable(found.get(card.file()))
                .map(twin -> twin.rule == Rule.DUPLICATE_TITLE
                        ? Finding.of(
                                twin.rule,
                                locator.words(card.title()),
                                "“" + card.title() + "” is also the title of " + twin.other,
                                "readers and search engines cannot tell them apart: say in one of them what is new")
                        : Finding.of(
                                twin.rule,
                                locator.words(card.title()),
                                "nearly the same words as " + twin.other,
                                "delete one of the two, and name its address under aliases: in the other"));
    }

    private void byTitle() {
        Shelf shelf = edition.shelf();
        long[] titles = new long[shelf.size()];
        for (int slot = 0; slot < titles.length; slot++) {
            titles[slot] = key(shelf.card(slot));
        }
        long[] sorted = titles.clone();
        Arrays.sort(sorted);
        Map<Long, Integer> firsts = new HashMap<>();
        for (int slot = 0; slot < titles.length; slot++) {
            if (isRepeated(sorted, titles[slot])) {
                Integer first = firsts.putIfAbsent(titles[slot], slot);
                if (first != null) {
                    found.put(
                            shelf.card(slot).file(),
                            new Twin(Rule.DUPLICATE_TITLE, shelf.card(first).file()));
                }
            }
        }
    }

    private static long key(Card card) {
        return Fingerprint.of(Fold.key(card.title()), card.language().map(Object::toString))
                .low();
    }

    private static boolean isRepeated(long[] sorted, long key) {
        int at = Arrays.binarySearch(sorted, key);
        return (at > 0 && sorted[at - 1] == key) || (at + 1 < sorted.length && sorted[at + 1] == key);
    }

    private void byWording() {
        Shelf shelf = edition.shelf();
        for (int slot = 0; slot < shelf.size(); slot++) {
            for (int older : edition.olderVersions(slot)) {
                Optional<Gist> mine = shelf.gist(slot);
                Optional<Gist> others = shelf.gist(older);
                if (mine.isPresent() && others.isPresent() && areSame(mine.get(), others.get())) {
                    found.put(
                            shelf.card(slot).file(),
                            new Twin(Rule.NEAR_DUPLICATE, shelf.card(older).file()));
                    break;
                }
            }
        }
    }

    private static boolean areSame(Gist one, Gist other) {
        int shorter = Math.min(one.wording().size(), other.wording().size());
        int longer = Math.max(one.wording().size(), other.wording().size());
        return shorter >= longer * SAME_LENGTH && one.wording().containment(other.wording()) >= SAME_WORDS;
    }
}
