package io.github.warraq.read.raw;

import io.github.warraq.text.Fold;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a seed.
 *
 * @param number 1-based
 * @param raw as it is in the file, without its end
 * @param text as it is shown
 * @param key {@link Fold#key} of the text, of its beginning only if it is long
 * @param shape of the text
 */
record Line(int number, String raw, String text, String key, Shape shape) {
    /** Phrases to look for are shorter than this, in characters. */
    private static final int LONGEST_KEY = 300;

    static Line of(int number, String raw) {
        String text = Display.of(raw);
        if (text.isEmpty()) {
            return new Line(number, raw, "", "", Shape.NOTHING);
        }
        String key = Fold.key(text.length() <= LONGEST_KEY ? text : text.substring(0, LONGEST_KEY));
        return new Line(number, raw, text, key, Shape.of(text));
    }

    /**
     * The lines of a text, which LF, CRLF or CR end; one after the last end counts only if there is something on it.
     *
     * @param from where the first one begins
     * @param number of the first one
     */
    static List<Line> split(String text, int from, int number) {
        List<Line> lines = new ArrayList<>();
        int start = from;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(of(number + lines.size(), text.substring(start, i)));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(of(number + lines.size(), text.substring(start)));
        }
        return lines;
    }

    /** Lines that are one, with the number of the first. */
    static Line join(List<Line> lines) {
        if (lines.size() == 1) {
            return lines.get(0);
        }
        return of(
                lines.get(0).number,
                String.join(" ", lines.stream().map(Line::raw).toList()));
    }

    int words() {
        return shape.words();
    }

    Ending ending() {
        return shape.ending();
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** Whether both say the same, spelling and punctuation aside. */
    boolean says(Line other) {
        return !key.isEmpty() && key.equals(other.key) && (key.length() < LONGEST_KEY / 2 || text.equals(other.text));
    }
}
