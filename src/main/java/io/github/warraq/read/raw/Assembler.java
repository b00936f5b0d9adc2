package io.github.warraq.read.raw;

import io.github.warraq.article.Address;
import io.github.warraq.article.Article;
import io.github.warraq.article.Byline;
import io.github.warraq.article.Headline;
import io.github.warraq.article.Labels;
import io.github.warraq.article.Moment;
import io.github.warraq.article.Moments;
import io.github.warraq.article.Origin;
import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import io.github.warraq.read.Metadata;
import io.github.warraq.read.Reading;
import io.github.warraq.read.Seed;
import io.github.warraq.read.SeedName;
import io.github.warraq.site.Settings;
import io.github.warraq.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the article of a story, of what is said of it, of the pictures beside its file, and of the file's name. */
final class Assembler {
    private static final int TITLE_WORDS = 9;
    private static final String ELLIPSIS = "\u2026";
    private static final String FORMAT = "raw";

    private final Seed seed;
    private final Settings settings;
    private final Metadata metadata;
    private final SeedName name;

    /** @param metadata goes before all that the lines say */
    Assembler(Seed seed, Settings settings, Metadata metadata) {
        this.seed = seed;
        this.settings = settings;
        this.metadata = metadata;
        this.name = SeedName.of(seed);
    }

    Reading assemble(Story story, List<Notice> found) {
        List<Notice> notices = new ArrayList<>(found);
        Pictures pictures = new Pictures(story, seed.beside().pictures(), metadata.image());
        notices.addAll(pictures.notices(seed.file()));
        if (story.body().isEmpty() && pictures.lead().isEmpty()) {
            notices.add(Notice.warning(
                    "no-text",
                    Place.of(seed.file()),
                    "there is nothing below the title",
                    "write the text, or remove the file"));
        }
        String title = metadata.title().or(story::title).orElseGet(() -> title(story, notices));
        Article article = new Article(
                name.id(),
                new Headline(
                        metadata.kicker().or(story::kicker),
                        title,
                        metadata.deck().or(story::deck)),
                byline(story),
                new Moments(
                        metadata.published()
                                .or(story::date)
                                .or(() -> name.date().map(Moment::of)),
                        metadata.updated().or(story::updated)),
                new Labels(
                        metadata.section().or(name::section).or(() -> section(story)),
                        metadata.tags().isEmpty() ? story.tags() : metadata.tags()),
                metadata.language().or(name::language),
                metadata.summary(),
                pictures.lead(),
                MarkdownWriter.write(pictures.body()),
                metadata.correction(),
                new Address(metadata.slug().or(name::slug), metadata.aliases()),
                metadata.draft().orElse(name.isDraft()),
                metadata.featured().orElse(false),
                List.of(),
                List.of(),
                new Origin(seed.file(), FORMAT));
        return new Reading.Accepted(article, notices);
    }

    /** The beginning of the text, where it has no headline; the file's name, where there is no text. */
    private String title(Story story, List<Notice> notices) {
        Optional<String> first = story.body().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .findFirst();
        notices.add(Notice.info(
                first.isPresent() ? "title-from-text" : "title-from-name",
                Place.of(seed.file()),
                first.isPresent()
                        ? "no headline; the first words are the title"
                        : "no headline and no text; the file's name is the title"));
        return first.map(Assembler::beginning).orElse(name.words());
    }

    private static String beginning(String text) {
        int end = 0;
        for (int words = 0; words < TITLE_WORDS && end >= 0; words++) {
            end = text.indexOf(' ', end + 1);
        }
        if (end < 0) {
            return text;
        }
        int last = end;
        while (last > 1 && !Character.isLetterOrDigit(text.charAt(last - 1))) {
            last--;
        }
        return text.substring(0, last) + ELLIPSIS;
    }

    /** Without a source line, the byline says whom its people wrote for, or which agency sent the story. */
    private Byline byline(Story story) {
        Attribution said = story.attribution();
        return new Byline(
                metadata.authors().isEmpty() ? authors(story) : metadata.authors(),
                metadata.dateline().or(said::place),
                metadata.source().or(story::source).or(said::source));
    }

    /** An agency in the byline that another source would leave unsaid stays there. */
    private List<String> authors(Story story) {
        Attribution said = story.attribution();
        Optional<String> source = metadata.source().or(story::source);
        return said.authors().isEmpty() && source.isPresent()
                ? said.bodies().stream()
                        .filter(body -> !Fold.key(source.get()).contains(Fold.key(body)))
                        .toList()
                : said.authors();
    }

    /** What the text says, if the site has that section. */
    private Optional<String> section(Story story) {
        return story.section()
                .flatMap(said -> settings.sections().stream()
                        .filter(section ->
                                section.key().equals(said) || section.name().equals(said))
                        .map(Settings.Section::key)
                        .findFirst());
    }
}
