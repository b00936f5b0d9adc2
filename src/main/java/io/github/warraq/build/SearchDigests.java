package io.github.warraq.build;

import io.github.warraq.article.Article;
import io.github.warraq.article.Galley;
import io.github.warraq.index.Indexer;
import io.github.warraq.markup.Links;
import io.github.warraq.markup.Markup;
import io.github.warraq.site.Product;
import io.github.warraq.site.Settings;
import java.util.Optional;

/** Makes what the search keeps of each article, when it is read. */
final class SearchDigests {
    /** More than is shown of any story. */
    private static final int LONGEST_OPENING = 360;

    private final Settings settings;
    private final Markup markup;
    private final Indexer indexer;

    private SearchDigests(Settings settings, Markup markup) {
        this.settings = settings;
        this.markup = markup;
        this.indexer = new Indexer(settings.language());
    }

    /** Empty for a site without a search. */
    static Optional<SearchDigests> of(Settings settings, Markup markup) {
        return settings.output().has(Product.SEARCH)
                ? Optional.of(new SearchDigests(settings, markup))
                : Optional.empty();
    }

    byte[] of(Article article) {
        String html = article.body() instanceof Galley galley
                ? galley.html()
                : markup.html(article.body(), article.language().orElse(settings.language()), Links.AS_WRITTEN)
                        .value();
        String opening = Summary.of(markup.opening(article.body()), LONGEST_OPENING);
        return indexer.digest(article, html, opening, article.labels().section().map(this::sectionName));
    }

    private String sectionName(String key) {
        return settings.sections().stream()
                .filter(section -> section.key().equals(key) || section.slug().equals(key))
                .map(Settings.Section::name)
                .findFirst()
                .orElse(key);
    }
}
