package io.github.warraq.serve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that a request wants: one range of bytes (RFC 9110, 14). Several at once may be answered with the
 * whole, which is what we do.
 *
 * @param from the first byte's number
 * @param to the last one's
 */
record ByteRange(long from, long to) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** Asked for a part that the file does not have. */
    static final class NotSatisfiable extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /**
     * @param header the value of {@code Range}; null if there was none
     * @return empty if the whole is wanted
     */
    static Optional<ByteRange> of(String header, long size) throws NotSatisfiable {
        Matcher one = header == null ? null : ONE.matcher(header.strip());
        if (one == null
                || !one.matches()
                || one.group(1).isEmpty() && one.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (one.group(1).isEmpty()) {
            long last = Long.parseLong(one.group(2));
            if (last == 0 || size == 0) {
                throw new NotSatisfiable();
            }
            return Optional.of(new ByteRange(Math.max(0, size - last), size - 1));
        }
        long from = Long.parseLong(one.group(1));
        long to = one.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(one.group(2)));
        if (!one.group(2).isEmpty() && Long.parseLong(one.group(2)) < from) {
            return Optional.empty(); // not a range at all, so it is to be ignored
        }
        if (from >= size) {
            throw new NotSatisfiable();
        }
        return Optional.of(new ByteRange(from, to));
    }

    long length() {
        return to - from + 1;
    }
}
