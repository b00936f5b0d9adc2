package io.github.warraq.article;

import io.github.warraq.base.Fingerprint;

/**
 * A file of the site's that an article shows.
 *
 * @param reference as the article refers to it ({@link Picture#source()}, or the address in its Markdown)
 * @param file its path below {@code seeds/}, with {@code /} between names
 * @param width in pixels; 0 where the format does not tell
 * @param height in pixels; 0 where the format does not tell
 * @param state changes when the file's bytes do
 */
public record Media(String reference, String file, int width, int height, Fingerprint state) {}
