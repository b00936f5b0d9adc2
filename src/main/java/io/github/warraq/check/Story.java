package io.github.warraq.check;

import io.github.warraq.article.Article;
import io.github.warraq.markup.Reference;
import java.util.List;

/**
 * One article that is looked at.
 *
 * @param slot on the shelf; -1 if the article is on none
 * @param article as it was read
 * @param references of its body, in their order
 * @param prose its file
 */
public record Story(int slot, Article article, List<Reference> references, Prose prose) {
    Locator locator() {
        return new Locator(prose.file(), prose.text());
    }
}
