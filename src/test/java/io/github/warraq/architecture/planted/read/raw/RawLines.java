package io.github.warraq.architecture.planted.read.raw;

import io.github.warraq.architecture.planted.base.Innocent;

/** A class of a sub-room; it may use its parent. */
public final class RawLines {
    public static final String FORMAT = Innocent.of("raw");

    private RawLines() {}

    public static int count(String text) {
        return text.length();
    }
}
