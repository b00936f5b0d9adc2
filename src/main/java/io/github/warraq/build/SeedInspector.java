package io.github.warraq.build;

import io.github.warraq.article.Article;
import io.github.warraq.article.Moment;
import io.github.warraq.article.Picture;
import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import io.github.warraq.read.Reading;
import io.github.warraq.read.Seed;
import io.github.warraq.read.markdown.MarkdownReader;
import io.github.warraq.read.raw.Caption;
import io.github.warraq.read.raw.Inspection;
import io.github.warraq.read.raw.Inspector;
import io.github.warraq.read.raw.RawTextReader;
import io.github.warraq.site.Settings;
import io.github.warraq.site.SettingsFile;
import io.github.warraq.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at single seeds, without building anything of them. */
public final class SeedInspector {
    private static final String SEEDS = "seeds";

    private SeedInspector() {}

    /**
     * Reads a file as a build would, with the settings of the site whose {@code seeds/} it lies in, or the usual ones.
     *
     * @return what it was found to be; if it cannot be read, the notices say why
     */
    public static Inspected inspect(Path file) {
        if (!Files.isRegularFile(file)) {
            return refused(
                    file.toString(), "no-such-file", "there is no such file", "check its name; folders are for build");
        }
        String name = file.toString().replace('\\', '/');
        Optional<Path> seeds = seedsAround(file);
        Settings settings = seeds.flatMap(
                        folder -> SettingsFile.read(folder, SettingsFile.NAME).settings())
                .orElseGet(() -> Settings.of(Language.ARABIC));
        try {
            long size = Files.size(file);
            if (size > settings.limits().fileBytes()) {
                return refused(name, "too-large", "the file has " + size + " bytes", "no article is that long");
            }
            Seed seed = new Seed(file, name, id(file, seeds), Files.readAllBytes(file));
            if (new RawTextReader().accepts(seed.extension())) {
                return raw(Inspector.inspect(seed, settings));
            }
            MarkdownReader markdown = new MarkdownReader();
            return markdown.accepts(seed.extension())
                    ? markdown(name, markdown.read(seed, settings))
                    : refused(name, "unknown-format", "this is no format of an article", "name it .txt or .md");
        } catch (IOException unreadable) {
            return refused(name, "unreadable-seed", "the file cannot be read", "check its name and its permissions");
        }
    }

    /** The nearest folder above a file that is named as a site's. */
    private static Optional<Path> seedsAround(Path file) {
        for (Path up = file.toAbsolutePath().normalize().getParent(); up != null; up = up.getParent()) {
            if (up.endsWith(SEEDS)) {
                return Optional.of(up);
            }
        }
        return Optional.empty();
    }

    private static String id(Path file, Optional<Path> seeds) {
        Path whole = file.toAbsolutePath().normalize();
        String below = seeds.map(folder -> folder.relativize(whole))
                .orElse(whole.getFileName())
                .toString()
                .replace('\\', '/');
        int dot = below.lastIndexOf('.');
        return Normalizer.normalize(
                dot > below.lastIndexOf('/') + 1 ? below.substring(0, dot) : below, Normalizer.Form.NFC);
    }

    private static Inspected raw(Inspection found) {
        return new Inspected(
                found.file(),
                found.title(),
                found.deck(),
                found.byline(),
                found.place(),
                found.date().map(SeedInspector::iso),
                found.source(),
                found.captions().stream().map(SeedInspector::caption).toList(),
                found.lines().stream()
                        .map(line ->
                                new Inspected.Line(line.number(), line.role().word(), line.because(), line.text()))
                        .toList(),
                found.notices());
    }

    private static Inspected markdown(String name, Reading reading) {
        if (!(reading instanceof Reading.Accepted accepted)) {
            return refused(name, reading.notices());
        }
        Article article = accepted.article();
        String authors = String.join("، ", article.byline().authors());
        return new Inspected(
                name,
                Optional.of(article.headline().title()),
                article.headline().deck(),
                Optional.of(authors).filter(some -> !some.isEmpty()),
                article.byline().dateline(),
                article.moments().published().map(SeedInspector::iso),
                article.byline().source(),
                article.lead().stream().map(SeedInspector::caption).toList(),
                List.of(),
                accepted.notices());
    }

    private static Inspected refused(String name, String code, String message, String hint) {
        return refused(name, List.of(Notice.error(code, Place.of(name), message, hint)));
    }

    private static Inspected refused(String name, List<Notice> notices) {
        Optional<String> unknown = Optional.empty();
        return new Inspected(name, unknown, unknown, unknown, unknown, unknown, unknown, List.of(), List.of(), notices);
    }

    private static Inspected.Caption caption(Caption caption) {
        return new Inspected.Caption(caption.text(), caption.credit(), caption.alt());
    }

    private static Inspected.Caption caption(Picture picture) {
        return new Inspected.Caption(
                picture.caption(), picture.credit(), Optional.of(picture.alt()).filter(alt -> !alt.isEmpty()));
    }

    /** ISO 8601, without the seconds where there are none. */
    private static String iso(Moment moment) {
        return Stream.of(
                        Optional.of(moment.date().toString()),
                        moment.time().map(time -> "T" + time),
                        moment.offset()
                                .filter(offset -> moment.time().isPresent())
                                .map(Object::toString))
                .flatMap(Optional::stream)
                .reduce("", String::concat);
    }
}
