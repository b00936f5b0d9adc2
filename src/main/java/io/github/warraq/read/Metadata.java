package io.github.warraq.read;

import io.github.warraq.article.Moment;
import io.github.warraq.article.Picture;
import io.github.warraq.base.Notice;
import io.github.warraq.data.Node;
import io.github.warraq.text.Language;
import java.util.List;
import java.util.Optional;

/**
 * What an article's writer says of it, beside the text: in front matter, or in {@code x.yml} beside {@code x.txt}. Texts are
 * in one line, without controls, and not blank.
 *
 * @param summary for lists and search engines
 * @param tags without repetitions
 * @param slug as {@code text.Slugs} makes it
 * @param aliases as written
 * @param draft absent where nothing is said
 */
public record Metadata(
        Optional<String> title,
        Optional<String> kicker,
        Optional<String> deck,
        List<String> authors,
        Optional<String> dateline,
        Optional<String> source,
        Optional<Moment> published,
        Optional<Moment> updated,
        Optional<String> section,
        List<String> tags,
        Optional<Language> language,
        Optional<String> summary,
        Optional<Picture> image,
        Optional<String> correction,
        Optional<String> slug,
        List<String> aliases,
        Optional<Boolean> draft,
        Optional<Boolean> featured) {
    /** Nothing is said. */
    public static final Metadata NONE = new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    public Metadata {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        aliases = List.copyOf(aliases);
    }

    /**
     * Metadata and what there is to tell of it.
     *
     * @param notices an error among them refuses the article
     */
    public record Outcome(Metadata metadata, List<Notice> notices) {
        public Outcome {
            notices = List.copyOf(notices);
        }

        public boolean isRefused() {
            return notices.stream().anyMatch(notice -> notice.level() == Notice.Level.ERROR);
        }
    }

    /**
     * Reads the keys of a map. Keys of other generators that mean the same are understood, those that mean nothing here are
     * passed over; for any other key there is a warning with the nearest known one. A date or truth value that cannot be
     * read is an error: to publish with a wrong date, or a draft, is worse than not to publish.
     */
    public static Outcome of(Node.Mapping fields) {
        return new MetadataReader().read(fields);
    }

    /** Whether a key is one that {@link #of} understands or passes over in silence. */
    public static boolean isKnownKey(String key) {
        return MetadataKeys.isKnown(key);
    }

    /** This, and where it says nothing, the other. */
    public Metadata or(Metadata other) {
        return new Metadata(
                title.or(other::title),
                kicker.or(other::kicker),
                deck.or(other::deck),
                authors.isEmpty() ? other.authors : authors,
                dateline.or(other::dateline),
                source.or(other::source),
                published.or(other::published),
                updated.or(other::updated),
                section.or(other::section),
                tags.isEmpty() ? other.tags : tags,
                language.or(other::language),
                summary.or(other::summary),
                image.or(other::image),
                correction.or(other::correction),
                slug.or(other::slug),
                aliases.isEmpty() ? other.aliases : aliases,
                draft.or(other::draft),
                featured.or(other::featured));
    }
}
