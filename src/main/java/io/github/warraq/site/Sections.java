package io.github.warraq.site;

import io.github.warraq.base.Place;
import io.github.warraq.data.Node;
import io.github.warraq.text.Slugs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sections of the paper in {@code site.yml}: a map of folders to names ({@code politics: سياسة}), a list of names, or a
 * list of maps with {@code key}, {@code name} and {@code slug}.
 */
final class Sections {
    private final Fields fields;
    private final List<Settings.Section> sections = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> slugs = new HashSet<>();

    private Sections(Fields fields) {
        this.fields = fields;
    }

    static List<Settings.Section> of(Fields fields) {
        Sections sections = new Sections(fields);
        fields.node("sections").ifPresent(sections::read);
        return sections.sections;
    }

    private void read(Node node) {
        if (node instanceof Node.Mapping map) {
            for (Node.Entry entry : map.entries()) {
                if (entry.value() instanceof Node.Scalar name) {
                    add(entry.key(), name.isEmpty() ? entry.key() : name);
                } else {
                    fields.wrong(entry.value(), "sections", "a name for each folder");
                }
            }
        } else if (node instanceof Node.Sequence list) {
            list.items().forEach(this::item);
        } else {
            fields.wrong(node, "sections", "a list of names, or a map of folders to names");
        }
    }

    private void item(Node item) {
        if (item instanceof Node.Scalar name && !name.isEmpty()) {
            add(name, name);
        } else if (item instanceof Node.Mapping map) {
            Fields one = fields.item("sections", map);
            Optional<String> name = one.text("name").or(() -> one.text("key"));
            if (name.isPresent()) {
                add(map.place(), one.text("key").orElse(name.get()), name.get(), one.text("slug"));
            } else {
                fields.wrong(map, "sections", "a name for each section");
            }
        } else {
            fields.wrong(item, "sections", "a name, or a map with key, name and slug");
        }
    }

    private void add(Node.Scalar key, Node.Scalar name) {
        Optional<String> folder = fields.name(key, "sections");
        Optional<String> shown = name == key ? folder : fields.name(name, "sections");
        if (folder.isPresent() && shown.isPresent()) {
            add(key.place(), folder.get(), shown.get(), Optional.empty());
        }
    }

    private void add(Place place, String key, String name, Optional<String> chosen) {
        String slug = Slugs.of(chosen.orElse(key));
        slug = slug.isEmpty() ? Slugs.of(name) : slug;
        if (slug.isEmpty() || (chosen.isPresent() && !slug.equals(chosen.get()))) {
            String better = slug.isEmpty() ? "letters, digits and hyphens" : slug;
            fields.error("bad-setting", place, "“" + chosen.orElse(key) + "” makes no slug", "write " + better);
        } else if (!keys.add(key) || !slugs.add(slug)) {
            fields.error(
                    "duplicate-section", place, "the section " + key + " is here already", "remove one of the two");
        } else {
            sections.add(new Settings.Section(key.strip(), name.strip(), slug));
        }
    }
}
