package io.github.warraq.site;

import io.github.warraq.base.Place;
import io.github.warraq.data.Node;
import io.github.warraq.data.Yaml;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What {@code check:} in {@code site.yml} says: how bad findings are, by the names of their rules. No page depends on it, so
 * it is none of the {@link Settings}.
 *
 * @param levels {@code off}, {@code note}, {@code warning} or {@code error}
 * @param places of the names
 */
public record CheckLevels(SortedMap<String, String> levels, Map<String, Place> places) {
    static final String KEY = "check";
    static final String WANTED = "off, note, warning or error";
    private static final List<String> WORDS = List.of("off", "note", "warning", "error");

    public CheckLevels {
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
        places = Map.copyOf(places);
    }

    /**
     * Reads it from settings that were found to be good.
     *
     * @param seeds the folder that {@code site.yml} may be in
     * @param file how places name it
     */
    public static CheckLevels read(Path seeds, String file) {
        return of(YamlFile.read(seeds.resolve(SettingsFile.NAME), file)
                .text()
                .flatMap(text -> Yaml.parse(text, file, 1).root()));
    }

    /** @param root of {@code site.yml} */
    static CheckLevels of(Optional<Node.Mapping> root) {
        SortedMap<String, String> levels = new TreeMap<>();
        Map<String, Place> places = new TreeMap<>();
        Optional<Node> map = root.flatMap(all -> all.get(KEY));
        if (map.isPresent() && map.get() instanceof Node.Mapping said) {
            for (Node.Entry entry : said.entries()) {
                word(entry.value()).ifPresent(word -> {
                    levels.put(entry.key().text(), word);
                    places.put(entry.key().text(), entry.key().place());
                });
            }
        }
        return new CheckLevels(levels, places);
    }

    /** The level that a value names. */
    static Optional<String> word(Node value) {
        if (!(value instanceof Node.Scalar scalar)) {
            return Optional.empty();
        }
        String word = scalar.text().equals("false") ? "off" : scalar.text();
        return Optional.of(word).filter(WORDS::contains);
    }

    /** Tells of values that are no levels. */
    static void check(Fields fields) {
        for (String rule : fields.names()) {
            fields.node(rule)
                    .filter(value -> word(value).isEmpty())
                    .ifPresent(value -> fields.wrong(value, rule, "one of " + WANTED));
        }
    }
}
