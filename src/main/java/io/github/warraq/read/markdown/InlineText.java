package io.github.warraq.read.markdown;

/** A heading's Markdown as plain text. */
final class InlineText {
    private InlineText() {}

    /**
     * Without closing hashes, attributes, the signs of emphasis and code, addresses of links and pictures, and the
     * backslashes of escapes.
     */
    static String of(String markdown) {
        String line = withoutAttributes(withoutHashes(markdown.strip()));
        StringBuilder plain = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            char next = i + 1 < line.length() ? line.charAt(i + 1) : 0;
            if (c == '\\' && isPunctuation(next)) {
                plain.append(next);
                i++;
            } else if (c == ']' && next == '(') {
                int close = line.indexOf(')', i);
                i = close < 0 ? i : close;
            } else if (c == '_' ? isWordEdge(line, i) : c == '*' || c == '`' || c == '[' && line.indexOf("](", i) > 0) {
                continue;
            } else if (c != '!' || next != '[') {
                plain.append(Character.isWhitespace(c) ? ' ' : c);
            }
        }
        return plain.toString().strip();
    }

    private static String withoutHashes(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '#') {
            end--;
        }
        boolean isClosing = end < line.length() && (end == 0 || line.charAt(end - 1) == ' ');
        return isClosing ? line.substring(0, end).strip() : line;
    }

    private static String withoutAttributes(String line) {
        int open = line.lastIndexOf('{');
        boolean isList = open >= 0
                && line.endsWith("}")
                && open + 1 < line.length()
                && "#.:".indexOf(line.charAt(open + 1)) >= 0;
        return isList ? line.substring(0, open).strip() : line;
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }

    private static boolean isWordEdge(String line, int at) {
        boolean before = at > 0 && Character.isLetterOrDigit(line.charAt(at - 1));
        boolean after = at + 1 < line.length() && Character.isLetterOrDigit(line.charAt(at + 1));
        return before != after;
    }
}
