package io.github.warraq.markup;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an author says in braces of what stands before them: {@code {#id .class key=value key="value"}}. */
final class Attributes {
    private String id = "";
    private final Set<String> classes = new LinkedHashSet<>();
    private final Map<String, String> values = new LinkedHashMap<>();

    void id(String given) {
        id = given;
    }

    void addClass(String name) {
        classes.add(name);
    }

    void put(String key, String value) {
        values.put(key, value);
    }

    /** Empty where none is given. */
    String id() {
        return id;
    }

    boolean has(String className) {
        return classes.contains(className);
    }

    String allClasses() {
        return String.join(" ", classes);
    }

    /** All classes but {@code nobdi}, which is a word to us. */
    String classes() {
        StringBuilder joined = new StringBuilder();
        for (String name : classes) {
            if (!name.equals("nobdi")) {
                joined.append(joined.length() == 0 ? "" : " ").append(name);
            }
        }
        return joined.toString();
    }

    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** {@code rtl} or {@code ltr}, where the author decides. */
    Optional<String> direction() {
        return value("dir").filter(dir -> dir.equals("rtl") || dir.equals("ltr"));
    }
}
