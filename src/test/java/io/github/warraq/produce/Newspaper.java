package io.github.warraq.produce;

import io.github.warraq.article.Address;
import io.github.warraq.article.Article;
import io.github.warraq.article.ArticleId;
import io.github.warraq.article.Byline;
import io.github.warraq.article.Headline;
import io.github.warraq.article.Labels;
import io.github.warraq.article.Markdown;
import io.github.warraq.article.Media;
import io.github.warraq.article.Moment;
import io.github.warraq.article.Moments;
import io.github.warraq.article.Origin;
import io.github.warraq.article.Picture;
import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Ground;
import io.github.warraq.catalog.Card;
import io.github.warraq.catalog.Shelf;
import io.github.warraq.edition.Edition;
import io.github.warraq.edition.Editor;
import io.github.warraq.gist.Gist;
import io.github.warraq.markup.Markup;
import io.github.warraq.markup.Options;
import io.github.warraq.markup.Reference;
import io.github.warraq.site.Settings;
import io.github.warraq.text.Language;
import io.github.warraq.text.Slugs;
import io.github.warraq.text.time.Calendars;
import io.github.warraq.text.time.MonthNames;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A small newspaper of made-up stories ({@code stories.txt}), for the tests of those who make pages and feeds. */
public final class Newspaper {
    public static final URI HOME = URI.create("https://news.example/sada/");

    private static final Markup MARKUP = Markup.of(Options.DEFAULT);
    private static final String STORY_END = "====\n";
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 675;

    private Newspaper() {}

    /** Arabic, with six sections in its settings, and no base URL. */
    public static Settings settings() {
        Settings usual = Settings.of(Language.ARABIC);
        return new Settings(
                "صدى الخبر",
                Optional.of("صحيفة يومية مستقلة تصدر من دير البحيرة، في السياسة والاقتصاد والثقافة وما بينها."),
                usual.copyright(),
                Language.ARABIC,
                ZoneId.of("Asia/Riyadh"),
                Optional.empty(),
                new Settings.Dates(usual.dates().digits(), MonthNames.BOTH, Calendars.GREGORIAN),
                List.of(
                        new Settings.Section("siyasa", "سياسة", "politics"),
                        new Settings.Section("iqtisad", "اقتصاد", "economy"),
                        new Settings.Section("riyada", "رياضة", "sport"),
                        new Settings.Section("tiqniya", "تقنية", "technology"),
                        new Settings.Section("thaqafa", "ثقافة", "culture"),
                        new Settings.Section("ray", "رأي", "opinion"),
                        new Settings.Section("alam", "العالم", "world")),
                usual.perPage(),
                true,
                usual.trusted(),
                usual.feeds(),
                usual.look(),
                usual.output(),
                usual.topics(),
                usual.typography(),
                usual.limits());
    }

    /** The paper at home under {@link #HOME}, with all its stories. */
    public static Edition edition() {
        return edition(settings().at(HOME), stories());
    }

    /** A paper of some stories. */
    public static Edition edition(Settings settings, List<Article> stories) {
        return Editor.arrange(
                        new MemoryShelf(stories, settings.timezone()),
                        settings,
                        Ground.NONE.with(
                                "all",
                                Fingerprint.of(
                                        settings.toString(), Theme.builtIn().templates())))
                .edition();
    }

    /** All stories, in the order of the file. */
    public static List<Article> stories() {
        try (InputStream in = Newspaper.class.getResourceAsStream("stories.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(all.split(STORY_END)).stream().map(Newspaper::story).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A story with nothing but a headline and a text. */
    public static Article story(String id, String title, String body) {
        return story("id: " + id + "\ntitle: " + title + "\n\n" + body);
    }

    private static Article story(String text) {
        int end = text.indexOf("\n\n");
        Map<String, String> head = new LinkedHashMap<>();
        text.substring(0, end)
                .lines()
                .forEach(line -> head.put(
                        line.substring(0, line.indexOf(':')),
                        line.substring(line.indexOf(':') + 1).strip()));
        Markdown body = new Markdown(text.substring(end + 2));
        Optional<Picture> lead = get(head, "lead").map(Newspaper::picture);
        List<Media> media = new ArrayList<>();
        lead.flatMap(Picture::source).ifPresent(source -> media.add(media(source)));
        List<String> links = new ArrayList<>();
        for (Reference reference : MARKUP.open(body).references()) {
            if (reference.kind() == Reference.Kind.PICTURE) {
                media.add(media(reference.target()));
            } else if (!reference.target().contains(":")) {
                links.add(reference.target());
            }
        }
        return new Article(
                new ArticleId(head.get("id")),
                new Headline(get(head, "kicker"), head.get("title"), get(head, "deck")),
                new Byline(list(head, "authors"), get(head, "dateline"), get(head, "source")),
                new Moments(
                        get(head, "date").map(Newspaper::moment),
                        get(head, "updated").map(Newspaper::moment)),
                new Labels(get(head, "section"), list(head, "tags")),
                get(head, "language").map(Language::new),
                Optional.empty(),
                lead,
                body,
                get(head, "correction"),
                Address.AUTOMATIC,
                false,
                head.containsKey("featured"),
                media,
                links,
                new Origin("seeds/" + head.get("id") + ".md", "markdown"));
    }

    private static Optional<String> get(Map<String, String> head, String key) {
        return Optional.ofNullable(head.get(key)).filter(value -> !value.isEmpty());
    }

    private static List<String> list(Map<String, String> head, String key) {
        return get(head, key).map(value -> List.of(value.split("، "))).orElse(List.of());
    }

    private static Moment moment(String written) {
        if (!written.contains("T")) {
            return Moment.of(LocalDate.parse(written));
        }
        LocalDateTime at = LocalDateTime.parse(written);
        LocalTime time = at.toLocalTime();
        return new Moment(at.toLocalDate(), Optional.of(time), Optional.empty());
    }

    private static Picture picture(String written) {
        String[] parts = (written + " ").split("\\|", -1);
        return new Picture(
                part(parts, 0).filter(source -> !source.equals("-")),
                part(parts, 1).orElse(""),
                part(parts, 2),
                part(parts, 3));
    }

    private static Optional<String> part(String[] parts, int index) {
        return index < parts.length
                ? Optional.of(parts[index].strip()).filter(part -> !part.isEmpty())
                : Optional.empty();
    }

    private static Media media(String source) {
        return new Media(source, source, WIDTH, HEIGHT, Fingerprint.of(source));
    }

    /** A shelf that holds all in memory. */
    private static final class MemoryShelf implements Shelf {
        private final List<Article> articles;
        private final List<Card> cards;

        MemoryShelf(List<Article> stories, ZoneId zone) {
            articles = stories.stream()
                    .sorted(Comparator.comparing((Article story) -> story.moments()
                            .published()
                            .map(moment -> moment.in(zone).toEpochSecond())
                            .orElse(Long.MIN_VALUE)))
                    .toList();
            cards = articles.stream().map(MemoryShelf::card).toList();
        }

        private static Card card(Article article) {
            String text = MARKUP.plain(article.markdown());
            String summary = article.summary()
                    .or(() -> article.headline().deck())
                    .orElseGet(() -> MachineText.line(text.lines().findFirst().orElse(""), 200));
            Optional<Card.Lead> lead = article.lead()
                    .filter(picture -> picture.source().isPresent())
                    .map(picture -> new Card.Lead(
                            picture,
                            article.media().stream()
                                    .filter(media -> media.reference()
                                            .equals(picture.source().get()))
                                    .findFirst()
                                    .orElseThrow()));
            int words = text.split("\\s+").length;
            return Card.of(article, Slugs.of(article.headline().title()), summary, lead, words);
        }

        @Override
        public int size() {
            return articles.size();
        }

        @Override
        public Card card(int slot) {
            return cards.get(slot);
        }

        @Override
        public Article article(int slot) {
            return articles.get(slot);
        }

        @Override
        public Optional<Gist> gist(int slot) {
            return Optional.empty();
        }

        @Override
        public int slotOf(String file) {
            return articles.stream()
                    .map(article -> article.origin().file())
                    .collect(Collectors.toList())
                    .indexOf(file);
        }
    }
}
