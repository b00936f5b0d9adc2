package io.github.warraq.build;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was made of a few thousand names, for any number of threads; when there are more, all is forgotten. Two
 * threads may make the value of one name at the same time, and then one of the values counts.
 */
final class Memo<V> {
    private static final int MOST = 4096;

    private final Map<String, V> values = new ConcurrentHashMap<>();

    /** @param make never gives null */
    V get(String name, Function<String, V> make) {
        V known = values.get(name);
        if (known != null) {
            return known;
        }
        V made = make.apply(name);
        if (values.size() >= MOST) {
            values.clear();
        }
        values.put(name, made);
        return made;
    }
}
