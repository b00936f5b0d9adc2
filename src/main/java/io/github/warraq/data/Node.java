package io.github.warraq.data;

import io.github.warraq.base.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A node of a tree read from YAML or TOML, with the place where it begins. */
public sealed interface Node {
    Place place();

    /** What it is, for a message: {@code a text}, {@code a list} or {@code a map}. */
    String kind();

    /**
     * A single value, as it is written: what it means is for its reader to say, so {@code 2016-09-05}, {@code 007} and
     * {@code no} are texts until somebody asks for something else.
     *
     * @param text without quotes and escapes
     * @param quoted whether it was written as a text without doubt, in quotes or as a block
     */
    record Scalar(Place place, String text, boolean quoted) implements Node {
        private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
        private static final Set<String> TRUE = Set.of("true", "yes", "on");
        private static final Set<String> FALSE = Set.of("false", "no", "off");

        /** Whether nothing stands here: a key without a value, {@code ~} or {@code null}; or a text of white space. */
        public boolean isEmpty() {
            return quoted ? text.isBlank() : NULLS.contains(text);
        }

        /** {@code true}, {@code yes}, {@code on} and their opposites, in any case, also in quotes. */
        public Optional<Boolean> asBoolean() {
            String word = text.toLowerCase(Locale.ROOT);
            if (TRUE.contains(word)) {
                return Optional.of(true);
            }
            return FALSE.contains(word) ? Optional.of(false) : Optional.empty();
        }

        /** A whole number in any script's decimal digits. */
        public Optional<Long> asInteger() {
            try {
                return Optional.of(Long.parseLong(text.strip()));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }

        @Override
        public String kind() {
            return isEmpty() ? "nothing" : "a text";
        }
    }

    /** Several values in an order. */
    record Sequence(Place place, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * Values by name.
     *
     * @param entries in the order of the text; no two of them have one key
     */
    record Mapping(Place place, List<Entry> entries) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The value of a key; linear in the entries. */
        public Optional<Node> get(String key) {
            for (Entry entry : entries) {
                if (entry.key.text.equals(key)) {
                    return Optional.of(entry.value);
                }
            }
            return Optional.empty();
        }

        @Override
        public String kind() {
            return "a map";
        }
    }

    /** One of a mapping's pairs. */
    record Entry(Scalar key, Node value) {}
}
