package io.github.warraq.produce.html;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Ground;
import io.github.warraq.base.Key;
import io.github.warraq.base.Route;
import io.github.warraq.base.Sheet;
import io.github.warraq.edition.Edition;
import io.github.warraq.edition.Listing;
import io.github.warraq.markup.Html;
import io.github.warraq.produce.Theme;
import io.github.warraq.site.Settings;
import io.github.warraq.text.Language;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What all pages of one edition are made with. Safe for any number of threads. */
final class Desk {
    final Edition edition;
    final Settings settings;
    final Theme theme;
    final Chrome chrome;
    final Voice voice;
    private final Templates templates;
    /** What all pages depend on. */
    final Ground ground;

    private final Map<Language, Voice> voices = new ConcurrentHashMap<>();

    Desk(Edition edition, Theme theme, Templates templates) {
        this.edition = edition;
        this.settings = edition.settings();
        this.theme = theme;
        this.templates = templates;
        this.voice = voice(settings.language());
        this.chrome = new Chrome(this);
        this.ground = edition.ground().with("navigation", chrome.key());
    }

    /** How the paper speaks in a language. */
    Voice voice(Language language) {
        return voices.computeIfAbsent(language, any -> Voice.of(theme, settings, language));
    }

    Mention mention(int slot) {
        return new Mention(
                edition.route(slot),
                edition.shelf().card(slot),
                edition.sectionOf(slot).map(Destination::of));
    }

    List<Mention> mentions(int[] slots) {
        return Arrays.stream(slots).mapToObj(this::mention).toList();
    }

    static List<Fingerprint> keys(List<Mention> mentions) {
        return mentions.stream().map(Mention::key).toList();
    }

    /** Adds to a page's key that it shows some stories, in their order. */
    static Key.Builder showing(List<Mention> stories, Key.Builder key) {
        return key.part(
                        "it lists other stories",
                        stories.stream().map(story -> story.card().file()).toList())
                .rest(
                        "a story it lists was retitled",
                        stories.stream().map(story -> story.card().title()).toList())
                .rest("a story it lists has changed", keys(stories));
    }

    /**
     * A page.
     *
     * @param key stands on the {@link #ground} of all pages
     * @param page made only when the page is written
     */
    Sheet sheet(Route route, Key key, String source, Supplier<Page> page) {
        return new Sheet(route, key, source, out -> {
            Page made = page.get();
            Map<String, Object> model = new LinkedHashMap<>();
            model.put("site", made.site());
            model.put("page", made.head());
            model.put("words", new WordsMethod(voice.words()));
            model.putAll(made.parts());
            templates.write(made.template(), model, out);
        });
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
    record Page(String template, SiteView site, PageView head, Map<String, Object> parts) {}
}
