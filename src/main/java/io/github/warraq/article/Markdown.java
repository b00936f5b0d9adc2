package io.github.warraq.article;

/**
 * The one canonical form of a body, whatever the seed's format: CommonMark with tables, footnotes, strikethrough, task
 * lists, definition lists and attributes. A figure is an image that stands alone in a paragraph:
 * {@code ![alt](address "caption"){credit="…"}}, with the address {@code <>} where the picture is absent.
 */
public record Markdown(String source) implements Matter {}
