package io.github.warraq.data;

/** How deep the brackets of a TOML document nest, told without parsing it. */
final class TomlDepth {
    private TomlDepth() {}

    /** The offset of the first bracket that is more than {@code most} deep, outside of strings and comments; -1 if none is. */
    static int firstBeyond(String text, int most) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '[', '{' -> {
                    if (++depth > most) {
                        return i;
                    }
                }
                case ']', '}' -> depth = Math.max(0, depth - 1);
                case '#' -> i = lineEnd(text, i);
                case '"', '\'' -> i = stringEnd(text, i);
                default -> {
                    // keys and values
                }
            }
        }
        return -1;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static int stringEnd(String text, int open) {
        char quote = text.charAt(open);
        String three = String.valueOf(quote).repeat(3);
        boolean isLong = text.startsWith(three, open);
        for (int i = open + (isLong ? 3 : 1); i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && quote == '"') {
                i++;
            } else if (isLong ? text.startsWith(three, i) : c == quote || c == '\n') {
                return isLong ? i + 2 : i;
            }
        }
        return text.length();
    }
}
