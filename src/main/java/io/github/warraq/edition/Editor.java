package io.github.warraq.edition;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Ground;
import io.github.warraq.catalog.Card;
import io.github.warraq.catalog.Shelf;
import io.github.warraq.site.Product;
import io.github.warraq.site.Settings;
import io.github.warraq.site.TopicRules;
import io.github.warraq.text.Fold;
import io.github.warraq.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** Decides which pages there are: goes over the shelf once and notes in which lists each story stands. */
public final class Editor {
    private Editor() {}

    /** Arranges without an editor's word on topics. */
    public static Arranged arrange(Shelf shelf, Settings settings, Ground ground) {
        return arrange(
                shelf,
                settings,
                TopicRules.NONE,
                name -> Fingerprint.of(Fold.key(name)).high(),
                ground,
                false);
    }

    /**
     * The paper after a change in what its stories say, by which none of them stands elsewhere. What is found in texts, related
     * stories and topics, is as it was.
     *
     * @param edition that was arranged here
     * @param shelf of the same articles in the same order
     */
    public static Edition renewed(Edition edition, Shelf shelf) {
        return ((ArrangedEdition) edition).on(shelf);
    }

    /** Arranges with all that pages show at hand, for those who make all of them. */
    public static Arranged arrange(
            Shelf shelf, Settings settings, TopicRules rules, ToLongFunction<String> keys, Ground ground) {
        return arrange(shelf, settings, rules, keys, ground, false);
    }

    /**
     * @param rules what the editor says of topics
     * @param keys of names: the same number for all spellings of one
     * @param ground what every page depends on besides the sections
     * @param lazily whether related stories wait until a page asks for them, which is for those who make few pages
     * @return the paper, and the addresses that two authors chose
     */
    public static Arranged arrange(
            Shelf shelf,
            Settings settings,
            TopicRules rules,
            ToLongFunction<String> keys,
            Ground ground,
            boolean lazily) {
        TopicNames names = new TopicNames(rules, keys);
        Survey survey = Survey.of(shelf, settings, names, lazily);
        StoryTopics storyTopics = new StoryTopics(shelf, names, survey.topics());
        int perPage = settings.perPage();
        Lists sections = new Lists(Kind.SECTION, perPage);
        Lists topics = new Lists(Kind.TOPIC, perPage);
        Lists authors = new Lists(Kind.AUTHOR, perPage);
        Lists months = new Lists(Kind.MONTH, perPage);
        Set<String> languages = new TreeSet<>(Set.of(settings.language().primary()));
        for (int slot = 0; slot < shelf.size(); slot++) {
            Card card = shelf.card(slot);
            card.language().map(Language::primary).ifPresent(languages::add);
            for (String topic : storyTopics.of(slot, card)) {
                topics.add(topic, slot);
            }
            if (card.labels().section().isPresent()) {
                sections.add(card.labels().section().get(), slot);
            }
            if (settings.output().has(Product.AUTHORS)) {
                for (String author : new HashSet<>(card.authors())) {
                    authors.add(author, slot);
                }
            }
            if (settings.output().has(Product.MONTHS)
                    && card.moments().published().isPresent()) {
                var date = card.moments().published().get().date();
                months.add(String.format(Locale.ROOT, "%04d/%02d", date.getYear(), date.getMonthValue()), slot);
            }
        }
        Map<String, Listing> inSections = sections(sections, settings.sections());
        Listing front = new Listing(
                Kind.FRONT, new Label("", ""), IntStream.range(0, shelf.size()).toArray(), perPage);
        List<Listing> inMonths = months.names().stream()
                .sorted()
                .map(month -> months.listing(month, new Label(month, month)))
                .toList();
        Addresses addresses = new Addresses(shelf);
        Edition edition = new ArrangedEdition(
                settings,
                shelf,
                ground,
                front,
                inSections,
                byName(topics, names::slug),
                byName(authors, name -> Optional.empty()),
                inMonths,
                addresses,
                languages,
                storyTopics,
                survey.kin());
        return new Arranged(edition, addresses.clashes(), survey.unusedRules());
    }

    /**
     * What came of arranging.
     *
     * @param unusedRules topics that the editor has a say in and that no story has
     */
    public record Arranged(Edition edition, List<Clash> clashes, List<String> unusedRules) {
        public Arranged {
            clashes = List.copyOf(clashes);
            unusedRules = List.copyOf(unusedRules);
        }
    }

    private static Map<String, Listing> byName(Lists lists, Function<String, Optional<String>> slugs) {
        Map<String, Listing> byName = new LinkedHashMap<>();
        lists.alphabetical(Set.of(), slugs).forEach(entry -> byName.put(entry.getKey(), entry.getValue()));
        return byName;
    }

    /**
     * Sections under the keys that seeds use, in the order of the settings, then those that only seeds name. A seed may
     * call a section by its key, its name or its slug.
     */
    private static Map<String, Listing> sections(Lists lists, List<Settings.Section> known) {
        Map<String, Listing> sections = new LinkedHashMap<>();
        Map<String, Settings.Section> byAnyName = new HashMap<>();
        for (Settings.Section section : known) {
            for (String name : List.of(section.slug(), section.name(), section.key())) {
                byAnyName.put(name, section);
            }
        }
        Set<String> slugs = new HashSet<>();
        for (Settings.Section section : known) {
            List<String> keys = new ArrayList<>();
            for (String name : new HashSet<>(List.of(section.key(), section.name(), section.slug()))) {
                if (lists.names().contains(name) && byAnyName.get(name).equals(section)) {
                    keys.add(name);
                }
            }
            slugs.add(section.slug().toLowerCase(Locale.ROOT));
            if (!keys.isEmpty()) {
                Listing all = lists.merged(keys, new Label(section.name(), section.slug()));
                keys.forEach(key -> sections.put(key, all));
            }
        }
        lists.alphabetical(slugs).stream()
                .filter(entry -> !byAnyName.containsKey(entry.getKey()))
                .forEach(entry -> sections.put(entry.getKey(), entry.getValue()));
        return sections;
    }
}
