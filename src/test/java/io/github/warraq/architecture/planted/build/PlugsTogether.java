package io.github.warraq.architecture.planted.build;

import io.github.warraq.architecture.planted.read.raw.RawLines;

/** Plugging happens here, and is no violation. */
public final class PlugsTogether {
    private PlugsTogether() {}

    public static int of(String text) {
        return RawLines.count(text);
    }
}
