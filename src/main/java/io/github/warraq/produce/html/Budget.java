package io.github.warraq.produce.html;

import io.github.warraq.base.Place;
import io.github.warraq.produce.ThemeException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

/**
 * What a page may weigh on its way to a reader, compressed as hosts do (RFC 1952).
 *
 * @param most in bytes
 */
record Budget(int most) {
    /** Ten packets of a fresh connection, which come in one go (RFC 6928), less what they are wrapped in. */
    static final Budget LITE = new Budget(14 << 10);

    /**
     * @param source what the page is made from
     * @throws ThemeException if the page weighs more: then nothing is published
     */
    void check(byte[] page, String source) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(page);
        }
        if (compressed.size() > most) {
            throw new ThemeException(
                    "over-budget",
                    Place.of(source),
                    "its light page has " + compressed.size() + " bytes when compressed, more than " + most,
                    "make its longest paragraph or table shorter, or switch lite off in seeds/site.yml",
                    null);
        }
    }
}
