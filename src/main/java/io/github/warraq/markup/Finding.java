package io.github.warraq.markup;

/**
 * Something in an article's Markdown that its author should know of.
 *
 * @param code a stable short name in kebab case, such as {@code unsafe-address}
 * @param line of the Markdown, 1-based
 * @param detail what it is about: the address, the name
 */
public record Finding(String code, int line, String detail) {}
