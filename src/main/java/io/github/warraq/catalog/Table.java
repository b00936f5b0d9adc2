package io.github.warraq.catalog;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * A sorted table of bytes by name in a store's file. Whatever goes wrong with the file once it is open, and there are many
 * ways, is one exception.
 */
final class Table {
    private final MVMap<String, byte[]> map;

    /** @throws TornCatalogException as all of its methods may */
    Table(MVStore store, String name) {
        MVMap.Builder<String, byte[]> builder =
                new MVMap.Builder<String, byte[]>().keyType(SealedText.TYPE).valueType(SealedBytes.TYPE);
        map = reading(() -> store.openMap(name, builder));
    }

    /** The store has no checked exceptions, and of a torn file it throws one kind here and another there. */
    static <T> T reading(Supplier<T> act) {
        try {
            return act.get();
        } catch (RuntimeException torn) {
            throw new TornCatalogException(torn);
        }
    }

    /** Null if there is nothing of that name. */
    byte[] get(String name) {
        return reading(() -> map.get(name));
    }

    void put(String name, byte[] bytes) {
        reading(() -> map.put(name, bytes));
    }

    void remove(String name) {
        reading(() -> map.remove(name));
    }

    boolean has(String name) {
        return reading(() -> map.containsKey(name));
    }

    int size() {
        return reading(map::size);
    }

    void clear() {
        reading(() -> {
            map.clear();
            return map;
        });
    }

    /** The name at a place in the order of names. */
    String name(int ordinal) {
        return reading(() -> map.getKey(ordinal));
    }

    /** Where a name stands in the order of names; negative if it does not. */
    int ordinal(String name) {
        return Math.toIntExact(reading(() -> map.getKeyIndex(name)));
    }

    /** Hands over everything in the order of names. */
    void forEach(BiConsumer<String, byte[]> visitor) {
        Cursor<String, byte[]> cursor = reading(() -> map.cursor(null));
        while (reading(cursor::hasNext)) {
            String name = reading(cursor::next);
            visitor.accept(name, cursor.getValue());
        }
    }
}
