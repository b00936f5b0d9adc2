package io.github.warraq.site;

import io.github.warraq.data.Node;
import io.github.warraq.text.Language;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The meanings of single values in {@code site.yml}; each gives nothing for a value that has none. */
final class Values {
    private static final Pattern COLOUR = Pattern.compile("#?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})");
    private static final Pattern ADDRESS =
            Pattern.compile("(https?)://([^/?#\\s]+)(/[^?#\\s]*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,9})\\s*([kmg]?)i?b?", Pattern.CASE_INSENSITIVE);
    private static final Pattern HIDDEN = Pattern.compile("(^|/)\\.\\.?(/|$)|[\\\\:*\"<>|?#%\\p{Cntrl}]|//");
    private static final long LARGEST = 1L << 30;

    /** Of a host (RFC 1035, 2.3.4). */
    private static final int LONGEST_LABEL = 63;

    private Values() {}

    static Optional<Language> language(Node.Scalar value) {
        try {
            return Optional.of(new Language(value.text().strip().replace('_', '-')));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<ZoneId> zone(Node value) {
        if (!(value instanceof Node.Scalar scalar)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(scalar.text().strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** An absolute address as machines write it: the host in Punycode, the path percent-encoded, {@code /} at its end. */
    static Optional<URI> address(Node.Scalar value) {
        Matcher parts = ADDRESS.matcher(value.text().strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String path = Optional.ofNullable(parts.group(3)).orElse("/");
        try {
            String host = ascii(parts.group(2));
            URI uri = new URI(
                    parts.group(1).toLowerCase(Locale.ROOT) + "://" + host + path + (path.endsWith("/") ? "" : "/"));
            return uri.getHost() == null ? Optional.empty() : Optional.of(new URI(uri.toASCIIString()));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Most hosts are ASCII, and the tables for all others take a while to read. */
    private static String ascii(String host) {
        boolean plain = host.length() <= LONGEST_LABEL && host.chars().allMatch(c -> c < 0x80);
        return plain ? host : IDN.toASCII(host);
    }

    /** {@code #rrggbb} in small letters; short and without its hash it will do. */
    static Optional<String> colour(Node.Scalar value) {
        Matcher colour = COLOUR.matcher(value.text().strip());
        if (!colour.matches()) {
            return Optional.empty();
        }
        String digits = colour.group(1).toLowerCase(Locale.ROOT);
        return Optional.of("#" + (digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits));
    }

    /** A path that stays below its folder. */
    static Optional<String> path(Node.Scalar value) {
        String path = value.text().strip();
        String relative = path.startsWith("/") ? path.substring(1) : path;
        return relative.isEmpty() || HIDDEN.matcher(relative).find() ? Optional.empty() : Optional.of(relative);
    }

    /** {@code 500 KB}, {@code 20 MB}, {@code 1GiB} or a bare number of bytes: 1 byte to 1 GiB; a kilobyte is 1024. */
    static Optional<Long> bytes(Node.Scalar value) {
        Matcher size = SIZE.matcher(value.text().strip());
        if (!size.matches()) {
            return Optional.empty();
        }
        int shift = 10
                * ("kmg".indexOf(size.group(2).toLowerCase(Locale.ROOT))
                        + (size.group(2).isEmpty() ? 0 : 1));
        long bytes = Long.parseLong(size.group(1)) << shift;
        return bytes >= 1 && bytes <= LARGEST ? Optional.of(bytes) : Optional.empty();
    }
}
