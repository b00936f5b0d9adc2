package io.github.warraq.produce.html;

import io.github.warraq.markup.Html;

/**
 * A date to show.
 *
 * @param datetime for machines, with time and offset
 * @param text for readers, as exact as the place wants it
 */
public record DateView(String datetime, Html text) {}
