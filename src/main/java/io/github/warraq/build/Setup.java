package io.github.warraq.build;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import io.github.warraq.data.KeyNames;
import io.github.warraq.produce.Stylesheet;
import io.github.warraq.site.Settings;
import io.github.warraq.site.SettingsFile;
import io.github.warraq.site.TopicRules;
import io.github.warraq.site.TopicsFile;
import java.net.URI;
import java.util.Collection;
import java.util.Optional;

/** What stands before the first seed is read: the settings, and where the site will stand. */
final class Setup {
    private static final String FILE = "seeds/" + SettingsFile.NAME;

    private static final String TOPICS = "seeds/" + TopicsFile.NAME;

    private Setup() {}

    /**
     * The site's settings with the base URL that counts. Without one the site works all the same, but for what only an
     * absolute address can do; that is told once.
     *
     * @throws BuildFailure if the settings are wrong
     */
    static Settings settings(Request request, Tally tally) throws BuildFailure {
        SettingsFile.Result read = SettingsFile.read(request.seeds(), FILE);
        if (read.settings().isEmpty()) {
            throw new BuildFailure(read.notices(), null);
        }
        read.notices().forEach(tally::notice);
        Settings settings = read.settings().get();
        Optional<URI> baseUrl =
                BaseUrl.find(request.baseUrl(), settings.baseUrl(), request.site(), request.environment());
        settings.look()
                .accent()
                .filter(accent -> !Stylesheet.isReadable(accent))
                .ifPresent(accent -> tally.notice(Notice.warning(
                        "faint-accent",
                        Where.of(request.seeds().resolve(SettingsFile.NAME), FILE, accent),
                        "small text in " + accent + " cannot be read on white; the pages use a darker shade of it",
                        "choose a colour with a contrast of 4.5 or more to white")));
        if (baseUrl.isEmpty()) {
            tally.notice(Notice.warning(
                    "no-base-url",
                    Place.of(FILE),
                    "nobody said where the site will stand, so feeds, sitemap and share links lack absolute addresses",
                    "set base-url in " + FILE + ", or build with -b https://example.org/"));
        }
        return baseUrl.map(settings::at).orElse(settings);
    }

    /**
     * What the editor says of topics.
     *
     * @throws BuildFailure if that is wrong
     */
    static TopicRules topics(Request request, Tally tally) throws BuildFailure {
        TopicsFile.Result read = TopicsFile.read(request.seeds(), TOPICS);
        if (read.rules().isEmpty()) {
            throw new BuildFailure(read.notices(), null);
        }
        read.notices().forEach(tally::notice);
        return read.rules().get();
    }

    /** A rule for a topic that no story has. */
    static Notice unused(Request request, String topic, Collection<String> topics) {
        String nearest = KeyNames.nearest(topic, topics)
                .map(known -> "; did you mean " + known + "?")
                .orElse("");
        return Notice.info(
                "unused-topic",
                Where.of(request.seeds().resolve(TopicsFile.NAME), TOPICS, topic),
                "no story is about “" + topic + "”" + nearest);
    }

    /** Of the settings that pages depend on: the accent is the stylesheet's alone. */
    static Fingerprint ground(Settings settings) {
        return settings.with(new Settings.Look(Optional.empty(), settings.look().logo()))
                .fingerprint();
    }
}
