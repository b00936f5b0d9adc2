package io.github.warraq.read.raw;

import io.github.warraq.article.Moment;
import java.util.List;
import java.util.Optional;

/**
 * What the lines of a page say, put together: all that is published and nothing that is not.
 *
 * @param title nothing where the page has none
 * @param byline as it is written
 * @param attribution what byline and dateline name
 * @param updated when it was changed, if the page says so
 * @param captions in their order
 * @param lead whether the first caption stands above the running text
 * @param body with the captions that stand within it
 */
record Story(
        Optional<String> kicker,
        Optional<String> section,
        Optional<String> title,
        Optional<String> deck,
        Optional<String> byline,
        Attribution attribution,
        Optional<Moment> date,
        Optional<Moment> updated,
        Optional<String> source,
        List<Block.Figure> captions,
        boolean lead,
        List<Block> body,
        List<String> tags) {
    Story {
        captions = List.copyOf(captions);
        body = List.copyOf(body);
        tags = List.copyOf(tags);
    }
}
