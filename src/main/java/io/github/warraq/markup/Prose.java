package io.github.warraq.markup;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * The text of one block that holds no blocks: its lines without indentation, joined by line feeds, and where each came
 * from.
 */
final class Prose {
    private final String text;
    /** Where each line begins in {@link #text}. */
    private final int[] lines;
    /** Its pieces, once {@link Body} has found them. */
    List<Token> tokens;

    /** Where each line begins in the source. */
    private final int[] origins;

    Prose(String text, int[] lines, int[] origins) {
        this.text = text;
        this.lines = lines;
        this.origins = origins;
    }

    /** One line, or several from one place. */
    static Prose of(String text, int origin) {
        return new Prose(text, new int[] {0}, new int[] {origin});
    }

    /** A paragraph's lines, as its author wrote them. */
    static Prose of(List<BasedSequence> content, Source source) {
        if (content.size() == 1) {
            BasedSequence only = content.get(0);
            int start = source.skipBlanks(only.getStartOffset(), only.getEndOffset());
            return of(source.slice(start, only.getEndOffset()).stripTrailing(), start);
        }
        StringBuilder text = new StringBuilder();
        int[] lines = new int[content.size()];
        int[] origins = new int[content.size()];
        for (int i = 0; i < lines.length; i++) {
            BasedSequence line = content.get(i);
            int end = line.getEndOffset();
            int start = source.skipBlanks(line.getStartOffset(), end);
            lines[i] = text.length();
            origins[i] = start;
            source.append(start, end, text);
            if (end > start && text.charAt(text.length() - 1) != '\n' && i + 1 < lines.length) {
                text.append('\n');
            }
        }
        return new Prose(text.toString().stripTrailing(), lines, origins);
    }

    /** Another text in the same lines. */
    Prose with(String other) {
        int[] starts = new int[lines.length];
        int line = 1;
        for (int i = other.indexOf('\n'); i >= 0 && line < starts.length; i = other.indexOf('\n', i + 1)) {
            starts[line++] = i + 1;
        }
        while (line < starts.length) {
            starts[line++] = other.length();
        }
        return new Prose(other, starts, origins);
    }

    String text() {
        return text;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The offset in the source of a place in the text. */
    int origin(int index) {
        int line = line(index);
        return origins[line] + index - lines[line];
    }

    private int line(int index) {
        int low = 0;
        int high = lines.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines[middle] <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The rest of it, from a place that begins a line or is in one. */
    Prose from(int index) {
        int start = index;
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\n')) {
            start++;
        }
        return slice(start, text.length());
    }

    /** A part of it. */
    Prose slice(int start, int end) {
        int first = line(start);
        int last = line(Math.max(start, end - 1));
        int[] partLines = new int[last - first + 1];
        int[] partOrigins = new int[last - first + 1];
        for (int i = first; i <= last; i++) {
            partLines[i - first] = Math.max(0, lines[i] - start);
            partOrigins[i - first] = i == first ? origins[i] + start - lines[i] : origins[i];
        }
        return new Prose(text.substring(start, end), partLines, partOrigins);
    }
}
