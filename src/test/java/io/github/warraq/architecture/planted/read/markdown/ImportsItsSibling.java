package io.github.warraq.architecture.planted.read.markdown;

import io.github.warraq.architecture.planted.read.raw.RawLines;

/** Sub-rooms of read know nothing of each other. */
public final class ImportsItsSibling {
    private ImportsItsSibling() {}

    public static int of(String text) {
        return RawLines.count(text);
    }
}
