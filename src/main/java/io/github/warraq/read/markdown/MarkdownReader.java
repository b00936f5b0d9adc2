package io.github.warraq.read.markdown;

import io.github.warraq.article.Address;
import io.github.warraq.article.Article;
import io.github.warraq.article.Byline;
import io.github.warraq.article.Headline;
import io.github.warraq.article.Labels;
import io.github.warraq.article.Markdown;
import io.github.warraq.article.Moment;
import io.github.warraq.article.Moments;
import io.github.warraq.article.Origin;
import io.github.warraq.article.Picture;
import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import io.github.warraq.read.Decoding;
import io.github.warraq.read.FrontMatter;
import io.github.warraq.read.Lines;
import io.github.warraq.read.Metadata;
import io.github.warraq.read.MetadataFile;
import io.github.warraq.read.NameControls;
import io.github.warraq.read.Reading;
import io.github.warraq.read.Seed;
import io.github.warraq.read.SeedName;
import io.github.warraq.read.SeedReader;
import io.github.warraq.site.Settings;
import io.github.warraq.text.Fold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads Markdown seeds: front matter in YAML, TOML or Pelican's headers, then the text as it is written. What front matter
 * does not say, {@code x.yml} beside the seed, the first heading, and the seed's path say, in this order.
 */
public final class MarkdownReader implements SeedReader {
    private static final Set<String> EXTENSIONS = Set.of("md", "markdown", "mdx");
    private static final String FORMAT = "markdown";

    @Override
    public boolean accepts(String extension) {
        return EXTENSIONS.contains(extension);
    }

    @Override
    public Reading read(Seed seed, Settings settings) {
        Decoding decoding = Decoding.of(seed.bytes());
        if (decoding instanceof Decoding.Undecodable undecodable) {
            return new Reading.Rejected(List.of(undecodable.notice(seed.file())));
        }
        Decoding.Decoded decoded = (Decoding.Decoded) decoding;
        if (decoded.text().isBlank()) {
            return new Reading.Rejected(List.of(Notice.error(
                    "empty-seed",
                    Place.of(seed.file()),
                    "the file is empty",
                    "write something into it, or remove it")));
        }
        List<Notice> notices = new ArrayList<>();
        decoded.doubt(seed.file()).ifPresent(notices::add);
        return read(seed, decoded.text(), settings.trusted(), notices);
    }

    private static Reading read(Seed seed, String text, boolean trusted, List<Notice> notices) {
        Optional<FrontMatter> front = Headers.orFrontMatter(text, seed.file());
        Metadata.Outcome beside = MetadataFile.of(seed);
        front.ifPresent(found -> notices.addAll(found.outcome().notices()));
        notices.addAll(beside.notices());
        int start = front.map(FrontMatter::end).orElse(0);
        Lines lines = new Lines(seed.file(), text);
        notices.addAll(Shortcodes.in(text, start, lines, seed.extension().equals("mdx")));
        BodyControls.Outcome body = BodyControls.clean(text, start, lines, trusted);
        notices.addAll(body.notices());
        NameControls.in(seed).ifPresent(notices::add);
        if (notices.stream().anyMatch(notice -> notice.level() == Notice.Level.ERROR)) {
            return new Reading.Rejected(sorted(notices));
        }
        Metadata metadata = front.map(found -> found.outcome().metadata())
                .orElse(Metadata.NONE)
                .or(beside.metadata());
        return article(seed, metadata, withLineFeeds(body.body()), notices);
    }

    private static Reading article(Seed seed, Metadata metadata, String text, List<Notice> notices) {
        SeedName name = SeedName.of(seed);
        if (name.isFolderPage()) {
            notices.add(Notice.info(
                    "folder-page",
                    Place.of(seed.file()),
                    text.isBlank()
                            ? "an _index page without a text is no article; sections are named in site.yml"
                            : "an _index page is published as an article, since it has a text"));
            if (text.isBlank()) {
                return new Reading.Passed(sorted(notices));
            }
        }
        Optional<Heading> heading = Heading.first(text)
                .filter(found -> metadata.title().isEmpty()
                        || repeats(found, metadata.title().get()));
        String title = metadata.title().or(() -> heading.map(Heading::title)).orElse(name.words());
        if (metadata.title().isEmpty() && heading.isEmpty()) {
            notices.add(Notice.info(
                    "title-from-name", Place.of(seed.file()), "no title and no heading; the file's name is the title"));
        }
        String body = heading.map(found -> without(found, text)).orElse(text);
        if (body.isBlank()) {
            notices.add(Notice.warning(
                    "no-text",
                    Place.of(seed.file()),
                    "there is nothing below the title",
                    "write the text, or remove the file"));
        }
        Optional<Moment> published = metadata.published().or(() -> name.date().map(Moment::of));
        Article article = new Article(
                name.id(),
                new Headline(metadata.kicker(), title, metadata.deck()),
                new Byline(metadata.authors(), metadata.dateline(), metadata.source()),
                new Moments(published, metadata.updated()),
                new Labels(metadata.section().or(name::section), metadata.tags()),
                metadata.language().or(name::language),
                metadata.summary(),
                metadata.image().or(() -> beside(seed)),
                new Markdown(trimmed(body)),
                metadata.correction(),
                new Address(metadata.slug().or(name::slug), metadata.aliases()),
                metadata.draft().orElse(name.isDraft()),
                metadata.featured().orElse(false),
                List.of(),
                List.of(),
                new Origin(seed.file(), FORMAT));
        return new Reading.Accepted(article, sorted(notices));
    }

    /** Whether a heading at the beginning says what front matter said. */
    private static boolean repeats(Heading heading, String title) {
        return heading.isFirst() && Fold.key(heading.title()).equals(Fold.key(title));
    }

    private static String without(Heading heading, String text) {
        return text.substring(0, heading.start()) + text.substring(heading.end());
    }

    private static Optional<Picture> beside(Seed seed) {
        return seed.beside().pictures().stream()
                .findFirst()
                .map(file -> new Picture(Optional.of(file), "", Optional.empty(), Optional.empty()));
    }

    private static String withLineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Without blank lines at either end, but with the first line's indentation; a line feed at the end. */
    private static String trimmed(String body) {
        int start = 0;
        while (start < body.length() && FrontMatter.isBlank(body, start)) {
            start = FrontMatter.nextLine(body, start);
        }
        String trimmed = body.substring(start).stripTrailing();
        return trimmed.isEmpty() ? "" : trimmed + "\n";
    }

    private static List<Notice> sorted(List<Notice> notices) {
        notices.sort(Comparator.comparingInt((Notice notice) -> notice.place().line())
                .thenComparingInt(notice -> notice.place().column()));
        return notices;
    }
}
