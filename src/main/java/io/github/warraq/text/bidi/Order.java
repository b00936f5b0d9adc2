package io.github.warraq.text.bidi;

import static io.github.warraq.text.Invisible.ARABIC_LETTER_MARK;
import static io.github.warraq.text.Invisible.FIRST_STRONG_ISOLATE;
import static io.github.warraq.text.Invisible.LEFT_TO_RIGHT_ISOLATE;
import static io.github.warraq.text.Invisible.LEFT_TO_RIGHT_OVERRIDE;
import static io.github.warraq.text.Invisible.NARROW_NO_BREAK_SPACE;
import static io.github.warraq.text.Invisible.POP_DIRECTIONAL_FORMATTING;
import static io.github.warraq.text.Invisible.POP_DIRECTIONAL_ISOLATE;
import static io.github.warraq.text.Invisible.RIGHT_TO_LEFT_ISOLATE;
import static io.github.warraq.text.Invisible.ZERO_WIDTH_JOINER;
import static io.github.warraq.text.Invisible.ZERO_WIDTH_NON_JOINER;

import java.text.Bidi;
import java.util.Arrays;
import java.util.List;

/**
 * The order in which a reader sees the characters of a stretch of text, from left to right, were certain marks set on it:
 * the Unicode Bidirectional Algorithm as {@link Bidi} of the JDK does it, which agreed with Chromium and Firefox wherever compared.
 */
final class Order {
    private static final int CONTROL = -1;

    private final CharSequence text;
    private final boolean rightToLeft;
    private char[] written = new char[64];
    private int[] origin = new int[64];
    private int length;
    private CharSequence before = "";
    private CharSequence after = "";

    Order(CharSequence text, boolean rightToLeft) {
        this.text = text;
        this.rightToLeft = rightToLeft;
    }

    /** What to imagine on both sides of a stretch, so that its brackets find the partners that they have outside. */
    void between(CharSequence imaginedBefore, CharSequence imaginedAfter) {
        before = imaginedBefore;
        after = imaginedAfter;
    }

    /**
     * @param marks those that lie in the stretch
     * @return for each visible character from left to right, twice its offset, and one more if its glyph is mirrored
     */
    int[] of(int start, int end, List<Mark> marks) {
        length = 0;
        imagine(before);
        write(start, end, marks, false);
        imagine(after);
        if (length == 0) {
            return new int[0];
        }
        int direction = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        return visible(new Bidi(written, 0, null, 0, length, direction));
    }

    private void write(int start, int end, List<Mark> marks, boolean narrow) {
        int at = start;
        for (Mark mark : marks) {
            copy(at, mark.start(), narrow);
            switch (mark.kind()) {
                case LTR -> enclose(mark, LEFT_TO_RIGHT_ISOLATE);
                case RTL -> enclose(mark, RIGHT_TO_LEFT_ISOLATE);
                case ISOLATE -> enclose(mark, FIRST_STRONG_ISOLATE);
                case LTR_OVERRIDE -> {
                    add(LEFT_TO_RIGHT_ISOLATE, CONTROL);
                    add(LEFT_TO_RIGHT_OVERRIDE, CONTROL);
                    write(mark.start(), mark.end(), mark.inner(), false);
                    add(POP_DIRECTIONAL_FORMATTING, CONTROL);
                    add(POP_DIRECTIONAL_ISOLATE, CONTROL);
                }
                case ALM -> {
                    add(ARABIC_LETTER_MARK, CONTROL);
                    write(mark.start(), mark.end(), mark.inner(), false);
                }
                case UNBROKEN -> write(mark.start(), mark.end(), mark.inner(), false);
                case NARROW_SPACE -> write(mark.start(), mark.end(), mark.inner(), true);
                // An ordinary space: the isolation of a number must not hang on how its spaces are written.
                case NO_BREAK -> write(mark.start(), mark.end(), mark.inner(), false);
            }
            at = mark.end();
        }
        copy(at, end, narrow);
    }

    private void imagine(CharSequence characters) {
        for (int i = 0; i < characters.length(); i++) {
            add(characters.charAt(i), CONTROL);
        }
    }

    private void enclose(Mark mark, char opening) {
        add(opening, CONTROL);
        write(mark.start(), mark.end(), mark.inner(), false);
        add(POP_DIRECTIONAL_ISOLATE, CONTROL);
    }

    private void copy(int start, int end, boolean narrow) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            // A browser shows a line feed or a tab of the source as a space; to the algorithm they would end the
            // paragraph.
            char shown = c < ' ' ? ' ' : c;
            boolean joiner = c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
            add(narrow && shown == ' ' ? NARROW_NO_BREAK_SPACE : shown, joiner ? CONTROL : i);
        }
    }

    private void add(char c, int from) {
        if (length == written.length) {
            written = Arrays.copyOf(written, 2 * length);
            origin = Arrays.copyOf(origin, 2 * length);
        }
        written[length] = c;
        origin[length++] = from;
    }

    private int[] visible(Bidi bidi) {
        int[] places = new int[length];
        byte[] levels = new byte[length];
        int highest = 0;
        int lowestOdd = Integer.MAX_VALUE;
        for (int i = 0; i < length; i++) {
            places[i] = i;
            levels[i] = (byte) bidi.getLevelAt(i);
            highest = Math.max(highest, levels[i]);
            lowestOdd = Math.min(lowestOdd, levels[i] | 1);
        }
        for (int level = highest; level >= lowestOdd; level--) {
            reverse(places, levels, level);
        }
        int shown = 0;
        for (int place : places) {
            if (origin[place] != CONTROL) {
                boolean mirrored = (levels[place] & 1) == 1 && Character.isMirrored(written[place]);
                places[shown++] = 2 * origin[place] + (mirrored ? 1 : 0);
            }
        }
        return Arrays.copyOf(places, shown);
    }

    /** Rule L2: reverses each run of characters at this level or a higher one. */
    private static void reverse(int[] places, byte[] levels, int level) {
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] < level) {
                continue;
            }
            int limit = i + 1;
            while (limit < levels.length && levels[limit] >= level) {
                limit++;
            }
            for (int low = i, high = limit - 1; low < high; low++, high--) {
                int kept = places[low];
                places[low] = places[high];
                places[high] = kept;
            }
            i = limit;
        }
    }
}
