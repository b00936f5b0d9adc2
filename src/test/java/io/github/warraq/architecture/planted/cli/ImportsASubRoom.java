package io.github.warraq.architecture.planted.cli;

import io.github.warraq.architecture.planted.read.raw.RawLines;

/** Only build may plug a sub-room in, and the command line does not even know the room. */
public final class ImportsASubRoom {
    private ImportsASubRoom() {}

    public static int of(String text) {
        return RawLines.count(text);
    }
}
