package io.github.warraq.produce.html;

import io.github.warraq.markup.Html;

/** The three feeds of a list, with links to them. */
public record FeedView(Html name, String rss, String atom, String json) {}
