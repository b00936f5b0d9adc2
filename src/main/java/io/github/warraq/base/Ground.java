package io.github.warraq.base;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What many sheets stand on, whatever each of them shows: the program, the theme, the settings. Each has a name by which
 * users know it, such as {@code theme}, and a fingerprint.
 */
public final class Ground {
    /** Of sheets that show what they show whatever the settings are. */
    public static final Ground NONE = new Ground(Collections.emptySortedMap());

    private final SortedMap<String, Fingerprint> parts;
    private final Fingerprint fingerprint;

    private Ground(SortedMap<String, Fingerprint> parts) {
        this.parts = Collections.unmodifiableSortedMap(parts);
        List<Object> all = new ArrayList<>();
        parts.forEach((name, value) -> {
            all.add(name);
            all.add(value);
        });
        fingerprint = Fingerprint.of(all);
    }

    /** The same with something more. */
    public Ground with(String name, Fingerprint value) {
        SortedMap<String, Fingerprint> more = new TreeMap<>(parts);
        more.put(name, value);
        return new Ground(more);
    }

    /** By name. */
    public SortedMap<String, Fingerprint> parts() {
        return parts;
    }

    /** Of all of it. */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ground ground && ground.parts.equals(parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return parts.toString();
    }
}
