package io.github.warraq.markup;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Addresses in articles: which are let through, and how they are written. */
final class Hrefs {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final String KEPT = "-._~:/?#@!$&'()*+,;=";
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private Hrefs() {}

    /**
     * An address with what browsers leave out before they look at it left out: white space around it, tabs and line
     * breaks in it, controls and marks of direction.
     */
    static String clean(String address) {
        StringBuilder kept = null;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean drop = c < ' ' || (c >= 0x7F && c < 0xA0) || isMark(c);
            if (drop && kept == null) {
                kept = new StringBuilder(address.length()).append(address, 0, i);
            } else if (!drop && kept != null) {
                kept.append(c);
            }
        }
        return (kept == null ? address : kept.toString()).strip();
    }

    private static boolean isMark(char c) {
        return c == 0x061C
                || c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0xFEFF;
    }

    /** The scheme in lower case, as RFC 3986 3.1 has it; empty where there is none. */
    static String scheme(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return i == 0 ? "" : address.substring(0, i).toLowerCase(Locale.ROOT);
            }
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && (i == 0 || !((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'))) {
                return "";
            }
        }
        return "";
    }

    /** Whether an address leads to another site. */
    static boolean isExternal(String address) {
        String scheme = scheme(address);
        return scheme.equals("http") || scheme.equals("https") || address.startsWith("//");
    }

    /** Whether an address is of this site: no scheme, no host. */
    static boolean isLocal(String address) {
        return scheme(address).isEmpty() && !address.startsWith("//");
    }

    /** Whether a link may lead there: http, https, mailto, tel, and addresses without a scheme. */
    static boolean isSafeLink(String address) {
        String scheme = scheme(address);
        return scheme.isEmpty() || SCHEMES.contains(scheme);
    }

    /** Whether a picture may come from there: http, https, and addresses without a scheme. */
    static boolean isSafePicture(String address) {
        String scheme = scheme(address);
        return scheme.isEmpty() || scheme.equals("http") || scheme.equals("https");
    }

    /**
     * What to write into an attribute: percent-encoded UTF-8 where RFC 3986 wants it, what is encoded already kept, a
     * host in other letters in its ASCII form (RFC 3490). An address that begins with {@code //} becomes https: it would
     * lead nowhere on a page opened from a disk.
     */
    static String encode(String cleaned) {
        String address = cleaned.startsWith("//") ? "https:" + cleaned : cleaned;
        StringBuilder out = new StringBuilder(address.length() + 16);
        int from = 0;
        String scheme = scheme(address);
        if ((scheme.equals("http") || scheme.equals("https")) && address.startsWith("//", scheme.length() + 1)) {
            from = appendHost(address, scheme, out);
        }
        boolean fragment = false;
        for (int i = from; i < address.length(); ) {
            int c = address.codePointAt(i);
            i += Character.charCount(c);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (c == '#' && fragment) {
                out.append("%23");
            } else if (plain
                    || (c < 0x80 && KEPT.indexOf(c) >= 0)
                    || (c == '%' && isHex(address, i) && isHex(address, i + 1))) {
                fragment |= c == '#';
                out.append((char) c);
            } else {
                percent(c, out);
            }
        }
        return out.toString();
    }

    private static int appendHost(String address, String scheme, StringBuilder out) {
        int start = scheme.length() + 3;
        int end = start;
        boolean ascii = true;
        while (end < address.length() && "/?#\\".indexOf(address.charAt(end)) < 0) {
            ascii &= address.charAt(end) < 0x80;
            end++;
        }
        if (ascii && address.indexOf('[') != start) {
            return 0;
        }
        String host = address.substring(start, end);
        if (!ascii) {
            try {
                host = IDN.toASCII(host);
            } catch (IllegalArgumentException e) {
                return 0;
            }
        }
        for (int i = 0; i < host.length(); i++) {
            if ("<>\"` {}|^".indexOf(host.charAt(i)) >= 0) {
                return 0;
            }
        }
        out.append(scheme).append("://").append(host);
        return end;
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && text.charAt(at) < 0x80 && Character.digit(text.charAt(at), 16) >= 0;
    }

    private static void percent(int codePoint, StringBuilder out) {
        int c = codePoint >= 0xD800 && codePoint <= 0xDFFF ? 0xFFFD : codePoint;
        for (byte b : new String(Character.toChars(c)).getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(HEX[(b >> 4) & 15]).append(HEX[b & 15]);
        }
    }
}
