package io.github.warraq.markup;

/** Text as HTML. */
final class Escape {
    private Escape() {}

    /** Appends a part of a text between tags. */
    static void text(String text, int from, int to, StringBuilder out) {
        int start = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c > '>' || (c != '&' && c != '<' && c != '>')) {
                continue;
            }
            append(text, start, i, out);
            out.append(c == '&' ? "&amp;" : c == '<' ? "&lt;" : "&gt;");
            start = i + 1;
        }
        append(text, start, to, out);
    }

    /** A whole string is copied at once, a part of one character by character. */
    private static void append(String text, int from, int to, StringBuilder out) {
        if (from < to) {
            out.append(from == 0 && to == text.length() ? text : text.substring(from, to));
        }
    }

    static void text(String text, StringBuilder out) {
        text(text, 0, text.length(), out);
    }

    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text(text, out);
        return out.toString();
    }

    /** Appends {@code  name="value"}. */
    static void attribute(String name, CharSequence value, StringBuilder out) {
        out.append(' ').append(name).append("=\"");
        value(value, out);
        out.append('"');
    }

    /** Appends what stands between the quotes of an attribute. */
    static void value(CharSequence value, StringBuilder out) {
        int start = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '&' && c != '<' && c != '>' && c != '"') {
                continue;
            }
            out.append(value, start, i).append(c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&quot;");
            start = i + 1;
        }
        out.append(value, start, value.length());
    }
}
