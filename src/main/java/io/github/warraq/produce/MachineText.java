package io.github.warraq.produce;

import io.github.warraq.text.Controls;

/**
 * Text for machines, which add direction where they show it: one line in logical order without any control (W3C String
 * Metadata; strings in JSON-LD, JSON Feed and search indexes).
 */
public final class MachineText {
    private static final String ELLIPSIS = "…";
    private static final char TATWEEL = '\u0640';

    private MachineText() {}

    /** The text without controls, each run of white space as one space, trimmed. Spaces that do not break stay. */
    public static String line(String text) {
        if (isLine(text)) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c)) {
                space = line.length() > 0;
            } else if (Character.getType(c) != Character.SURROGATE) {
                if (space) {
                    line.append(' ');
                }
                space = false;
                line.appendCodePoint(c);
            }
        }
        return Controls.strict(line.toString()).text().strip();
    }

    /** Whether it surely is such a line already, as most headlines are: letters, digits and signs between single spaces. */
    private static boolean isLine(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                if (space) {
                    return false;
                }
                space = true;
            } else if (c > ' ' && c < 0x7F
                    || c >= 0x0621 && c <= 0x064A && c != TATWEEL
                    || c == '\u060C'
                    || c == '\u00AB'
                    || c == '\u00BB') {
                space = false;
            } else {
                return false;
            }
        }
        return !space || text.isEmpty();
    }

    /**
     * The line, cut after a whole word where it is longer than {@code most} UTF-16 units, with an ellipsis in the place of
     * the rest.
     *
     * @param most at least 2
     */
    public static String line(String text, int most) {
        String line = line(text);
        if (line.length() <= most) {
            return line;
        }
        int end = line.lastIndexOf(' ', most - 1);
        if (end <= 0) {
            end = most - 1;
            end -= Character.isHighSurrogate(line.charAt(end - 1)) ? 1 : 0;
        }
        return line.substring(0, end) + ELLIPSIS;
    }
}
