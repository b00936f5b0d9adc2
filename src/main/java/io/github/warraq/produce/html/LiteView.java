package io.github.warraq.produce.html;

import io.github.warraq.markup.Html;
import java.util.Optional;

/**
 * A page of a story's light twin.
 *
 * @param full leads to the story's own page
 * @param body the part of the text that is on this page
 * @param picture what the lead picture shows
 * @param number of the page, as it is shown; absent where there is one only
 * @param first whether this is the page with the headline
 * @param last whether the text ends here
 * @param before leads to the page before this one
 * @param next leads to the page after this one
 * @param style the text of the style in the page's head
 */
public record LiteView(
        String full,
        Html body,
        Optional<Html> picture,
        Optional<String> number,
        boolean first,
        boolean last,
        Optional<String> before,
        Optional<String> next,
        Html style) {}
