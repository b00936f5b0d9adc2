package io.github.warraq.base;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Where an output stands: a path below the output folder, its names parted by {@code /}, ending in a file's name. Every
 * name is NFC, 1 to 255 bytes of UTF-8, holds no control, no bidi control and none of {@code # ? % \ : * " < > |}, and does
 * not end in a full stop or a space: so a route is the same file on every system and the same address on every host.
 */
public record Route(String path) implements Comparable<Route> {
    private static final int MOST_BYTES = 255;
    private static final String NEVER = "#?%\\:*\"<>|";

    /** @throws IllegalArgumentException if {@code path} is not such a path */
    public Route {
        int from = 0;
        do {
            int slash = path.indexOf('/', from);
            int end = slash < 0 ? path.length() : slash;
            checkName(path, from, end);
            from = end + 1;
        } while (from <= path.length());
    }

    private static void checkName(String path, int from, int end) {
        boolean ascii = true;
        for (int i = from; i < end; i++) {
            char c = path.charAt(i);
            ascii &= c < 0x80;
            if (c < ' ' || c == 0x7F || NEVER.indexOf(c) >= 0 || isHidden(c) || isHalf(path, i)) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "a route cannot hold U+%04X: %s", (int) c, path));
            }
        }
        String name = path.substring(from, end);
        if (name.isEmpty() || name.endsWith(".") || name.endsWith(" ")) { // Windows would cut both off
            throw new IllegalArgumentException("a route cannot have a name '" + name + "': " + path);
        }
        if (!ascii && !Normalizer.isNormalized(name, Normalizer.Form.NFC)) {
            throw new IllegalArgumentException("a route has to be NFC: " + path);
        }
        if (name.length() > MOST_BYTES || (!ascii && name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES)) {
            throw new IllegalArgumentException("a name of more than " + MOST_BYTES + " bytes: " + path);
        }
    }

    /** Whether one half of a pair of surrogates stands alone, which no file name can hold. */
    private static boolean isHalf(String path, int i) {
        return Character.isSurrogate(path.charAt(i))
                && (Character.isLowSurrogate(path.charAt(i))
                        ? i == 0 || !Character.isHighSurrogate(path.charAt(i - 1))
                        : i + 1 == path.length() || !Character.isLowSurrogate(path.charAt(i + 1)));
    }

    private static boolean isHidden(char c) {
        return (c >= 0x80 && c < 0xA0)
                || c == 0xAD
                || c == 0x061C
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0xFEFF
                || (c >= 0xFFF9 && c <= 0xFFFF);
    }

    /**
     * The relative link from this page to another output, which works from a root, a sub-path and {@code file://} alike:
     * it always ends in a file's name. Not percent-encoded.
     */
    public String linkTo(Route other) {
        int shared = 0;
        for (int i = 0; i < path.length() && i < other.path.length() && path.charAt(i) == other.path.charAt(i); i++) {
            if (path.charAt(i) == '/') {
                shared = i + 1;
            }
        }
        StringBuilder link = new StringBuilder();
        for (int i = shared; i < path.length(); i++) {
            if (path.charAt(i) == '/') {
                link.append("../");
            }
        }
        return link.append(other.path, shared, other.path.length()).toString();
    }

    /** {@code ../} once for every folder this route is in: the way from its page back to the output folder. */
    public String toRoot() {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }

    // Written out: what a record gets is put together when it is first called, and slow without the second compiler.
    @Override
    public boolean equals(Object other) {
        return other instanceof Route route && path.equals(route.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public int compareTo(Route other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
