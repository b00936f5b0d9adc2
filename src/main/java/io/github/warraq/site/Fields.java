package io.github.warraq.site;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import io.github.warraq.data.KeyNames;
import io.github.warraq.data.Node;
import io.github.warraq.text.Controls;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A map of settings, asked for one key after another; whatever is wrong becomes an error in the common list. */
final class Fields {
    private static final String TEXT = "a text in one line, without invisible characters that turn it round";

    private final String prefix;
    private final List<Notice> notices;
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();

    /** @param prefix {@code feeds.} for the map below {@code feeds}; empty for the whole */
    Fields(Node.Mapping map, String prefix, List<Notice> notices) {
        this.prefix = prefix;
        this.notices = notices;
        Set<String> known = known();
        for (Node.Entry entry : map.entries()) {
            String written = entry.key().text();
            Optional<String> key = known.contains(Key.ANY)
                    ? Optional.of(written)
                    : known.stream()
                            .filter(name -> KeyNames.folded(name).equals(KeyNames.folded(written)))
                            .findFirst();
            if (key.isEmpty()) {
                unknown(entry.key(), known);
            } else if (entries.putIfAbsent(key.get(), entry) != null) {
                error("duplicate-key", entry.key().place(), key.get() + " is here already", "remove one of the two");
            }
        }
    }

    private Set<String> known() {
        Set<String> known = new LinkedHashSet<>();
        for (Key key : Key.ALL) {
            if (key.name().startsWith(prefix)) {
                String rest = key.name().substring(prefix.length());
                known.add(rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest);
            }
        }
        return known;
    }

    private void unknown(Node.Scalar key, Set<String> known) {
        String hint = KeyNames.nearest(key.text(), known)
                .map(nearest -> "did you mean " + prefix + nearest + "?")
                .or(() -> elsewhere(key.text()).map(other -> "did you mean " + other + ", in a map of that name?"))
                .orElseGet(() -> "known keys: " + String.join(", ", known));
        error("unknown-setting", key.place(), "there is no setting " + prefix + key.text(), hint);
    }

    /** A key that stands in another map. */
    private static Optional<String> elsewhere(String written) {
        return Key.ALL.stream()
                .map(Key::name)
                .filter(name -> KeyNames.folded(name.substring(name.lastIndexOf('.') + 1))
                        .equals(KeyNames.folded(written)))
                .findFirst();
    }

    /** What stands at a key, if anything does. */
    Optional<Node> node(String key) {
        return Optional.ofNullable(entries.get(key))
                .map(Node.Entry::value)
                .filter(value -> !(value instanceof Node.Scalar scalar && scalar.isEmpty()));
    }

    /** Where a key stands; for a key that is there. */
    Place place(String key) {
        return entries.get(key).key().place();
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The keys that are there. */
    Set<String> names() {
        return entries.keySet();
    }

    /** The map of settings at a key; an empty one where there is none. */
    Fields map(String key) {
        Optional<Node> node = node(key);
        if (node.isPresent() && node.get() instanceof Node.Mapping map) {
            return new Fields(map, prefix + key + ".", notices);
        }
        node.ifPresent(other -> wrong(other, key, "a map of settings"));
        return new Fields(new Node.Mapping(Place.of(""), List.of()), prefix + key + ".", notices);
    }

    /** One of several maps in the list at a key. */
    Fields item(String key, Node.Mapping map) {
        return new Fields(map, prefix + key + ".", notices);
    }

    /** A text in one line, cleaned of controls. */
    Optional<String> text(String key) {
        return value(key, TEXT, Fields::line);
    }

    /** The same of a name that stands in a list or before a colon. */
    Optional<String> name(Node.Scalar scalar, String key) {
        Optional<String> line = line(scalar);
        if (line.isEmpty()) {
            wrong(scalar, key, TEXT);
        }
        return line;
    }

    private static Optional<String> line(Node.Scalar scalar) {
        Controls.Cleaned cleaned = Controls.strict(scalar.text());
        String text = cleaned.text().strip();
        return cleaned.danger().isEmpty() && text.indexOf('\n') < 0 ? Optional.of(text) : Optional.empty();
    }

    boolean flag(String key, boolean otherwise) {
        return value(key, "true or false", Node.Scalar::asBoolean).orElse(otherwise);
    }

    int number(String key, int least, int most, int otherwise) {
        String wanted = "a whole number from " + least + " to " + most;
        return value(key, wanted, scalar -> scalar.asInteger().filter(n -> n >= least && n <= most))
                .map(Long::intValue)
                .orElse(otherwise);
    }

    /** A constant by its name in small letters. */
    <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        Map<String, E> named = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            named.put(constant.name().toLowerCase(Locale.ROOT), constant);
        }
        String wanted = "one of " + String.join(", ", named.keySet());
        Function<Node.Scalar, Optional<E>> read =
                scalar -> Optional.ofNullable(named.get(scalar.text().toLowerCase(Locale.ROOT)));
        return value(key, wanted, read).orElse(otherwise);
    }

    /**
     * A single value.
     *
     * @param wanted what it has to be, for the error
     * @param read gives nothing for a value that will not do
     */
    <T> Optional<T> value(String key, String wanted, Function<Node.Scalar, Optional<T>> read) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = node.get() instanceof Node.Scalar scalar ? read.apply(scalar) : Optional.empty();
        if (value.isEmpty()) {
            wrong(node.get(), key, wanted);
        }
        return value;
    }

    /** An error for a value that is not what it has to be. */
    void wrong(Node node, String key, String wanted) {
        String found = node instanceof Node.Scalar scalar ? "“" + scalar.text().strip() + "”" : node.kind();
        error("bad-setting", node.place(), prefix + key + " is " + found, "write " + wanted);
    }

    void error(String code, Place place, String message, String hint) {
        notices.add(Notice.error(code, place, message, hint));
    }
}
