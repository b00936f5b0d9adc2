package io.github.warraq.produce.html;

import io.github.warraq.markup.Html;
import java.util.List;

/**
 * Links under a common heading: the months of a year, the topics of a letter.
 *
 * @param id of the heading, unique on its page
 */
public record GroupView(String id, Html heading, List<LinkView> links) {}
