package io.github.warraq.produce;

import io.github.warraq.article.Article;
import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Ground;
import io.github.warraq.base.Route;
import io.github.warraq.catalog.Card;
import io.github.warraq.catalog.Shelf;
import io.github.warraq.edition.Edition;
import io.github.warraq.edition.Kind;
import io.github.warraq.edition.Label;
import io.github.warraq.edition.Listing;
import io.github.warraq.gist.Gist;
import io.github.warraq.index.Indexer;
import io.github.warraq.site.Settings;
import io.github.warraq.text.Digits;
import io.github.warraq.text.Language;
import io.github.warraq.text.Slugs;
import io.github.warraq.text.time.Calendars;
import io.github.warraq.text.time.MonthNames;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A small paper in memory, arranged in the simplest way, for tests of producers. */
public final class TestEdition implements Edition {
    private final Settings settings;
    private final List<Article> articles;

    /** @param oldestFirst the stories by slot, undated ones first */
    public TestEdition(Settings settings, List<Article> oldestFirst) {
        this.settings = settings;
        this.articles = List.copyOf(oldestFirst);
    }

    public TestEdition(Settings settings, TestStory... oldestFirst) {
        this(settings, Arrays.stream(oldestFirst).map(TestStory::build).toList());
    }

    /**
     * A newspaper's settings.
     *
     * @param baseUrl empty where none is known
     */
    public static Settings settings(String name, Language language, String baseUrl) {
        return new Settings(
                name,
                Optional.empty(),
                Optional.empty(),
                language,
                ZoneId.of("Asia/Riyadh"),
                baseUrl.isEmpty() ? Optional.empty() : Optional.of(URI.create(baseUrl)),
                new Settings.Dates(Digits.LATN, MonthNames.BOTH, Calendars.GREGORIAN),
                List.of(),
                10,
                false,
                false,
                new Settings.Feeds(20, true),
                new Settings.Look(Optional.empty(), Optional.empty()),
                Settings.Output.without(),
                new Settings.Topics(true, 3),
                Map.of(),
                new Settings.Limits(10_000_000, 50));
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public Set<String> languages() {
        return Set.of(settings().language().primary());
    }

    @Override
    public Shelf shelf() {
        return new Shelf() {
            @Override
            public int size() {
                return articles.size();
            }

            @Override
            public Card card(int slot) {
                return cardOf(article(slot));
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
            public Optional<byte[]> digest(int slot) {
                Article article = article(slot);
                String text = "<p>" + article.markdown().source().replace("<", "&lt;") + "</p>";
                return Optional.of(new Indexer(settings.language())
                        .digest(article, text, "", article.labels().section()));
            }

            @Override
            public int slotOf(String file) {
                return IntStream.range(0, articles.size())
                        .filter(slot -> articles.get(slot).origin().file().equals(file))
                        .findFirst()
                        .orElse(-1);
            }
        };
    }

    private static Card cardOf(Article article) {
        String summary = article.summary()
                .or(() -> article.headline().deck())
                .orElse(article.markdown().source());
        Optional<Card.Lead> lead = article.lead()
                .flatMap(picture -> article.media().stream()
                        .filter(media -> picture.source().equals(Optional.of(media.reference())))
                        .findFirst()
                        .map(media -> new Card.Lead(picture, media)));
        int words = article.markdown().source().split(" ").length;
        return Card.of(article, article.id().name(), summary, lead, words);
    }

    @Override
    public Ground ground() {
        return Ground.NONE.with("settings", Fingerprint.of(settings));
    }

    @Override
    public Listing front() {
        int[] all = IntStream.range(0, articles.size()).toArray();
        return new Listing(Kind.FRONT, new Label("", ""), all, settings.perPage());
    }

    @Override
    public List<Listing> sections() {
        return lists(Kind.SECTION, article -> article.labels().section().stream());
    }

    @Override
    public List<Listing> topics() {
        return lists(Kind.TOPIC, article -> article.labels().tags().stream());
    }

    @Override
    public List<Listing> authors() {
        return lists(Kind.AUTHOR, article -> article.byline().authors().stream());
    }

    @Override
    public List<Listing> months() {
        return lists(Kind.MONTH, article -> month(article).stream());
    }

    private static Optional<String> month(Article article) {
        return article.moments()
                .published()
                .map(moment -> String.format(
                        Locale.ROOT,
                        "%04d/%02d",
                        moment.date().getYear(),
                        moment.date().getMonthValue()));
    }

    private List<Listing> lists(Kind kind, Function<Article, Stream<String>> names) {
        return articles.stream()
                .flatMap(names)
                .distinct()
                .sorted()
                .map(name -> new Listing(
                        kind,
                        new Label(name, kind == Kind.MONTH ? name : Slugs.of(name)),
                        IntStream.range(0, articles.size())
                                .filter(slot -> names.apply(articles.get(slot)).anyMatch(name::equals))
                                .toArray(),
                        settings.perPage()))
                .toList();
    }

    @Override
    public Optional<Listing> sectionOf(int slot) {
        return holding(sections(), slot).stream().findFirst();
    }

    @Override
    public List<Listing> topicsOf(int slot) {
        List<Listing> topics = topics();
        return articles.get(slot).labels().tags().stream()
                .flatMap(tag ->
                        topics.stream().filter(list -> list.label().name().equals(tag)))
                .toList();
    }

    @Override
    public List<Listing> authorsOf(int slot) {
        return holding(authors(), slot);
    }

    @Override
    public Optional<Listing> monthOf(int slot) {
        return holding(months(), slot).stream().findFirst();
    }

    private static List<Listing> holding(List<Listing> lists, int slot) {
        return lists.stream()
                .filter(list -> Arrays.stream(list.slots()).anyMatch(held -> held == slot))
                .toList();
    }

    @Override
    public Route route(int slot) {
        String name = articles.get(slot).id().name();
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        return new Route(articles.get(slot).address().slug().map(folder::concat).orElse(name) + ".html");
    }

    @Override
    public Optional<Route> shortRoute(int slot) {
        return settings.shortlinks() ? Optional.of(new Route("s/" + slot + ".html")) : Optional.empty();
    }

    @Override
    public List<Route> aliases(int slot) {
        return articles.get(slot).address().aliases().stream().map(Route::new).toList();
    }

    @Override
    public int[] related(int slot) {
        return sectionOf(slot).stream()
                .flatMapToInt(section -> Arrays.stream(section.slots()))
                .filter(other -> other < slot)
                .toArray();
    }

    @Override
    public int[] before(int slot) {
        return new int[0];
    }

    @Override
    public OptionalInt newestVersion(int slot) {
        return OptionalInt.empty();
    }

    @Override
    public int[] olderVersions(int slot) {
        return new int[0];
    }

    @Override
    public OptionalInt older(int slot) {
        return slot > 0 ? OptionalInt.of(slot - 1) : OptionalInt.empty();
    }

    @Override
    public OptionalInt newer(int slot) {
        return slot + 1 < articles.size() ? OptionalInt.of(slot + 1) : OptionalInt.empty();
    }

    @Override
    public Route media(String file) {
        return new Route(file.startsWith("static/") ? file.substring("static/".length()) : "media/" + file);
    }

    @Override
    public OptionalInt linked(int from, String target) {
        String file = articles.get(from).origin().file();
        int slot = shelf().slotOf(file.substring(0, file.lastIndexOf('/') + 1) + target);
        return slot < 0 ? OptionalInt.empty() : OptionalInt.of(slot);
    }

    @Override
    public Optional<String> absolute(Route route) {
        return settings.baseUrl().map(base -> {
            try {
                return base + new URI(null, null, route.path(), null).toASCIIString();
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
