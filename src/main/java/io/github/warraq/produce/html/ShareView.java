package io.github.warraq.produce.html;

/**
 * A link that hands a story on.
 *
 * @param key of the words that name the service
 * @param href absolute
 */
public record ShareView(String key, String href) {}
