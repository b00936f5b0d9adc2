package io.github.warraq.build;

import io.github.warraq.article.Article;
import io.github.warraq.article.Headline;
import io.github.warraq.article.Picture;
import io.github.warraq.text.Language;
import io.github.warraq.text.Typography;

/** Sets the lines around a story's body as its body is set: headline, summary, the lead picture's texts, the correction. */
final class Cleaning {
    private final Typography typography;
    private final Language language;

    /** @param language of stories that name none */
    Cleaning(Typography typography, Language language) {
        this.typography = typography;
        this.language = language;
    }

    Article of(Article article) {
        Headline headline = article.headline();
        return article.with(
                new Headline(
                        headline.kicker().map(text -> clean(text, article)),
                        clean(headline.title(), article),
                        headline.deck().map(text -> clean(text, article))),
                article.summary().map(text -> clean(text, article)),
                article.lead()
                        .map(lead -> new Picture(
                                lead.source(),
                                clean(lead.alt(), article),
                                lead.caption().map(text -> clean(text, article)),
                                lead.credit())),
                article.correction().map(text -> clean(text, article)));
    }

    /** A line of the article's. */
    String clean(String text, Article article) {
        return typography.apply(text, article.language().orElse(language));
    }
}
