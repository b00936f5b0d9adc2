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
import io.github.warraq.text.Language;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds an article for a test; what is not said is absent. */
public final class TestStory {
    private final String name;
    private String title;
    private String body = "";
    private Optional<String> kicker = Optional.empty();
    private Optional<String> deck = Optional.empty();
    private Optional<String> summary = Optional.empty();
    private Optional<String> section = Optional.empty();
    private Optional<String> dateline = Optional.empty();
    private Optional<String> source = Optional.empty();
    private Optional<String> correction = Optional.empty();
    private Optional<Language> language = Optional.empty();
    private Optional<Picture> lead = Optional.empty();
    private Optional<Moment> published = Optional.empty();
    private Optional<Moment> updated = Optional.empty();
    private List<String> tags = List.of();
    private List<String> authors = List.of();
    private final List<Media> media = new ArrayList<>();
    private boolean featured;
    private boolean draft;
    private Optional<String> slug = Optional.empty();
    private List<String> links = List.of();

    private TestStory(String name, String title) {
        this.name = name;
        this.title = title;
    }

    /** @param name the seed's path below {@code seeds/} without its extension */
    public static TestStory of(String name, String title) {
        return new TestStory(name, title);
    }

    public TestStory title(String said) {
        title = said;
        return this;
    }

    public TestStory body(String markdown) {
        body = markdown;
        return this;
    }

    public TestStory kicker(String said) {
        kicker = Optional.of(said);
        return this;
    }

    public TestStory deck(String said) {
        deck = Optional.of(said);
        return this;
    }

    public TestStory summary(String said) {
        summary = Optional.of(said);
        return this;
    }

    public TestStory section(String said) {
        section = Optional.of(said);
        return this;
    }

    public TestStory dateline(String said) {
        dateline = Optional.of(said);
        return this;
    }

    public TestStory source(String said) {
        source = Optional.of(said);
        return this;
    }

    public TestStory correction(String said) {
        correction = Optional.of(said);
        return this;
    }

    public TestStory language(Language said) {
        language = Optional.of(said);
        return this;
    }

    public TestStory tags(String... said) {
        tags = List.of(said);
        return this;
    }

    public TestStory authors(String... said) {
        authors = List.of(said);
        return this;
    }

    /** The last name of its address, instead of its seed's. */
    public TestStory slug(String said) {
        slug = Optional.of(said);
        return this;
    }

    /** The local addresses in its body, as written. */
    public TestStory links(String... targets) {
        links = List.of(targets);
        return this;
    }

    public TestStory draft() {
        draft = true;
        return this;
    }

    public TestStory featured() {
        featured = true;
        return this;
    }

    /** @param day as {@code 2016-09-05}, or {@code 2016-09-05T12:30:00+03:00} */
    public TestStory published(String day) {
        published = Optional.of(moment(day));
        return this;
    }

    /** @param day as {@code 2016-09-05}, or {@code 2016-09-05T12:30:00+03:00} */
    public TestStory updated(String day) {
        updated = Optional.of(moment(day));
        return this;
    }

    private static Moment moment(String said) {
        if (!said.contains("T")) {
            return Moment.of(LocalDate.parse(said));
        }
        OffsetDateTime exact = OffsetDateTime.parse(said);
        return new Moment(exact.toLocalDate(), Optional.of(exact.toLocalTime()), Optional.of(exact.getOffset()));
    }

    /** A lead picture; it exists only if it is {@link #shows shown} too. */
    public TestStory lead(Picture said) {
        lead = Optional.of(said);
        return this;
    }

    /** @param file the picture's path below {@code seeds/} */
    public TestStory shows(String reference, String file, int width, int height) {
        media.add(new Media(reference, file, width, height, Fingerprint.of(file)));
        return this;
    }

    public Article build() {
        return new Article(
                new ArticleId(name),
                new Headline(kicker, title, deck),
                new Byline(authors, dateline, source),
                new Moments(published, updated),
                new Labels(section, tags),
                language,
                summary,
                lead,
                new Markdown(body),
                correction,
                new Address(slug, List.of()),
                draft,
                featured,
                media,
                links,
                new Origin("seeds/" + name + ".md", "markdown"));
    }
}
