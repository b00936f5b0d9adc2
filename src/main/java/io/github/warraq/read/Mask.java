package io.github.warraq.read;

import static io.github.warraq.text.Invisible.OBJECT_REPLACEMENT;

import java.util.Arrays;

/** A text of which parts are covered by U+FFFC, each character by one, so that offsets stay; line ends show through. */
public final class Mask {
    private final String text;
    private final char[] masked;

    /** Covers nothing yet. */
    public Mask(String text) {
        this.text = text;
        this.masked = text.toCharArray();
    }

    /** Covers everything. */
    public static Mask all(String text) {
        Mask mask = new Mask(text);
        Arrays.fill(mask.masked, OBJECT_REPLACEMENT);
        mask.lineEnds(0, text.length());
        return mask;
    }

    /** Covers what stands between two offsets. */
    public void cover(int from, int to) {
        Arrays.fill(masked, from, to, OBJECT_REPLACEMENT);
        lineEnds(from, to);
    }

    /** Shows what stands between two offsets. */
    public void show(int from, int to) {
        text.getChars(from, to, masked, from);
    }

    private void lineEnds(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                masked[i] = c;
            }
        }
    }

    /** The text as it shows, as long as the whole. */
    @Override
    public String toString() {
        return new String(masked);
    }
}
