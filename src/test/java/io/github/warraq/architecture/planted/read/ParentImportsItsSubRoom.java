package io.github.warraq.architecture.planted.read;

import io.github.warraq.architecture.planted.read.raw.RawLines;

/** A parent never imports its sub-rooms. */
public final class ParentImportsItsSubRoom {
    private ParentImportsItsSubRoom() {}

    public static int of(String text) {
        return RawLines.count(text);
    }
}
