package io.github.warraq.edition;

import io.github.warraq.text.Slugs;
import io.github.warraq.text.SortKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Collects the lists of one kind, story by story from the oldest. */
final class Lists {
    private final Kind kind;
    private final int perPage;
    private final Map<String, IntList> slots = new HashMap<>();

    Lists(Kind kind, int perPage) {
        this.kind = kind;
        this.perPage = perPage;
    }

    void add(String name, int slot) {
        slots.computeIfAbsent(name, any -> new IntList()).add(slot);
    }

    Set<String> names() {
        return slots.keySet();
    }

    Listing listing(String key, Label label) {
        return new Listing(kind, label, slots.get(key).toArray(), perPage);
    }

    /** One list of the stories that were collected under several names, oldest first. */
    Listing merged(Collection<String> names, Label label) {
        int[] all = names.stream()
                .flatMapToInt(name -> Arrays.stream(slots.get(name).toArray()))
                .sorted()
                .toArray();
        return new Listing(kind, label, all, perPage);
    }

    /** Every list under the name it was collected by, in alphabetical order; a slug that is taken gets a suffix. */
    List<Map.Entry<String, Listing>> alphabetical(Set<String> takenSlugs) {
        return alphabetical(takenSlugs, name -> Optional.empty());
    }

    /** @param chosen the slug that somebody chose for a name; it goes before those that we make */
    List<Map.Entry<String, Listing>> alphabetical(Set<String> takenSlugs, Function<String, Optional<String>> chosen) {
        List<String> names = new ArrayList<>(slots.keySet());
        names.sort(Comparator.comparing((String name) -> SortKey.of(name)).thenComparing(Comparator.naturalOrder()));
        Set<String> taken = new HashSet<>(takenSlugs);
        Map<String, String> slugs = new HashMap<>();
        for (String name : names) {
            chosen.apply(name)
                    .filter(slug -> taken.add(slug.toLowerCase(Locale.ROOT)))
                    .ifPresent(slug -> slugs.put(name, slug));
        }
        List<Map.Entry<String, Listing>> all = new ArrayList<>(names.size());
        for (String name : names) {
            String slug = slugs.getOrDefault(name, Slugs.of(name));
            boolean isChosen = slugs.containsKey(name);
            if (!isChosen && (slug.isEmpty() || !taken.add(slug.toLowerCase(Locale.ROOT)))) {
                slug = slug + (slug.isEmpty() ? "" : "-") + Slugs.suffix(name);
                taken.add(slug);
            }
            all.add(Map.entry(name, listing(name, new Label(name, slug))));
        }
        return all;
    }
}
