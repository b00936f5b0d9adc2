package io.github.warraq.data;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Keys as people spell them. */
public final class KeyNames {
    private static final int LONGEST_COMPARED = 40;

    private KeyNames() {}

    /** {@code base-url}, {@code base_url}, {@code baseUrl} and {@code BaseURL} as one: without hyphens and underscores, in small letters. */
    public static String folded(String key) {
        boolean isFolded = true;
        for (int i = 0; i < key.length() && isFolded; i++) {
            char c = key.charAt(i);
            isFolded = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        }
        return isFolded
                ? key
                : key.replace("-", "").replace("_", "").replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /**
     * The known word that somebody most likely meant: at most a third of its letters, and at most three, have to be
     * changed, added, left out or swapped with their neighbour. Of several as near the first.
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        if (word.length() > LONGEST_COMPARED) {
            return Optional.empty();
        }
        String meant = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            int distance = distance(folded(word), folded(candidate));
            if (distance < least && distance <= Math.min(3, (candidate.length() + 1) / 3)) {
                least = distance;
                meant = candidate;
            }
        }
        return Optional.ofNullable(meant);
    }

    /** Optimal string alignment distance. */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
