package io.github.warraq.site;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.text.Digits;
import io.github.warraq.text.Language;
import io.github.warraq.text.time.Calendars;
import io.github.warraq.text.time.MonthNames;
import java.net.URI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A site's settings, checked and complete: what {@code site.yml} does not say has its default here.
 *
 * @param name the newspaper's name
 * @param description one sentence on it, for search engines and feeds
 * @param copyright one line, for the foot of each page and for feeds
 * @param timezone of every date that names none
 * @param baseUrl the absolute address of the output folder, ending in {@code /}; absent where nobody said
 * @param sections in the order of the navigation; sections that only seeds name come after them
 * @param perPage how many stories an archive page of a list holds, 1 to 1,000
 * @param shortlinks whether each article gets a short permanent address
 * @param trusted whether HTML in articles is passed on as it is
 * @param typography rules of {@code text.Typography} by their names, switched on or off against their defaults
 */
public record Settings(
        String name,
        Optional<String> description,
        Optional<String> copyright,
        Language language,
        ZoneId timezone,
        Optional<URI> baseUrl,
        Dates dates,
        List<Section> sections,
        int perPage,
        boolean shortlinks,
        boolean trusted,
        Feeds feeds,
        Look look,
        Output output,
        Topics topics,
        Map<String, Boolean> typography,
        Limits limits) {

    /** How dates and numbers that we write are written. */
    public record Dates(Digits digits, MonthNames months, Calendars calendar) {}

    /**
     * A section of the paper.
     *
     * @param key what seeds call it: the folder's name, or front matter's {@code section}
     * @param name what readers call it
     * @param slug its name in addresses
     */
    public record Section(String key, String name, String slug) {}

    /**
     * @param items how many stories a feed holds, 1 to 1,000
     * @param full whether feeds hold whole stories, or summaries only
     */
    public record Feeds(int items, boolean full) {}

    /**
     * What the theme looks like without a change to a template.
     *
     * @param accent a colour as {@code #rrggbb}
     * @param logo a picture below {@code seeds/static/}, shown instead of the name
     */
    public record Look(Optional<String> accent, Optional<String> logo, Fonts fonts) {
        public Look(Optional<String> accent, Optional<String> logo) {
            this(accent, logo, Fonts.NASKH);
        }
    }

    /** What headlines and text are set in. */
    public enum Fonts {
        /** A sans for headlines, newspaper naskh for text. */
        NASKH,
        /** One family, a sans, for both. */
        PLEX,
        /** What a reader's device has. */
        SYSTEM
    }

    /**
     * Topics of stories whose authors gave none.
     *
     * @param find whether they are looked for in the stories' texts
     * @param least how many stories have to share one, 2 to 1,000
     */
    public record Topics(boolean find, int least) {}

    /** Which kinds of output are made. */
    public record Output(Set<Product> products) {
        public Output {
            products = Set.copyOf(products);
        }

        /** Everything that is on unless it is switched off, but some. */
        public static Output without(Product... off) {
            Set<Product> on = EnumSet.complementOf(EnumSet.of(Product.LITE));
            on.removeAll(List.of(off));
            return new Output(on);
        }

        /** The same and one more. */
        public Output with(Product another) {
            Set<Product> on = EnumSet.of(another);
            on.addAll(products);
            return new Output(on);
        }

        public boolean has(Product product) {
            return products.contains(product);
        }

        /** In a fixed order. */
        List<String> keys() {
            return Stream.of(Product.values())
                    .filter(this::has)
                    .map(Product::key)
                    .toList();
        }
    }

    /**
     * Bounds on one input, against accidents and attacks.
     *
     * @param fileBytes the largest seed that is read
     * @param nesting the deepest nesting of quotes and lists that is rendered
     */
    public record Limits(long fileBytes, int nesting) {}

    public Settings {
        sections = List.copyOf(sections);
        typography = Collections.unmodifiableMap(new TreeMap<>(typography));
    }

    /** The settings of a site that says nothing but its language. */
    public static Settings of(Language language) {
        return new Settings(
                Defaults.name(language),
                Optional.empty(),
                Optional.empty(),
                language,
                ZoneOffset.UTC,
                Optional.empty(),
                Defaults.dates(language),
                List.of(),
                Defaults.PER_PAGE,
                false,
                false,
                new Feeds(Defaults.FEED_ITEMS, true),
                new Look(Optional.empty(), Optional.empty()),
                Output.without(),
                new Topics(true, Defaults.TOPIC_STORIES),
                Map.of(),
                new Limits(Defaults.FILE_BYTES, Defaults.NESTING));
    }

    /** Of all of them. Not by {@link #toString()}, for which a record writes code at its first call: that takes 50 ms. */
    public Fingerprint fingerprint() {
        List<String> sectionParts = sections.stream()
                .flatMap(section -> Stream.of(section.key, section.name, section.slug))
                .toList();
        return Fingerprint.of(
                name,
                description,
                copyright,
                language.tag(),
                timezone.getId(),
                baseUrl.map(URI::toString),
                dates.digits,
                dates.months,
                dates.calendar,
                sectionParts,
                perPage,
                shortlinks,
                trusted,
                feeds.items,
                feeds.full,
                look.accent,
                look.logo,
                look.fonts,
                output.keys(),
                topics.find,
                topics.least,
                List.copyOf(typography.keySet()),
                List.copyOf(typography.values()),
                limits.fileBytes,
                limits.nesting);
    }

    /** The same settings for a site of which nobody knows where it stands and what it looks like. */
    public Settings anywhere() {
        return with(Optional.empty(), new Look(Optional.empty(), Optional.empty()));
    }

    /** The same settings for a site that stands at another address; {@code url} ends in {@code /}. */
    public Settings at(URI url) {
        return with(Optional.of(url), look);
    }

    /** The same settings for a site that looks otherwise. */
    public Settings with(Look another) {
        return with(baseUrl, another);
    }

    private Settings with(Optional<URI> url, Look another) {
        return new Settings(
                name,
                description,
                copyright,
                language,
                timezone,
                url,
                dates,
                sections,
                perPage,
                shortlinks,
                trusted,
                feeds,
                another,
                output,
                topics,
                typography,
                limits);
    }
}
