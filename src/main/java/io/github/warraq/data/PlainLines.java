package io.github.warraq.data;

import io.github.warraq.base.Place;

/** Goes through a document line by line; blank lines and lines that are comments from their beginning are passed over. */
abstract class PlainLines {
    final String text;
    final String file;

    /** The current line's number, and where its text is, without its end; there is no line at the end of the text. */
    int line;

    int start;
    int end;
    boolean hasLine;

    private int next;

    PlainLines(String text, String file, int firstLine) {
        this.text = text;
        this.file = file;
        this.line = firstLine - 1;
    }

    /** Whether a text is free of tabs, controls and marks that a parser may take a view on, and of characters of two chars. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' ? !isLineEnd(text, i) : c >= 0x7F && isOdd(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLineEnd(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n');
    }

    private static boolean isOdd(char c) {
        return c < 0xA0 || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c) || c == '\uFEFF' || c >= '\uFFFE';
    }

    final void advance() {
        hasLine = false;
        while (!hasLine && next < text.length()) {
            line++;
            start = next;
            int feed = text.indexOf('\n', start);
            next = feed < 0 ? text.length() : feed + 1;
            end = feed < 0 ? text.length() : feed;
            if (end > start && text.charAt(end - 1) == '\r') {
                end--;
            }
            hasLine = spaces(start) < end && text.charAt(start) != '#';
        }
    }

    /** The first offset from one on where no space is; the line's end at most. */
    final int spaces(int from) {
        int at = from;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Where what stands before an offset ends, spaces aside. */
    final int trimmed(int from, int before) {
        int to = before;
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        return to;
    }

    /** Of an offset in the current line. */
    Place place(int offset) {
        return new Place(file, line, offset - start + 1);
    }
}
