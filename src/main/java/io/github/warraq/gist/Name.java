package io.github.warraq.gist;

/**
 * A name or a phrase that a story says often or in its headline.
 *
 * @param key the same for all spellings
 * @param text as the story writes it
 * @param weight how much the story is about it
 * @param sure whether it is a name beyond doubt, and not a phrase that is repeated
 * @param last of a person's full name the key of the last name alone; 0 for all else
 */
public record Name(long key, String text, int weight, boolean sure, long last) {
    /** A story with less than that only mentions it. */
    public static final int SUBJECT = 5;
}
