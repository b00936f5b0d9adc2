package io.github.warraq.read.raw;

import java.util.Locale;

/** What a line of a raw text is. Where votes are equal, the role that comes first here wins, so that doubt keeps the text. */
public enum Role {
    PARAGRAPH,
    SUBHEAD,
    ITEM,
    QUOTE,
    HEADLINE,
    DECK,
    KICKER,
    /** The section's name, alone above the story or before a slash in its headline. */
    SECTION,
    BYLINE,
    /** Place and date of the story. */
    DATELINE,
    /** What is said of a picture: its caption, or its alternative text. */
    CAPTION,
    /** Whose a picture is, without a caption. */
    CREDIT,
    SOURCE,
    /** What the page says around the story: navigation, sharing, links to other stories, comments. */
    FURNITURE,
    /** Said before, word for word. */
    DUPLICATE,
    BLANK;

    /** The lower-case word that {@code inspect} prints. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a line of this role is part of the running text. */
    boolean isBody() {
        return this == PARAGRAPH || this == SUBHEAD || this == ITEM || this == QUOTE;
    }
}
