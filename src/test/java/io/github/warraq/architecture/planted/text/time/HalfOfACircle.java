package io.github.warraq.architecture.planted.text.time;

import io.github.warraq.architecture.planted.text.bidi.OtherHalf;

/** With its other half, a circle between packages. */
public final class HalfOfACircle {
    private HalfOfACircle() {}

    public static int down(int n) {
        return n <= 0 ? 0 : OtherHalf.down(n - 1);
    }
}
