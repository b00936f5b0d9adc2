package io.github.warraq.produce.html;

import java.util.List;

/**
 * A page of links to lists.
 *
 * @param heading plain
 * @param intro one sentence, plain
 * @param groups in their order
 * @param more further ways from here
 */
public record IndexView(String heading, String intro, List<GroupView> groups, List<LinkView> more) {}
