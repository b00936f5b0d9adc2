package io.github.warraq.site;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * A key of {@code site.yml}, as documentation says it.
 *
 * @param name with dots between the names of maps, such as {@code feeds.items}; {@code *} stands for any name
 * @param type what its value has to be
 * @param otherwise what holds where it is absent
 * @param meaning one line
 */
public record Key(String name, String type, String otherwise, String meaning) {
    /** A name that the site chooses. */
    static final String ANY = "*";

    /** All keys there are, in the order of the documentation. A key that is not here is refused. */
    public static final List<Key> ALL = all(
            new Key("name", "text", "الصحيفة", "the newspaper's name"),
            new Key("description", "text", "none", "one sentence on it, for search engines and feeds"),
            new Key("copyright", "text", "none", "one line, for the foot of each page and for feeds"),
            new Key(
                    "language",
                    "language tag",
                    "ar",
                    "of the pages and their labels: ar, fa, ur, he, en, or with a country: ar-EG"),
            new Key("timezone", "time zone", "UTC", "of dates that name none, such as Asia/Riyadh or +03:00"),
            new Key(
                    "base-url",
                    "address",
                    "asked of the host",
                    "where the site stands, such as https://example.org/paper/"),
            new Key(
                    "digits",
                    "latn, arab or arabext",
                    "by language: latn; fa arabext",
                    "the digits of dates and numbers that Warraq writes"),
            new Key(
                    "months",
                    "gregorian, levant, both, maghreb, morocco or mauritania",
                    "by language: gregorian; ar-SY levant, ar-DZ maghreb …",
                    "Arabic names of the months: يناير, كانون الثاني, يناير/كانون الثاني, جانفي …"),
            new Key(
                    "calendar",
                    "gregorian, hijri, both or jalali",
                    "by language: gregorian; fa jalali",
                    "the calendar of dates that Warraq writes"),
            new Key("sections", "list of names, or map of folders to names", "none", "in the order of the navigation"),
            new Key(
                    "sections.key",
                    "text",
                    "the name",
                    "the folder below seeds/ or front matter's section (in a list of maps)"),
            new Key("sections.name", "text", "the key", "what readers see (in a list of maps)"),
            new Key(
                    "sections.slug",
                    "slug",
                    "made from the key",
                    "the section's name in addresses (in a list of maps)"),
            new Key("per-page", "whole number, 1 to 1000", "20", "stories on a page of a list"),
            new Key(
                    "shortlinks",
                    "true or false",
                    "false",
                    "give each story a short address that outlives its headline"),
            new Key("lite", "true or false", "false", Product.LITE.meaning()),
            new Key("trusted", "true or false", "false", "pass HTML in articles on as it is, scripts included"),
            new Key("feeds.items", "whole number, 1 to 1000", "20", "stories in a feed"),
            new Key("feeds.full", "true or false", "true", "put whole stories into feeds, not summaries"),
            new Key("look.accent", "colour, such as \"#8c1d18\"", "the theme's", "of links, labels and rules"),
            new Key(
                    "look.fonts",
                    "naskh, plex or system",
                    "naskh",
                    "a sans for headlines and newspaper naskh for text; one sans for both; what a reader's device has, and nothing to fetch"),
            new Key("look.logo", "path below seeds/static/", "none", "a picture shown instead of the name"),
            new Key("topics.find", "true or false", "true", "topics for stories without tags, found in their texts"),
            new Key("topics.least", "whole number, 2 to 1000", "3", "stories that share a topic before it is one"),
            new Key("typography.*", "true or false", "by rule", "switches a rule of typography on or off"),
            new Key(
                    CheckLevels.KEY + ".*",
                    CheckLevels.WANTED,
                    "by rule",
                    "how bad a rule's findings are to 'warraq check'"),
            new Key("limits.file-size", "size, such as 20 MB", "5 MB", "the largest article that is read"),
            new Key("limits.nesting", "whole number, 1 to 200", "32", "the deepest nesting of quotes and lists"));

    /** What is written out above, and a key for each kind of output, before the typography. */
    private static List<Key> all(Key... others) {
        List<Key> all = new ArrayList<>();
        for (Key key : others) {
            if (key.name.startsWith("typography.")) {
                for (Product product : EnumSet.complementOf(EnumSet.of(Product.LITE))) {
                    all.add(new Key("output." + product.key(), "true or false", "true", product.meaning()));
                }
            }
            all.add(key);
        }
        return List.copyOf(all);
    }
}
