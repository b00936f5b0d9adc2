package io.github.warraq.read.raw;

import java.util.Map;

/** HTML character references that a page's source left in a text, such as {@code &quot;}. */
final class Entities {
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("quot", "\""),
            Map.entry("amp", "&"),
            Map.entry("apos", "'"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("nbsp", "\u00A0"),
            Map.entry("laquo", "\u00AB"),
            Map.entry("raquo", "\u00BB"),
            Map.entry("ldquo", "\u201C"),
            Map.entry("rdquo", "\u201D"),
            Map.entry("lsquo", "\u2018"),
            Map.entry("rsquo", "\u2019"),
            Map.entry("ndash", "\u2013"),
            Map.entry("mdash", "\u2014"),
            Map.entry("hellip", "\u2026"),
            Map.entry("bull", "\u2022"),
            Map.entry("middot", "\u00B7"),
            Map.entry("zwnj", "\u200C"),
            Map.entry("zwj", "\u200D"),
            Map.entry("lrm", "\u200E"),
            Map.entry("rlm", "\u200F"));
    private static final int LONGEST = 8;
    private static final int DECIMAL = 10;
    private static final int HEXADECIMAL = 16;

    private Entities() {}

    /** The text with its references resolved, once; what is no reference stays as it is. */
    static String decode(String text) {
        int ampersand = text.indexOf('&');
        if (ampersand < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int copied = 0;
        for (int i = ampersand; i >= 0; i = text.indexOf('&', i + 1)) {
            int semicolon = end(text, i + 1);
            String meant = semicolon < 0 ? "" : meaning(text.substring(i + 1, semicolon));
            if (!meant.isEmpty()) {
                decoded.append(text, copied, i).append(meant);
                copied = semicolon + 1;
            }
        }
        return decoded.append(text, copied, text.length()).toString();
    }

    private static int end(String text, int from) {
        for (int i = from; i < text.length() && i <= from + LONGEST; i++) {
            if (text.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    private static String meaning(String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, "");
        }
        boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
        int radix = hexadecimal ? HEXADECIMAL : DECIMAL;
        int codePoint = 0;
        for (int i = hexadecimal ? 2 : 1; i < name.length(); i++) {
            int digit = Character.digit(name.charAt(i), radix);
            if (digit < 0) {
                return "";
            }
            codePoint = codePoint * radix + digit;
        }
        boolean shown = codePoint >= ' '
                && Character.isValidCodePoint(codePoint)
                && !Character.isISOControl(codePoint)
                && Character.getType(codePoint) != Character.SURROGATE;
        return shown ? Character.toString(codePoint) : "";
    }
}
