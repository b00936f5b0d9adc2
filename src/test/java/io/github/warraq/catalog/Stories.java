package io.github.warraq.catalog;

import io.github.warraq.article.Address;
import io.github.warraq.article.Article;
import io.github.warraq.article.ArticleId;
import io.github.warraq.article.Byline;
import io.github.warraq.article.Headline;
import io.github.warraq.article.Labels;
import io.github.warraq.article.Markdown;
import io.github.warraq.article.Moment;
import io.github.warraq.article.Moments;
import io.github.warraq.article.Origin;
import io.github.warraq.base.Fingerprint;
import io.github.warraq.text.Slugs;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Made-up stories for tests, said in one line each and put into a catalog. */
public final class Stories {
    private final String name;
    private String title;
    private Moments moments = Moments.UNKNOWN;
    private Optional<String> section = Optional.empty();
    private final List<String> tags = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private Address address = Address.AUTOMATIC;

    private Stories(String name) {
        this.name = name;
        this.title = "عنوان " + name;
    }

    /** A story that stands in {@code seeds/NAME.txt}. */
    public static Stories story(String name) {
        return new Stories(name);
    }

    public Stories titled(String words) {
        title = words;
        return this;
    }

    /** @param day such as {@code 2016-09-05} */
    public Stories on(String day) {
        moments = new Moments(Optional.of(Moment.of(LocalDate.parse(day))), Optional.empty());
        return this;
    }

    public Stories on(String day, String time, ZoneOffset offset) {
        moments = new Moments(
                Optional.of(new Moment(LocalDate.parse(day), Optional.of(LocalTime.parse(time)), Optional.of(offset))),
                Optional.empty());
        return this;
    }

    public Stories in(String key) {
        section = Optional.of(key);
        return this;
    }

    public Stories about(String... topics) {
        tags.addAll(List.of(topics));
        return this;
    }

    public Stories by(String... names) {
        authors.addAll(List.of(names));
        return this;
    }

    public Stories at(String slug, String... aliases) {
        address = new Address(Optional.ofNullable(slug), List.of(aliases));
        return this;
    }

    public Article article() {
        return new Article(
                new ArticleId(name),
                Headline.of(title),
                new Byline(authors, Optional.empty(), Optional.empty()),
                moments,
                new Labels(section, tags),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Markdown("نص " + name + "\n"),
                Optional.empty(),
                address,
                false,
                false,
                List.of(),
                List.of(),
                new Origin("seeds/" + name + ".txt", "raw"));
    }

    public Card card() {
        Article article = article();
        return Card.of(article, address.slug().orElseGet(() -> Slugs.of(title)), "ملخص " + name, Optional.empty(), 2);
    }

    /** Puts the story into a catalog. */
    public void into(Catalog catalog) {
        catalog.put(
                "seeds/" + name + ".txt",
                new Entry(
                        Fingerprint.of(name),
                        List.of(),
                        Optional.of(new Entry.Published(article(), card())),
                        List.of()));
    }

    /** A shelf of stories. */
    public static Shelf shelf(Stories... stories) {
        Catalog catalog = Catalog.inMemory(Fingerprint.of("test"));
        for (Stories story : stories) {
            story.into(catalog);
        }
        return catalog.freeze(ZoneOffset.UTC, card -> true);
    }
}
