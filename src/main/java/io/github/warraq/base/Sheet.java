package io.github.warraq.base;

import java.io.IOException;
import java.io.OutputStream;

/**
 * One output: where it stands, a fingerprint of everything that it shows, and a lazy way to make its bytes. The waist of
 * the whole: everything above makes sheets, everything below takes them.
 *
 * @param key of equal keys the bodies are equal, so the body of a known key is never made
 * @param source what the sheet is made from, to be named when two sheets want one route
 */
public record Sheet(Route route, Fingerprint key, String source, Body body) {
    /** Makes a sheet's bytes, the same ones at each call. */
    @FunctionalInterface
    public interface Body {
        /** @throws IOException from {@code out}, or from what the body is read from */
        void writeTo(OutputStream out) throws IOException;
    }
}
