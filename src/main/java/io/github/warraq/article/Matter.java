package io.github.warraq.article;

/** The text of an article below its headline: as it was read, or as it was set in type. */
public sealed interface Matter permits Markdown, Galley {}
