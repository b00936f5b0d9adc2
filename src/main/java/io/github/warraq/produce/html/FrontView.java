package io.github.warraq.produce.html;

import io.github.warraq.markup.Html;
import java.util.List;
import java.util.Optional;

/**
 * The front page. No story stands on it twice.
 *
 * @param heading what the page is, for those who hear it
 * @param lead absent where nothing has been published
 * @param seconds the next ones in importance
 * @param latest all others of the newest ones
 * @param older leads to the stories before these
 */
public record FrontView(
        Html heading,
        Optional<CardView> lead,
        List<CardView> seconds,
        List<BlockView> blocks,
        List<CardView> latest,
        Optional<String> older) {}
