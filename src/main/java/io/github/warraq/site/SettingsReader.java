package io.github.warraq.site;

import io.github.warraq.data.KeyNames;
import io.github.warraq.data.Node;
import io.github.warraq.text.Digits;
import io.github.warraq.text.Language;
import io.github.warraq.text.time.Calendars;
import io.github.warraq.text.time.MonthNames;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** From the fields of {@code site.yml} to settings; what is wrong in them has its default, and is told of. */
final class SettingsReader {
    private static final int DEEPEST = 200;
    private static final int MOST_ITEMS = 1000;

    private SettingsReader() {}

    static Settings read(Fields fields) {
        Language language = fields.value("language", "a language tag, such as ar or ar-EG", Values::language)
                .orElse(Defaults.LANGUAGE);
        Settings defaults = Settings.of(language);
        CheckLevels.check(fields.map(CheckLevels.KEY));
        return new Settings(
                fields.text("name").orElse(defaults.name()),
                fields.text("description"),
                fields.text("copyright"),
                language,
                zone(fields).orElse(defaults.timezone()),
                fields.value("base-url", "an address that begins with https:// or http://", Values::address),
                dates(fields, defaults.dates()),
                Sections.of(fields),
                fields.number("per-page", 1, MOST_ITEMS, defaults.perPage()),
                fields.flag("shortlinks", defaults.shortlinks()),
                fields.flag("trusted", defaults.trusted()),
                feeds(fields.map("feeds"), defaults.feeds()),
                look(fields.map("look")),
                output(fields.map("output"), fields.flag("lite", false)),
                topics(fields.map("topics"), defaults.topics()),
                typography(fields.map("typography")),
                limits(fields.map("limits"), defaults.limits()));
    }

    private static Optional<ZoneId> zone(Fields fields) {
        Optional<Node> node = fields.node("timezone");
        Optional<ZoneId> zone = node.flatMap(Values::zone);
        if (node.isPresent() && zone.isEmpty()) {
            String nearest = node.get() instanceof Node.Scalar scalar
                    ? KeyNames.nearest(
                                    scalar.text(),
                                    ZoneId.getAvailableZoneIds().stream()
                                            .sorted()
                                            .toList())
                            .orElse("Asia/Riyadh")
                    : "Asia/Riyadh";
            fields.wrong(node.get(), "timezone", "a time zone, such as " + nearest + " or +03:00");
        }
        return zone;
    }

    private static Settings.Dates dates(Fields fields, Settings.Dates defaults) {
        return new Settings.Dates(
                fields.choice("digits", Digits.class, defaults.digits()),
                fields.choice("months", MonthNames.class, defaults.months()),
                fields.choice("calendar", Calendars.class, defaults.calendar()));
    }

    private static Settings.Feeds feeds(Fields fields, Settings.Feeds defaults) {
        return new Settings.Feeds(
                fields.number("items", 1, MOST_ITEMS, defaults.items()), fields.flag("full", defaults.full()));
    }

    private static Settings.Look look(Fields fields) {
        if (fields.has("accent") && fields.node("accent").isEmpty()) {
            fields.error(
                    "bad-setting",
                    fields.place("accent"),
                    "look.accent has no value",
                    "put the colour into quotes: # begins a comment in YAML");
        }
        return new Settings.Look(
                fields.value("accent", "a colour in quotes, such as \"#8c1d18\"", Values::colour),
                fields.value("logo", "a path below seeds/static/, such as logo.svg", Values::path),
                fields.choice("fonts", Settings.Fonts.class, Settings.Fonts.NASKH));
    }

    private static Settings.Output output(Fields fields, boolean lite) {
        Set<Product> off = EnumSet.noneOf(Product.class);
        for (Product product : EnumSet.complementOf(EnumSet.of(Product.LITE))) {
            if (!fields.flag(product.key(), true)) {
                off.add(product);
            }
        }
        Settings.Output output = Settings.Output.without(off.toArray(new Product[0]));
        return lite ? output.with(Product.LITE) : output;
    }

    private static Settings.Topics topics(Fields fields, Settings.Topics defaults) {
        return new Settings.Topics(
                fields.flag("find", defaults.find()), fields.number("least", 2, MOST_ITEMS, defaults.least()));
    }

    private static Map<String, Boolean> typography(Fields fields) {
        Map<String, Boolean> rules = new TreeMap<>();
        for (String rule : fields.names()) {
            rules.put(rule, fields.flag(rule, true));
        }
        return rules;
    }

    private static Settings.Limits limits(Fields fields, Settings.Limits defaults) {
        return new Settings.Limits(
                fields.value("file-size", "a size, such as 20 MB", Values::bytes)
                        .orElse(defaults.fileBytes()),
                fields.number("nesting", 1, DEEPEST, defaults.nesting()));
    }
}
