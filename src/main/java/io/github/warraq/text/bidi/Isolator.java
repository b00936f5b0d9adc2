package io.github.warraq.text.bidi;

import static io.github.warraq.text.Invisible.LINE_SEPARATOR;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a block of prose needs so that words of the other direction, telephone numbers, dates, amounts and addresses read
 * in order, and nothing that it does not need: every mark that it returns changes what a browser shows.
 *
 * <p>A block is the text of a paragraph, headline or table cell. Markup that must not be looked into (code, pictures) stands in
 * it as U+FFFC, a forced line break as U+2028. Controls are expected to be gone.
 * Works in time linear in the length of the block. Immutable.
 */
public final class Isolator {
    private static final Isolator RIGHT_TO_LEFT = new Isolator(true);
    private static final Isolator LEFT_TO_RIGHT = new Isolator(false);

    private final boolean rightToLeft;

    private Isolator(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    /** For blocks whose base direction, that of their {@code dir}, is right to left or left to right. */
    public static Isolator of(boolean rightToLeftBase) {
        return rightToLeftBase ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /** The marks that the block needs, sorted and not overlapping; none for a block in one direction. */
    public List<Mark> marks(CharSequence block) {
        String text = block.toString();
        char[] characters = text.toCharArray();
        int first = rightToLeft
                ? Classes.nextLeftToRightOrNumber(characters, 0, characters.length)
                : Classes.firstRightToLeft(characters);
        if (first == characters.length) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        int start = text.lastIndexOf(LINE_SEPARATOR, first) + 1;
        while (start < text.length()) {
            int separator = text.indexOf(LINE_SEPARATOR, start);
            int end = separator < 0 ? text.length() : separator;
            Line line = new Line(text, characters, start, end);
            List<Mark> tokens = rightToLeft ? Tokens.of(line) : RightToLeftRuns.of(line);
            marks.addAll(new Needed(line, rightToLeft).of(tokens));
            start = end + 1;
        }
        return marks;
    }

    /** The text as HTML: escaped for element content, with what {@link #marks} finds. */
    public String html(String text) {
        return MarkedHtml.of(text, marks(text));
    }

    /** The text with what {@link #marks} finds as controls (UAX #9): for scripts that put it into a block as text. */
    public String plain(String text) {
        return MarkedPlain.of(text, marks(text));
    }
}
