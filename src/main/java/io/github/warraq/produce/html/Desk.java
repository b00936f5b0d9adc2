package io.github.warraq.produce.html;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Ground;
import io.github.warraq.base.Key;
import io.github.warraq.base.Recent;
import io.github.warraq.base.Route;
import io.github.warraq.base.Sheet;
import io.github.warraq.edition.Edition;
import io.github.warraq.edition.Listing;
import io.github.warraq.markup.Html;
import io.github.warraq.produce.Theme;
import io.github.warraq.site.Settings;
import io.github.warraq.text.Language;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** What all pages of one edition are made with. Safe for any number of threads. */
final class Desk {
    private static final int MENTIONS_KEPT = 1 << 13;

    final Edition edition;
    final Settings settings;
    final Theme theme;
    final Chrome chrome;
    final Voice voice;
    private final Templates templates;
    /** What all pages depend on. */
    final Ground ground;

    private final Map<Language, Voice> voices = new ConcurrentHashMap<>();
    /** Sections, topics and authors, each as pages link to it. */
    private final Map<Listing, Destination> destinations = new IdentityHashMap<>();

    private final Recent<Mention> mentions = new Recent<>(MENTIONS_KEPT);

    Desk(Edition edition, Theme theme, Templates templates) {
        this.edition = edition;
        this.settings = edition.settings();
        this.theme = theme;
        this.templates = templates;
        for (List<Listing> lists : List.of(edition.sections(), edition.topics(), edition.authors())) {
            lists.forEach(list -> destinations.put(list, Destination.of(list)));
        }
        this.voice = voice(settings.language());
        this.chrome = new Chrome(this);
        this.ground = edition.ground().with("navigation", chrome.key());
    }

    /** How the paper speaks in a language. */
    Voice voice(Language language) {
        return voices.computeIfAbsent(language, any -> Voice.of(theme, settings, language));
    }

    Mention mention(int slot) {
        return mentions.get(
                slot,
                any -> new Mention(
                        this,
                        edition.route(slot),
                        edition.shelf().card(slot),
                        edition.sectionOf(slot).map(destinations::get)));
    }

    List<Mention> mentions(int[] slots) {
        List<Mention> mentioned = new ArrayList<>(slots.length);
        for (int slot : slots) {
            mentioned.add(mention(slot));
        }
        return mentioned;
    }

    static List<Fingerprint> keys(List<Mention> mentions) {
        return each(mentions, Mention::key);
    }

    private static List<Fingerprint> each(List<Mention> mentions, Function<Mention, Fingerprint> key) {
        List<Fingerprint> keys = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            keys.add(key.apply(mention));
        }
        return keys;
    }

    /** Adds to a page's key that it shows some stories, in their order. */
    static Key.Builder showing(List<Mention> stories, Key.Builder key) {
        return key.part("it lists other stories", each(stories, Mention::fileKey))
                .rest("a story it lists was retitled", each(stories, Mention::titleKey))
                .rest("a story it lists has changed", keys(stories));
    }

    /**
     * A page.
     *
     * @param key made when it is asked for; stands on the {@link #ground} of all pages
     * @param page made only when the page is written
     */
    Sheet sheet(Route route, Supplier<Key> key, String source, Supplier<Page> page) {
        return new Sheet(route, key, source, out -> {
            Page made = page.get();
            Map<String, Object> model = new LinkedHashMap<>();
            model.put("site", made.paper().site());
            model.put("head", made.paper().head());
            model.put("masthead", made.paper().masthead());
            model.put("footer", made.paper().footer());
            model.put("page", made.head());
            model.put("words", new WordsMethod(voice.words()));
            model.putAll(made.parts());
            templates.write(made.template(), model, out);
        });
    }

    /** Where the lists are that a story stands in. */
    List<Destination> destinations(List<Listing> lists) {
        List<Destination> found = new ArrayList<>(lists.size());
        for (Listing list : lists) {
            found.add(destinations.get(list));
        }
        return found;
    }

    /** A part of pages, made of a template of its own. */
    Html fragment(String template, Map<String, Object> model) {
        return new Html(templates.text(template, model).strip());
    }

    /** A list as pages link to it, under its name for readers. */
    LinkView link(Route from, Destination destination) {
        return LinkView.to(Hrefs.to(from, destination.route()), voice.name(destination.name()));
    }

    Html name(Listing listing) {
        return voice.name(listing.label().name());
    }

    /**
     * What a template is given.
     *
     * @param parts by the names the template knows them by
     */
    record Page(String template, Paper paper, PageView head, Map<String, Object> parts) {}
}
