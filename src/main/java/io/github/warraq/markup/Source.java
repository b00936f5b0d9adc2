package io.github.warraq.markup;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;

/**
 * A body as its author wrote it, beside the text of the same length that is parsed: line ends are {@code \n} and the
 * digits of ordered lists' numbers European there. Whatever is shown is taken from the original.
 */
final class Source {
    private final String original;
    private final String parsed;
    private int line = 1;
    private int lineOffset;

    private Source(String original, String parsed) {
        this.original = original;
        this.parsed = parsed;
    }

    static Source of(String body) {
        String original =
                body.indexOf('\r') < 0 ? body : body.replace("\r\n", "\n").replace('\r', '\n');
        return new Source(original, ListNumbers.european(original));
    }

    String parsed() {
        return parsed;
    }

    /** The line that a node begins on, 1-based; quick when asked in the order of the places. */
    int line(Node node) {
        int offset = Math.min(node.getStartOffset(), original.length());
        if (offset < lineOffset) {
            line = 1;
            lineOffset = 0;
        }
        for (int i = original.indexOf('\n', lineOffset); i >= 0 && i < offset; i = original.indexOf('\n', i + 1)) {
            line++;
            lineOffset = i + 1;
        }
        return line;
    }

    /** What the author wrote where the parser saw this. */
    String text(BasedSequence seen) {
        if (original == parsed || seen.isEmpty()) {
            return seen.toString();
        }
        StringBuilder text = new StringBuilder(seen.length());
        for (int i = 0; i < seen.length(); i++) {
            int offset = seen.getIndexOffset(i);
            text.append(offset >= 0 && offset < original.length() ? original.charAt(offset) : seen.charAt(i));
        }
        return text.toString();
    }

    /** The same with backslash escapes and entities undone. */
    String unescaped(BasedSequence seen) {
        String text = text(seen);
        return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : Escaping.unescapeString(text);
    }

    /** Appends text of a text node with backslash escapes undone. */
    void appendText(BasedSequence seen, StringBuilder out) {
        int start = seen.getStartOffset();
        int end = seen.getEndOffset();
        String from = original;
        if (end - start != seen.length() || end > original.length()) {
            from = text(seen);
            start = 0;
            end = from.length();
        }
        int slash = from.indexOf('\\', start);
        while (slash >= 0 && slash + 1 < end) {
            if (Flanking.isAsciiPunctuation(from.charAt(slash + 1))) {
                out.append(from, start, slash).append(from.charAt(slash + 1));
                start = slash + 2;
                slash = from.indexOf('\\', start);
            } else {
                slash = from.indexOf('\\', slash + 1);
            }
        }
        out.append(from, start, end);
    }
}
