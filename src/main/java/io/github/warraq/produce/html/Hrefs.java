package io.github.warraq.produce.html;

import io.github.warraq.base.Route;

/** Writes links as attributes hold them, before HTML's escaping. */
final class Hrefs {
    private static final String HEX = "0123456789ABCDEF";

    /** RFC 3986: what a path may hold as it is. */
    private static final String IN_PATH = "-._~/!$&'()*+,;=:@";

    private static final String UNRESERVED = "-._~";

    private Hrefs() {}

    /** The relative link from one output to another, with letters of other scripts as they are (WHATWG URL). */
    static String to(Route from, Route to) {
        return path(from.linkTo(to));
    }

    /** A path whose names are plain text, such as {@code a b.html}: {@code a%20b.html}. */
    static String path(String plain) {
        return encoded(plain, IN_PATH);
    }

    /** A value in the query of an absolute address: of ASCII, all but RFC 3986's unreserved characters are encoded. */
    static String value(String plain) {
        return encoded(plain, UNRESERVED);
    }

    private static String encoded(String plain, String kept) {
        StringBuilder out = null;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean asItIs = c >= 0x80 || isAlphanumeric(c) || kept.indexOf(c) >= 0;
            if (!asItIs && out == null) {
                out = new StringBuilder(plain.length() + 32).append(plain, 0, i);
            }
            if (out != null) {
                if (asItIs) {
                    out.append(c);
                } else {
                    out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
                }
            }
        }
        return out == null ? plain : out.toString();
    }

    private static boolean isAlphanumeric(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
