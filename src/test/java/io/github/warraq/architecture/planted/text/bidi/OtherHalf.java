package io.github.warraq.architecture.planted.text.bidi;

import io.github.warraq.architecture.planted.text.time.HalfOfACircle;

/** With its other half, a circle between packages. */
public final class OtherHalf {
    private OtherHalf() {}

    public static int down(int n) {
        return n <= 0 ? 0 : HalfOfACircle.down(n - 1);
    }
}
