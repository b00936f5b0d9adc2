package io.github.warraq.gist;

import io.github.warraq.article.Article;
import io.github.warraq.catalog.Card;
import io.github.warraq.read.Beside;
import io.github.warraq.read.Reading;
import io.github.warraq.read.Seed;
import io.github.warraq.read.markdown.MarkdownReader;
import io.github.warraq.site.Settings;
import io.github.warraq.text.Language;
import io.github.warraq.text.Slugs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A story for tests, read as a build reads it. */
public record Told(Article article, Card card, Gist gist) {
    private static final Settings SETTINGS = Settings.of(Language.ARABIC);
    private static final Gists GISTS = new Gists(Language.ARABIC, List.of());

    /** The story in a file of {@code src/test/resources/kin}. */
    public static Told in(String file) {
        try (InputStream in = Told.class.getResourceAsStream("/kin/" + file)) {
            return of(file.substring(0, file.lastIndexOf('.')), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A story without a date. */
    public static Told of(String name, String title, String text) {
        return of(name, "---\ntitle: \"" + title + "\"\n---\n\n" + text + "\n");
    }

    /** @param markdown with its front matter */
    public static Told of(String name, String markdown) {
        return of(name, markdown, GISTS);
    }

    public static Told of(String name, String markdown, Gists gists) {
        Seed seed = new Seed(
                Path.of(name + ".md"),
                "seeds/" + name + ".md",
                name,
                markdown.getBytes(StandardCharsets.UTF_8),
                Beside.NOTHING);
        Reading reading = new MarkdownReader().read(seed, SETTINGS);
        if (!(reading instanceof Reading.Accepted accepted)) {
            throw new IllegalArgumentException(reading.notices().toString());
        }
        Article article = accepted.article();
        Card card = Card.of(
                article,
                Slugs.of(article.headline().title()),
                article.headline().title(),
                Optional.empty(),
                article.markdown().source().split(" ").length);
        return new Told(article, card, gists.of(article));
    }

    /** What it is about by name, the foremost first. */
    public List<String> names() {
        return gist.names().stream()
                .filter(name -> name.weight() >= Name.SUBJECT)
                .map(Name::text)
                .toList();
    }
}
