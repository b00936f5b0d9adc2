package io.github.warraq.edition;

import io.github.warraq.catalog.Card;
import io.github.warraq.catalog.Shelf;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds stories to read next: older ones that share topics, a rare topic counting more than a common one, then older ones
 * of the section. Only what was there before a story counts, so nothing changes when another one is added, and only the
 * nearest of each list are looked at, so the cost does not grow with the archive.
 */
final class Relatives {
    private static final int MOST = 4;
    private static final int LOOKED_AT = 16;
    private static final int SECTION_WEIGHT = 1;
    private static final int TOPIC_WEIGHT = 64;

    private final Shelf shelf;
    private final Map<String, Listing> topics;
    private final Map<String, Listing> sections;

    Relatives(Shelf shelf, Map<String, Listing> topics, Map<String, Listing> sections) {
        this.shelf = shelf;
        this.topics = topics;
        this.sections = sections;
    }

    int[] of(int slot) {
        Card card = shelf.card(slot);
        Map<Integer, Integer> weights = new HashMap<>();
        for (String tag : card.labels().tags()) {
            vote(weights, topics.get(tag), slot, TOPIC_WEIGHT);
        }
        card.labels().section().ifPresent(key -> vote(weights, sections.get(key), slot, SECTION_WEIGHT));
        List<Map.Entry<Integer, Integer>> ranked = weights.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Integer, Integer> entry) -> -entry.getValue())
                        .thenComparing(entry -> -entry.getKey()))
                .limit(MOST)
                .toList();
        return ranked.stream().mapToInt(Map.Entry::getKey).toArray();
    }

    private static void vote(Map<Integer, Integer> weights, Listing list, int slot, int weight) {
        if (list == null) {
            return;
        }
        int older = Math.max(0, Arrays.binarySearch(list.slots(), slot));
        int rarity = weight / (Integer.SIZE - Integer.numberOfLeadingZeros(older) + 1);
        for (int i = older - 1; i >= Math.max(0, older - LOOKED_AT); i--) {
            weights.merge(list.slots()[i], Math.max(1, rarity), Integer::sum);
        }
    }
}
