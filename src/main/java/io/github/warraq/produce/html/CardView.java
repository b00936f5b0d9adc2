package io.github.warraq.produce.html;

import io.github.warraq.markup.Html;
import java.util.List;
import java.util.Optional;

/**
 * A story as lists show it.
 *
 * @param href leads to its page
 * @param summary absent where there is nothing to say beyond the title
 * @param section the list it belongs to, where that is not clear from the page
 * @param authors each isolated
 * @param picture without caption and credit
 * @param foreign its language, where that is not the page's
 */
public record CardView(
        String href,
        Html title,
        Optional<Html> kicker,
        Optional<Html> summary,
        Optional<LinkView> section,
        List<Html> authors,
        Optional<DateView> date,
        Optional<PictureView> picture,
        Optional<LanguageView> foreign) {}
