package io.github.warraq.edition;

/** The kinds of lists that a paper has. */
public enum Kind {
    /** All stories: the front page, and the archive pages behind it. */
    FRONT,
    SECTION,
    TOPIC,
    AUTHOR,
    /** The stories of one month; the label's slug is {@code 2016/09}. */
    MONTH
}
