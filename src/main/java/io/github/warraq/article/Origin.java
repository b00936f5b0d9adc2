package io.github.warraq.article;

/**
 * Where an article comes from.
 *
 * @param file the seed's path relative to the site's folder, such as {@code seeds/putin.txt}
 * @param format {@code raw} or {@code markdown}
 */
public record Origin(String file, String format) {}
