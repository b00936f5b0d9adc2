package io.github.warraq.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Stands for everything that a sheet shows: of equal keys the bodies are equal. It is made of parts, and knows of each the
 * reason that there is for making the sheet again when that part has changed. Of what the sheet is and of each part a
 * {@linkplain #traces() trace} of a few bits can be kept, by which a later run tells which one it was.
 */
public final class Key {
    private final Ground ground;
    private final String kind;
    private final String name;
    private final List<Part> parts;
    private final Fingerprint fingerprint;

    /**
     * One thing that a sheet shows.
     *
     * @param changed says that it has changed, such as {@code its text changed}
     * @param rest whether that is a reason only where no part before this one has changed
     */
    private record Part(String changed, boolean rest, List<Object> values) {}

    private Key(Builder made) {
        ground = made.ground;
        kind = made.kind;
        name = made.name;
        parts = List.copyOf(made.parts);
        List<Object> all = new ArrayList<>(parts.size() + 2);
        all.add(ground.fingerprint());
        all.add(kind);
        parts.forEach(part -> all.add(part.values));
        fingerprint = Fingerprint.of(all);
    }

    /**
     * The key of a sheet that is a copy, or as simple as one: everything that it shows is one thing.
     *
     * @param name of what the sheet is made from
     */
    public static Key ofFile(String name, Fingerprint content) {
        return of(Ground.NONE, "file", name).part("its file changed", content).key();
    }

    /**
     * Begins a key.
     *
     * @param ground what the sheet depends on besides what is named as parts
     * @param kind of sheet, such as {@code article}
     * @param name of what it is made from, unique among sheets of that kind; the same for a sheet that gets another address
     */
    public static Builder of(Ground ground, String kind, String name) {
        return new Builder(ground, kind, name);
    }

    /** Makes a key part by part. */
    public static final class Builder {
        private final Ground ground;
        private final String kind;
        private final String name;
        private final List<Part> parts = new ArrayList<>(Traces.MOST);

        private Builder(Ground ground, String kind, String name) {
            this.ground = ground;
            this.kind = kind;
            this.name = name;
        }

        /**
         * Something that the sheet shows.
         *
         * @param changed says that it has changed
         * @param values as {@link Fingerprint#of} takes them
         */
        public Builder part(String changed, Object... values) {
            return add(new Part(changed, false, Arrays.asList(values)));
        }

        /** Something that holds, or changes with, what was named before: a reason of its own only where that is the same. */
        public Builder rest(String changed, Object... values) {
            return add(new Part(changed, true, Arrays.asList(values)));
        }

        private Builder add(Part part) {
            if (parts.size() == Traces.MOST) {
                throw new IllegalStateException("a key has " + Traces.MOST + " parts at most");
            }
            parts.add(part);
            return this;
        }

        public Key key() {
            return new Key(this);
        }
    }

    /** Of everything. */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    /** What many sheets depend on, and this one too. */
    public Ground ground() {
        return ground;
    }

    /** To be kept for a later run. Not made before somebody asks, for of a sheet that stays as it is nobody does. */
    public Traces traces() {
        Traces traces = Traces.of(Fingerprint.of(kind, name));
        for (int i = 0; i < parts.size(); i++) {
            traces = traces.with(i, Fingerprint.of(parts.get(i).values));
        }
        return traces;
    }

    /**
     * Which parts have changed since an earlier run kept these traces.
     *
     * @return sentences such as {@code its text changed}; none if it was none of the parts, or one whose trace happens to be
     *     the same, which is one case in 4096
     */
    public List<String> changesSince(Traces before) {
        Traces now = traces();
        List<String> changes = new ArrayList<>();
        if (now.identity() != before.identity()) {
            changes.add("what it is made from has another name");
        }
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (now.part(i) != before.part(i) && (!part.rest || changes.isEmpty())) {
                changes.add(part.changed);
            }
        }
        return changes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Key key && key.fingerprint.equals(fingerprint);
    }

    @Override
    public int hashCode() {
        return fingerprint.hashCode();
    }

    @Override
    public String toString() {
        return kind + " " + name + " " + fingerprint;
    }
}
