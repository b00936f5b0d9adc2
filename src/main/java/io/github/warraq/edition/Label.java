package io.github.warraq.edition;

/**
 * The name of a list, for readers and for addresses.
 *
 * @param name what readers call it; empty for the front page and the archive
 * @param slug its name in addresses, unique among lists of its kind
 */
public record Label(String name, String slug) {}
