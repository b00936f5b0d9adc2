package io.github.warraq.produce.html;

import io.github.warraq.markup.Html;
import java.util.Optional;

/**
 * A link to show, or a name that leads nowhere.
 *
 * @param href relative, ready for an attribute but for HTML's escaping
 * @param name isolated
 * @param current whether it leads to the page it stands on, or to the section the page belongs to
 */
public record LinkView(Optional<String> href, Html name, boolean current) {
    static LinkView to(String href, Html name) {
        return new LinkView(Optional.of(href), name, false);
    }

    static LinkView here(Html name) {
        return new LinkView(Optional.empty(), name, true);
    }
}
