package io.github.warraq.read.raw;

import io.github.warraq.article.Address;
import io.github.warraq.article.Article;
import io.github.warraq.article.ArticleId;
import io.github.warraq.article.Byline;
import io.github.warraq.article.Headline;
import io.github.warraq.article.Labels;
import io.github.warraq.article.Moment;
import io.github.warraq.article.Moments;
import io.github.warraq.article.Origin;
import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import io.github.warraq.read.Beside;
import io.github.warraq.read.Reading;
import io.github.warraq.read.Seed;
import io.github.warraq.site.Settings;
import io.github.warraq.text.time.DateFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the article of a story, of what stands beside its file, and of the file's name. */
final class Assembler {
    private static final int TITLE_WORDS = 9;
    private static final String ELLIPSIS = "\u2026";

    private final Seed seed;
    private final Settings settings;
    private final Beside beside;

    Assembler(Seed seed, Settings settings, Beside beside) {
        this.seed = seed;
        this.settings = settings;
        this.beside = beside;
    }

    Reading assemble(Story story, List<Notice> found) {
        List<Notice> notices = new ArrayList<>(found);
        Pictures pictures = new Pictures(story, beside.pictures());
        notices.addAll(pictures.notices(seed.file()));
        String title = story.title().orElseGet(() -> title(story, notices));
        Attribution attribution = story.attribution();
        Article article = new Article(
                new ArticleId(seed.name()),
                new Headline(story.kicker(), title, story.deck()),
                new Byline(attribution.authors(), attribution.place(), source(story)),
                new Moments(date(story), Optional.empty()),
                new Labels(section(story), story.tags()),
                Optional.empty(),
                Optional.empty(),
                pictures.lead(),
                MarkdownWriter.write(pictures.body()),
                Optional.empty(),
                Address.AUTOMATIC,
                false,
                false,
                List.of(),
                List.of(),
                new Origin(seed.file(), "raw"));
        return new Reading.Accepted(article, notices);
    }

    /** The beginning of the text, where it has no headline; the file's name, where there is no text. */
    private String title(Story story, List<Notice> notices) {
        Optional<String> first = story.body().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .findFirst();
        String name = seed.name().substring(seed.name().lastIndexOf('/') + 1);
        String title = first.map(Assembler::beginning).orElse(name);
        notices.add(Notice.info(
                "no-headline",
                Place.of(seed.file()),
                "the text has no headline; it is called \u00AB" + title + "\u00BB"));
        return title;
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

    /** What the source line names; without one, for whom the people of the byline wrote. */
    private static Optional<String> source(Story story) {
        Attribution attribution = story.attribution();
        boolean beside =
                !attribution.people().isEmpty() && !attribution.bodies().isEmpty();
        return story.source()
                .or(() -> beside ? Optional.of(String.join(" - ", attribution.bodies())) : Optional.empty());
    }

    private Optional<Moment> date(Story story) {
        return story.date().or(() -> DateFinder.inPath(seed.name()).map(Moment::of));
    }

    /** The first folder that is more than a number; without one, what the text says, if the site knows that section. */
    private Optional<String> section(Story story) {
        String[] names = seed.name().split("/");
        for (int i = 0; i < names.length - 1; i++) {
            if (!names[i].chars().allMatch(c -> Character.isDigit(c) || c == '-')) {
                return Optional.of(names[i]);
            }
        }
        return story.section()
                .flatMap(said -> settings.sections().stream()
                        .filter(section ->
                                section.key().equals(said) || section.name().equals(said))
                        .map(Settings.Section::key)
                        .findFirst());
    }
}
