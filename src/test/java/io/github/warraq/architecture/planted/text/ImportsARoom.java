package io.github.warraq.architecture.planted.text;

import io.github.warraq.architecture.planted.base.Innocent;

/** Text imports nothing of ours. */
public final class ImportsARoom {
    private ImportsARoom() {}

    public static String of(String text) {
        return Innocent.of(text);
    }
}
