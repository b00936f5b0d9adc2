package io.github.warraq.publish;

/** What became of an offered sheet. */
public enum Fate {
    /** Nothing stood at its route. */
    NEW,
    /** It replaces other bytes of ours. */
    CHANGED,
    /** Its key was not known, but the bytes that it made stand there already. */
    SAME_BYTES,
    /** Its key was known and what stands there is intact: its body was not made. */
    SKIPPED,
    /** Another sheet, or a file that is not ours, has its route. */
    REFUSED
}
