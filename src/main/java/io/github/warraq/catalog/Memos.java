package io.github.warraq.catalog;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * What was worked out from many articles, by names that tell all that the values were made of. Losing one costs time only.
 * Safe for any number of threads.
 */
public interface Memos {
    Optional<byte[]> get(String name);

    void put(String name, byte[] value);

    /** Forgets all that have other names. */
    void retain(Predicate<String> names);

    /** Remembers nothing. */
    Memos NONE = new Memos() {
        @Override
        public Optional<byte[]> get(String name) {
            return Optional.empty();
        }

        @Override
        public void put(String name, byte[] value) {}

        @Override
        public void retain(Predicate<String> names) {}
    };
}
