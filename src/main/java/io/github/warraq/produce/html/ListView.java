package io.github.warraq.produce.html;

import io.github.warraq.markup.Html;
import java.util.List;
import java.util.Optional;

/**
 * A page of a list of stories.
 *
 * @param kind such as {@code section}
 * @param heading its name
 * @param number of the page, in the paper's digits; absent on the list's index
 * @param stories newest first
 * @param newer leads to the page with the next newer stories
 * @param older leads to the page with the next older ones
 * @param rss leads to the list's own feed
 */
public record ListView(
        String kind,
        Html heading,
        Optional<String> number,
        boolean opinion,
        List<CardView> stories,
        Optional<String> newer,
        Optional<String> older,
        Optional<String> rss) {}
