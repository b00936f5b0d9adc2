package io.github.warraq.edition;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Ground;
import io.github.warraq.base.Route;
import io.github.warraq.catalog.Card;
import io.github.warraq.catalog.Shelf;
import io.github.warraq.site.Settings;
import io.github.warraq.text.PercentEncoding;
import io.github.warraq.text.Slugs;
import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The edition that the {@link Editor} arranged. */
final class ArrangedEdition implements Edition {
    private static final String STATIC = "static/";
    private static final List<String> SEED_ENDINGS = List.of("", ".md", ".txt", ".markdown");
    private static final int SUFFIX = 6;
    private static final int SHARD = 2;

    private final Settings settings;
    private final Shelf shelf;
    private final Optional<String> base;
    private final ThreadLocal<Absolute> lately = new ThreadLocal<>();
    private final Ground ground;
    private final Listing front;
    private final Map<String, Listing> sectionsByKey;
    private final List<Listing> sections;
    private final Map<String, Listing> topicsByName;
    private final List<Listing> topics;
    private final Map<String, Listing> authorsByName;
    private final List<Listing> authors;
    private final List<Listing> months;
    private final Map<String, Listing> monthsByName;
    private final Addresses addresses;
    private final Set<String> languages;
    private final StoryTopics storyTopics;
    private final Optional<Supplier<Kin>> kin;

    ArrangedEdition(
            Settings settings,
            Shelf shelf,
            Ground ground,
            Listing front,
            Map<String, Listing> sections,
            Map<String, Listing> topics,
            Map<String, Listing> authors,
            List<Listing> months,
            Addresses addresses,
            Set<String> languages,
            StoryTopics storyTopics,
            Optional<Supplier<Kin>> kin) {
        this.settings = settings;
        this.shelf = shelf;
        this.front = front;
        this.sectionsByKey = sections;
        this.sections = once(sections.values());
        this.topicsByName = topics;
        this.topics = List.copyOf(topics.values());
        this.authorsByName = authors;
        this.authors = List.copyOf(authors.values());
        this.months = months;
        this.monthsByName =
                months.stream().collect(Collectors.toMap(list -> list.label().slug(), list -> list));
        this.addresses = addresses;
        this.languages = Set.copyOf(languages);
        this.storyTopics = storyTopics;
        this.kin = kin;
        this.base = settings.baseUrl().map(URI::toString);
        this.ground = ground.with(
                "sections",
                Fingerprint.of(this.sections.stream()
                        .map(list -> List.of(list.label().name(), list.label().slug()))
                        .toList()));
    }

    /** The same paper with other words in its stories. */
    ArrangedEdition on(Shelf renewed) {
        return new ArrangedEdition(
                settings,
                renewed,
                ground,
                front,
                sectionsByKey,
                topicsByName,
                authorsByName,
                months,
                addresses,
                languages,
                storyTopics,
                kin);
    }

    /** Each list once, for some are known by several keys. */
    private static List<Listing> once(Collection<Listing> lists) {
        Set<Listing> known = Collections.newSetFromMap(new IdentityHashMap<>());
        return lists.stream().filter(known::add).toList();
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public Set<String> languages() {
        return languages;
    }

    @Override
    public Shelf shelf() {
        return shelf;
    }

    @Override
    public Ground ground() {
        return ground;
    }

    @Override
    public List<Listing> sections() {
        return sections;
    }

    @Override
    public Listing front() {
        return front;
    }

    @Override
    public List<Listing> topics() {
        return topics;
    }

    @Override
    public List<Listing> authors() {
        return authors;
    }

    @Override
    public List<Listing> months() {
        return months;
    }

    @Override
    public Optional<Listing> sectionOf(int slot) {
        return shelf.card(slot).labels().section().map(sectionsByKey::get);
    }

    @Override
    public List<Listing> topicsOf(int slot) {
        return storyTopics.of(slot).stream()
                .map(topicsByName::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    @Override
    public List<Listing> authorsOf(int slot) {
        return shelf.card(slot).authors().stream()
                .map(authorsByName::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    @Override
    public Optional<Listing> monthOf(int slot) {
        return shelf.card(slot).moments().published().flatMap(moment -> {
            String month = String.format(
                    Locale.ROOT,
                    "%04d/%02d",
                    moment.date().getYear(),
                    moment.date().getMonthValue());
            return Optional.ofNullable(monthsByName.get(month));
        });
    }

    @Override
    public Route route(int slot) {
        return addresses.of(slot);
    }

    @Override
    public Optional<Route> shortRoute(int slot) {
        return settings.shortlinks()
                ? Optional.of(Addresses.shortly(shelf.card(slot).id()))
                : Optional.empty();
    }

    @Override
    public List<Route> aliases(int slot) {
        Route own = route(slot);
        return shelf.card(slot).aliases().stream()
                .map(Aliases::route)
                .flatMap(Optional::stream)
                .filter(alias -> !alias.equals(own))
                .distinct()
                .toList();
    }

    @Override
    public int[] related(int slot) {
        return kin.map(known -> known.get().related(slot)).orElseGet(() -> new int[0]);
    }

    @Override
    public int[] before(int slot) {
        Optional<Listing> section = kin.isPresent() ? sectionOf(slot) : Optional.empty();
        if (section.isEmpty()) {
            return new int[0];
        }
        int[] older = kin.get().get().older(slot);
        int[] slots = section.get().slots();
        return IntStream.iterate(Arrays.binarySearch(slots, slot) - 1, i -> i >= 0, i -> i - 1)
                .map(i -> slots[i])
                .filter(story -> Arrays.stream(older).noneMatch(version -> version == story))
                .limit(Kin.MOST_RELATED)
                .toArray();
    }

    @Override
    public OptionalInt newestVersion(int slot) {
        int newest = kin.map(known -> known.get().newest(slot)).orElse(slot);
        return newest == slot ? OptionalInt.empty() : OptionalInt.of(newest);
    }

    @Override
    public int[] olderVersions(int slot) {
        return kin.map(known -> known.get().older(slot)).orElseGet(() -> new int[0]);
    }

    @Override
    public OptionalInt older(int slot) {
        return slot > 0 ? OptionalInt.of(slot - 1) : OptionalInt.empty();
    }

    @Override
    public OptionalInt newer(int slot) {
        return slot + 1 < shelf.size() ? OptionalInt.of(slot + 1) : OptionalInt.empty();
    }

    @Override
    public Route media(String file) {
        if (file.startsWith(STATIC)) {
            return new Route(file.substring(STATIC.length()));
        }
        int dot = file.lastIndexOf('.');
        String name =
                Slugs.of(file.substring(file.lastIndexOf('/') + 1, dot < file.lastIndexOf('/') ? file.length() : dot));
        String ending = dot < file.lastIndexOf('/') ? "" : file.substring(dot).toLowerCase(Locale.ROOT);
        String mark = Slugs.suffix(file, SHARD + SUFFIX);
        return new Route("media/" + mark.substring(0, SHARD) + "/" + (name.isEmpty() ? "" : name + "-")
                + mark.substring(SHARD) + ending);
    }

    @Override
    public OptionalInt linked(int from, String target) {
        Card card = shelf.card(from);
        Optional<String> file = SeedPaths.resolve(card.file(), target);
        if (file.isEmpty()) {
            return OptionalInt.empty();
        }
        for (String ending : SEED_ENDINGS) {
            int slot = shelf.slotOf(file.get() + ending);
            if (slot >= 0) {
                return OptionalInt.of(slot);
            }
        }
        return OptionalInt.empty();
    }

    @Override
    public Optional<String> absolute(Route route) {
        if (base.isEmpty()) {
            return Optional.empty();
        }
        // A page says its own address several times, one after the other.
        Absolute known = lately.get();
        if (known == null || known.route != route) {
            known = new Absolute(route, Optional.of(base.get() + PercentEncoding.path(route.path())));
            lately.set(known);
        }
        return known.address;
    }

    private record Absolute(Route route, Optional<String> address) {}
}
