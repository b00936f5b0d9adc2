package io.github.warraq.edition;

import io.github.warraq.site.TopicRules;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** What the editor says of topics, asked by their keys, so that a spelling does not matter. */
final class TopicNames {
    private final ToLongFunction<String> keys;
    private final Map<Long, String> names = new HashMap<>();
    private final Map<Long, Long> merged = new HashMap<>();
    private final Set<Long> hidden = new HashSet<>();
    private final Set<Long> pinned = new HashSet<>();
    private final Map<Long, String> slugs = new HashMap<>();
    /** Names in the rules that no story had so far, by key. */
    private final Map<Long, String> unused = new TreeMap<>();

    TopicNames(TopicRules rules, ToLongFunction<String> keys) {
        this.keys = keys;
        rules.names().forEach((from, to) -> {
            merged.put(key(from), key(to));
            names.put(key(to), to);
        });
        rules.hidden().forEach(name -> hidden.add(key(name)));
        rules.pinned().forEach(name -> {
            pinned.add(key(name));
            names.putIfAbsent(key(name), name);
        });
        rules.slugs().forEach((name, slug) -> slugs.put(key(name), slug));
        Stream.of(
                        rules.names().keySet(),
                        rules.hidden(),
                        rules.pinned(),
                        rules.slugs().keySet())
                .flatMap(Set::stream)
                .forEach(name -> unused.put(key(name), name));
    }

    long key(String name) {
        return keys.applyAsLong(name);
    }

    /** The key of the topic that a topic was made part of, or its own. */
    long topic(long key) {
        return merged.getOrDefault(key, key);
    }

    /** Notes that a story has a topic of that key. */
    void note(long key) {
        if (!unused.isEmpty()) {
            unused.remove(key);
            unused.remove(topic(key));
        }
    }

    /** Names in the rules that no story has, in an order. */
    List<String> unused() {
        return unused.values().stream().sorted().toList();
    }

    /** The key of the topic that a label means. */
    long topic(String label) {
        return topic(key(label));
    }

    /** The name that the editor gave a topic. */
    Optional<String> name(long topic) {
        return Optional.ofNullable(names.get(topic));
    }

    /** The name under which readers find what an author labelled so. */
    String shown(String label) {
        return merged.isEmpty() || !merged.containsKey(key(label))
                ? label
                : name(topic(label)).orElse(label);
    }

    boolean isHidden(long topic) {
        return hidden.contains(topic);
    }

    boolean isPinned(long topic) {
        return pinned.contains(topic);
    }

    /** The name in addresses that the editor chose for a topic. */
    Optional<String> slug(String name) {
        return slugs.isEmpty() ? Optional.empty() : Optional.ofNullable(slugs.get(key(name)));
    }
}
