package io.github.warraq.produce.html;

import io.github.warraq.markup.Html;

/**
 * What the search page needs.
 *
 * @param style where the stylesheet is that it has besides the site's
 * @param script where its script is
 * @param hint how to ask
 * @param words what the script says, as JSON that may stand in a script element
 */
public record SearchView(String style, String script, String hint, Html words) {}
