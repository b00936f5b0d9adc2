package io.github.warraq.data;

/** The escapes that YAML and TOML have in common, and that people write. */
final class Escapes {
    private Escapes() {}

    /** What the inside of a double-quoted string means; null if it holds an escape other than those of quote, backslash, line feed and tab. */
    static String plain(String inside) {
        int backslash = inside.indexOf('\\');
        if (backslash < 0) {
            return inside;
        }
        StringBuilder meant = new StringBuilder(inside.length());
        int copied = 0;
        for (; backslash >= 0; backslash = inside.indexOf('\\', copied)) {
            char c = backslash + 1 < inside.length() ? meaning(inside.charAt(backslash + 1)) : 0;
            if (c == 0) {
                return null;
            }
            meant.append(inside, copied, backslash).append(c);
            copied = backslash + 2;
        }
        return meant.append(inside, copied, inside.length()).toString();
    }

    private static char meaning(char c) {
        return switch (c) {
            case '"', '\\' -> c;
            case 'n' -> '\n';
            case 't' -> '\t';
            default -> 0;
        };
    }
}
