package io.github.warraq.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Memos in the catalog's file. */
record KeptMemos(Table table) implements Memos {
    @Override
    public Optional<byte[]> get(String name) {
        return Optional.ofNullable(table.get(name));
    }

    @Override
    public void put(String name, byte[] value) {
        table.put(name, value);
    }

    @Override
    public void retain(Predicate<String> names) {
        List<String> gone = new ArrayList<>();
        table.forEach((name, value) -> {
            if (!names.test(name)) {
                gone.add(name);
            }
        });
        gone.forEach(table::remove);
    }
}
