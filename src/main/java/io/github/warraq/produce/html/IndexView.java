package io.github.warraq.produce.html;

import io.github.warraq.markup.Html;
import java.util.List;

/**
 * A page of links to lists.
 *
 * @param intro one sentence
 * @param groups in their order
 * @param more further ways from here
 */
public record IndexView(Html heading, Html intro, List<GroupView> groups, List<LinkView> more) {}
