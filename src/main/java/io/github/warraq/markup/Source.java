package io.github.warraq.markup;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * A body as its author wrote it, beside the text of the same length that is parsed: there, the numbers of ordered lists are
 * in European digits. Whatever is shown is taken from the original.
 */
final class Source {
    private final String original;
    private final String parsed;
    private final boolean changed;
    private int line = 1;
    private int lineStart;
    private int lineEnd;

    private Source(String original, String parsed) {
        this.original = original;
        this.parsed = parsed;
        this.changed = !original.equals(parsed);
        lineEnd = lineEnd(0);
    }

    /** With line feeds at the ends of lines, and without NUL (CommonMark 0.31, section 2.3). */
    static Source of(String body) {
        String original =
                body.indexOf('\r') < 0 ? body : body.replace("\r\n", "\n").replace('\r', '\n');
        original = original.indexOf('\0') < 0 ? original : original.replace('\0', '\uFFFD');
        return new Source(original, ListNumbers.european(original));
    }

    String parsed() {
        return parsed;
    }

    String slice(int start, int end) {
        return original.substring(start, end);
    }

    void append(int start, int end, StringBuilder out) {
        out.append(original, start, end);
    }

    /** The first place from {@code start} on that is no space or tab, {@code end} at most. */
    int skipBlanks(int start, int end) {
        int at = start;
        while (at < end && (original.charAt(at) == ' ' || original.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    boolean startsWith(Node node, char c) {
        int start = skipBlanks(node.getStartOffset(), node.getEndOffset());
        return start < node.getEndOffset() && original.charAt(start) == c;
    }

    /** What the author wrote where the parser saw this. */
    String text(BasedSequence seen) {
        if (!changed || seen.isEmpty()) {
            return seen.toString();
        }
        StringBuilder text = new StringBuilder(seen.length());
        for (int i = 0; i < seen.length(); i++) {
            int offset = seen.getIndexOffset(i);
            text.append(offset >= 0 && offset < original.length() ? original.charAt(offset) : seen.charAt(i));
        }
        return text.toString();
    }

    /** The lines of code or HTML, each without what its quote or list put before it. */
    String text(List<BasedSequence> lines) {
        StringBuilder text = new StringBuilder();
        for (BasedSequence line : lines) {
            text.append(text(line));
        }
        return text.toString();
    }

    /** The line of a place, 1-based; quick when asked in the order of the places. */
    int line(int offset) {
        if (offset < lineStart) {
            line = 1;
            lineStart = 0;
            lineEnd = lineEnd(0);
        }
        while (offset > lineEnd) {
            line++;
            lineStart = lineEnd + 1;
            lineEnd = lineEnd(lineStart);
        }
        return line;
    }

    private int lineEnd(int from) {
        int end = original.indexOf('\n', from);
        return end < 0 ? Integer.MAX_VALUE : end;
    }

    /** The column of a place, 1-based, in code points. */
    int column(int offset) {
        line(offset);
        return original.codePointCount(lineStart, Math.min(Math.max(offset, lineStart), original.length())) + 1;
    }
}
