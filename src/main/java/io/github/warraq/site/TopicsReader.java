package io.github.warraq.site;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import io.github.warraq.data.KeyNames;
import io.github.warraq.data.Node;
import io.github.warraq.text.Controls;
import io.github.warraq.text.Fold;
import io.github.warraq.text.Slugs;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From the tree of {@code topics.yml} to rules; what is wrong in them is left out, and is told of. */
final class TopicsReader {
    private static final List<String> KEYS = List.of("rename", "merge", "hide", "pin", "slugs");

    private final List<Notice> notices;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> hidden = new LinkedHashSet<>();
    private final Set<String> pinned = new LinkedHashSet<>();
    private final Map<String, String> slugs = new LinkedHashMap<>();
    /** Of what was said first, by folded name. */
    private final Map<String, Place> said = new LinkedHashMap<>();

    /** @param notices where errors go */
    TopicsReader(List<Notice> notices) {
        this.notices = notices;
    }

    TopicRules read(Node.Mapping root) {
        for (Node.Entry entry : root.entries()) {
            boolean isEmpty = entry.value() instanceof Node.Scalar value && value.isEmpty();
            switch (KeyNames.folded(entry.key().text())) {
                case "rename" -> pairs(entry, isEmpty, this::rename);
                case "merge" -> pairs(entry, isEmpty, this::merge);
                case "hide" -> list(entry.value(), isEmpty, "hide", name -> add(hidden, name));
                case "pin" -> list(entry.value(), isEmpty, "pin", name -> add(pinned, name));
                case "slugs" -> pairs(entry, isEmpty, this::slug);
                default -> unknown(entry.key());
            }
        }
        hidden.stream()
                .filter(pinned::contains)
                .forEach(name -> error(
                        "topic-twice",
                        said.get(Fold.key(name)),
                        "“" + name + "” is both hidden and pinned",
                        "remove one of the two"));
        return new TopicRules(resolved(), hidden, pinned, slugs);
    }

    private void unknown(Node.Scalar key) {
        error(
                "unknown-setting",
                key.place(),
                "there is no rule " + key.text() + " for topics",
                KeyNames.nearest(key.text(), KEYS)
                        .map(nearest -> "did you mean " + nearest + "?")
                        .orElse("known keys: " + String.join(", ", KEYS)));
    }

    private interface Pair {
        void take(Node.Scalar key, Node value);
    }

    private void pairs(Node.Entry entry, boolean isEmpty, Pair pair) {
        if (entry.value() instanceof Node.Mapping map) {
            map.entries().forEach(one -> pair.take(one.key(), one.value()));
        } else if (!isEmpty) {
            wrong(entry.value(), entry.key().text(), "a map with a topic's name before each colon");
        }
    }

    private interface Name {
        void take(Node.Scalar name);
    }

    private void list(Node value, boolean isEmpty, String key, Name name) {
        if (value instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                if (item instanceof Node.Scalar text && isName(text)) {
                    name.take(text);
                } else {
                    wrong(item, key, "the name of a topic");
                }
            }
        } else if (!isEmpty) {
            wrong(value, key, "a list of topics' names");
        }
    }

    private void rename(Node.Scalar from, Node to) {
        if (to instanceof Node.Scalar name && isName(name)) {
            put(from, name.text().strip());
        } else {
            wrong(to, "rename." + from.text(), "the name that readers shall see");
        }
    }

    private void merge(Node.Scalar into, Node parts) {
        list(parts, false, "merge." + into.text(), part -> put(part, into.text().strip()));
    }

    private void slug(Node.Scalar topic, Node value) {
        String slug = value instanceof Node.Scalar text ? text.text().strip() : "";
        if (slug.isEmpty() || !Slugs.of(slug).equals(slug)) {
            String better = Slugs.of(slug).isEmpty() ? "letters, digits and hyphens" : Slugs.of(slug);
            wrong(value, "slugs." + topic.text(), better);
        } else if (slugs.containsValue(slug)) {
            error("topic-twice", value.place(), "the slug " + slug + " is here already", "choose another one");
        } else {
            slugs.put(topic.text().strip(), slug);
        }
    }

    private void put(Node.Scalar from, String to) {
        String name = from.text().strip();
        if (names.putIfAbsent(name, to) != null) {
            error("topic-twice", from.place(), "“" + name + "” is renamed or merged already", "remove one of the two");
        }
        said.putIfAbsent(Fold.key(name), from.place());
    }

    private void add(Set<String> names, Node.Scalar name) {
        names.add(name.text().strip());
        said.putIfAbsent(Fold.key(name.text()), name.place());
    }

    /** A topic that became part of one that became part of a third is part of that. */
    private Map<String, String> resolved() {
        Map<String, String> resolved = new LinkedHashMap<>();
        for (String from : names.keySet()) {
            String to = names.get(from);
            Set<String> passed = new LinkedHashSet<>(Set.of(from));
            while (names.containsKey(to) && passed.add(to)) {
                to = names.get(to);
            }
            if (passed.contains(to) && !Fold.key(to).equals(Fold.key(names.get(from)))) {
                error(
                        "topic-circle",
                        said.get(Fold.key(from)),
                        "“" + from + "” becomes itself again",
                        "break the circle");
            }
            resolved.put(from, to);
        }
        return resolved;
    }

    private static boolean isName(Node.Scalar text) {
        Controls.Cleaned cleaned = Controls.strict(text.text());
        return !Fold.key(text.text()).isEmpty()
                && text.text().strip().indexOf('\n') < 0
                && cleaned.danger().isEmpty();
    }

    private void wrong(Node node, String key, String wanted) {
        String found = node instanceof Node.Scalar scalar ? "“" + scalar.text().strip() + "”" : node.kind();
        error("bad-setting", node.place(), key + " is " + found, "write " + wanted);
    }

    private void error(String code, Place place, String message, String hint) {
        notices.add(Notice.error(code, place, message, hint));
    }
}
