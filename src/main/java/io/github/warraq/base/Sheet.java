package io.github.warraq.base;

import java.io.IOException;
import java.io.OutputStream;

/**
 * One output: where it stands, a key made of everything that it shows, and a lazy way to make its bytes. The waist of the
 * whole: everything above makes sheets, everything below takes them.
 *
 * @param key of equal keys the bodies are equal, so the body of a known key is never made
 * @param source what the sheet is made from, to be named when two sheets want one route
 * @param yields whether it gives way to any other sheet that wants its route, as a redirect does
 */
public record Sheet(Route route, Key key, String source, boolean yields, Body body) {
    /** A sheet that stands for itself. */
    public Sheet(Route route, Key key, String source, Body body) {
        this(route, key, source, false, body);
    }

    /** A sheet of which nobody can say more than that what it shows has changed. */
    public Sheet(Route route, Fingerprint key, String source, Body body) {
        this(route, Key.ofFile(source, key), source, body);
    }

    /** The same, but that it gives way to any other sheet that wants its route. */
    public Sheet yielding() {
        return new Sheet(route, key, source, true, body);
    }

    /** Makes a sheet's bytes, the same ones at each call. */
    @FunctionalInterface
    public interface Body {
        /** @throws IOException from {@code out}, or from what the body is read from */
        void writeTo(OutputStream out) throws IOException;
    }
}
