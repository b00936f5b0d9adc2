package io.github.warraq.base;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;

/**
 * One output: where it stands, a key made of everything that it shows, and a lazy way to make its bytes. The waist of the
 * whole: everything above makes sheets, everything below takes them. To name a sheet costs its route alone: the key, too, is
 * made when it is asked for, so that one sheet of a million is found without the keys of all.
 */
public final class Sheet {
    private final Route route;
    private final Supplier<Key> key;
    private final String source;
    private final boolean yields;
    private final Body body;

    /**
     * @param keys makes the key, the same one at each call
     * @param source what the sheet is made from, to be named when two sheets want one route
     */
    public Sheet(Route route, Supplier<Key> keys, String source, Body body) {
        this(route, new Late<>(keys), source, false, body);
    }

    /** A sheet whose key is at hand. */
    public Sheet(Route route, Key key, String source, Body body) {
        this(route, () -> key, source, false, body);
    }

    /** A sheet of which nobody can say more than that what it shows has changed. */
    public Sheet(Route route, Fingerprint key, String source, Body body) {
        this(route, new Late<>(() -> Key.ofFile(source, key)), source, false, body);
    }

    private Sheet(Route route, Supplier<Key> key, String source, boolean yields, Body body) {
        this.route = route;
        this.key = key;
        this.source = source;
        this.yields = yields;
        this.body = body;
    }

    /** The same, but that it gives way to any other sheet that wants its route. */
    public Sheet yielding() {
        return new Sheet(route, key, source, true, body);
    }

    public Route route() {
        return route;
    }

    /** Of equal keys the bodies are equal, so the body of a known key is never made. */
    public Key key() {
        return key.get();
    }

    public String source() {
        return source;
    }

    /** Whether it gives way to any other sheet that wants its route, as a redirect does. */
    public boolean yields() {
        return yields;
    }

    public Body body() {
        return body;
    }

    @Override
    public String toString() {
        return route + " of " + source;
    }

    /** Makes a sheet's bytes, the same ones at each call. */
    @FunctionalInterface
    public interface Body {
        /** @throws IOException from {@code out}, or from what the body is read from */
        void writeTo(OutputStream out) throws IOException;
    }
}
