package io.github.warraq.produce.html;

import java.util.List;

/**
 * A section on the front page.
 *
 * @param heading leads to the section's own page
 * @param opinion whether its stories stand under their writers' names
 */
public record BlockView(LinkView heading, boolean opinion, List<CardView> stories) {}
