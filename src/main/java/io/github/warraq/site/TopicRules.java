package io.github.warraq.site;

import io.github.warraq.base.Fingerprint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the editor says of the paper's topics in {@code seeds/topics.yml}, in the order of nothing. Names are compared
 * without regard to spelling where they are used.
 *
 * @param names topics to the names of those that they are part of: what is renamed, and what is merged
 * @param hidden topics that are never found
 * @param pinned topics that are found however few stories share them
 * @param slugs names in addresses, by the topics' names
 */
public record TopicRules(Map<String, String> names, Set<String> hidden, Set<String> pinned, Map<String, String> slugs) {
    /** Those of an editor who says nothing. */
    public static final TopicRules NONE = new TopicRules(Map.of(), Set.of(), Set.of(), Map.of());

    public TopicRules {
        names = Collections.unmodifiableMap(new TreeMap<>(names));
        hidden = Collections.unmodifiableSet(new TreeSet<>(hidden));
        pinned = Collections.unmodifiableSet(new TreeSet<>(pinned));
        slugs = Collections.unmodifiableMap(new TreeMap<>(slugs));
    }

    /** The names that stories are searched for, in an order. */
    public List<String> wanted() {
        return Stream.of(names.keySet(), names.values(), pinned)
                .flatMap(some -> some.stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Of what a story's reading depends on. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(new ArrayList<Object>(wanted()).toArray());
    }
}
