package io.github.warraq.produce.html;

/** How long a story takes to read. */
final class ReadingTime {
    /** Readers of Arabic read some 140 words a minute aloud and 200 silently (Brysbaert 2019: 181 ± 30 silently). */
    private static final int WORDS_A_MINUTE = 180;

    private ReadingTime() {}

    /** Whole minutes, at least one. */
    static int minutes(int words) {
        return Math.max(1, (words + WORDS_A_MINUTE / 2) / WORDS_A_MINUTE);
    }
}
