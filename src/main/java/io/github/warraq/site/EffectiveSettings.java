package io.github.warraq.site;

import io.github.warraq.base.Place;
import io.github.warraq.data.KeyNames;
import io.github.warraq.data.Node;
import io.github.warraq.data.Yaml;
import io.github.warraq.text.Typography;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every setting there is with the value that holds and the place that says so. */
public final class EffectiveSettings {
    private static final String NOTHING = "";
    private static final String TYPOGRAPHY = "typography.";
    private static final String CHECK = CheckLevels.KEY + ".";
    private static final String OUTPUT = "output.";
    private static final String SECTION_KEYS = "sections.";

    private static final Map<String, Function<Settings, Object>> VALUES = Map.ofEntries(
            Map.entry("name", Settings::name),
            Map.entry("description", settings -> settings.description().orElse(NOTHING)),
            Map.entry("copyright", settings -> settings.copyright().orElse(NOTHING)),
            Map.entry("language", settings -> settings.language().tag()),
            Map.entry("timezone", settings -> settings.timezone().getId()),
            Map.entry(
                    "base-url",
                    settings -> settings.baseUrl().map(Object::toString).orElse(NOTHING)),
            Map.entry("digits", settings -> settings.dates().digits()),
            Map.entry("months", settings -> settings.dates().months()),
            Map.entry("calendar", settings -> settings.dates().calendar()),
            Map.entry("sections", EffectiveSettings::sections),
            Map.entry("per-page", Settings::perPage),
            Map.entry("shortlinks", Settings::shortlinks),
            Map.entry("lite", settings -> settings.output().has(Product.LITE)),
            Map.entry("trusted", Settings::trusted),
            Map.entry("feeds.items", settings -> settings.feeds().items()),
            Map.entry("feeds.full", settings -> settings.feeds().full()),
            Map.entry("look.accent", settings -> settings.look().accent().orElse(NOTHING)),
            Map.entry("look.fonts", settings -> settings.look().fonts()),
            Map.entry("look.logo", settings -> settings.look().logo().orElse(NOTHING)),
            Map.entry("topics.find", settings -> settings.topics().find()),
            Map.entry("topics.least", settings -> settings.topics().least()),
            Map.entry("limits.file-size", settings -> settings.limits().fileBytes()),
            Map.entry("limits.nesting", settings -> settings.limits().nesting()));

    private final Settings settings;
    private final Optional<Node.Mapping> root;

    private EffectiveSettings(Settings settings, Optional<Node.Mapping> root) {
        this.settings = settings;
        this.root = root;
    }

    /**
     * A setting.
     *
     * @param name such as {@code feeds.items}
     * @param value as {@code site.yml} may say it; empty where nothing is set
     * @param place of the key in {@code site.yml}; absent where the default holds
     */
    public record Line(String name, String value, Optional<Place> place) {}

    /**
     * In the order of the documentation.
     *
     * @param settings what was read of {@code site.yml}
     * @param seeds the folder that {@code site.yml} may be in
     * @param file how places name it
     */
    public static List<Line> of(Settings settings, Path seeds, String file) {
        Optional<Node.Mapping> root = YamlFile.read(seeds.resolve(SettingsFile.NAME), file)
                .text()
                .flatMap(text -> Yaml.parse(text, file, 1).root());
        return new EffectiveSettings(settings, root).lines();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Key key : Key.ALL) {
            if (key.name().startsWith(TYPOGRAPHY)) {
                for (Typography.Rule rule : Typography.Rule.values()) {
                    boolean on = settings.typography().getOrDefault(rule.key(), rule.isOnByDefault());
                    lines.add(line(TYPOGRAPHY + rule.key(), on));
                }
            } else if (key.name().startsWith(CHECK)) {
                CheckLevels.of(root).levels().forEach((rule, word) -> lines.add(line(CHECK + rule, word)));
            } else if (!key.name().startsWith(SECTION_KEYS)) {
                lines.add(line(key.name(), value(key.name())));
            }
        }
        return List.copyOf(lines);
    }

    private Object value(String name) {
        if (name.startsWith(OUTPUT)) {
            return settings.output().keys().contains(name.substring(OUTPUT.length()));
        }
        return VALUES.get(name).apply(settings);
    }

    private Line line(String name, Object value) {
        String text = value instanceof Enum<?> word ? word.name().toLowerCase(Locale.ROOT) : value.toString();
        return new Line(name, text, place(name));
    }

    private Optional<Place> place(String name) {
        int dot = name.indexOf('.');
        Optional<Node.Entry> outer = root.flatMap(map -> entry(map, dot < 0 ? name : name.substring(0, dot)));
        Optional<Node.Entry> entry = dot < 0
                ? outer
                : outer.map(Node.Entry::value)
                        .flatMap(value -> value instanceof Node.Mapping map
                                ? entry(map, name.substring(dot + 1))
                                : Optional.empty());
        return entry.map(found -> found.key().place());
    }

    /** A key without a value says nothing. */
    private static Optional<Node.Entry> entry(Node.Mapping map, String key) {
        return map.entries().stream()
                .filter(entry -> KeyNames.folded(entry.key().text()).equals(KeyNames.folded(key)))
                .filter(entry -> !(entry.value() instanceof Node.Scalar scalar && scalar.isEmpty()))
                .findFirst();
    }

    private static String sections(Settings settings) {
        return settings.sections().stream()
                .map(section ->
                        section.key().equals(section.name()) ? section.name() : section.key() + ": " + section.name())
                .collect(Collectors.joining(", "));
    }
}
