package io.github.warraq.architecture.planted.edition;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Each method gives another result at each run. */
public final class RollsDice {
    private RollsDice() {}

    static int dice() {
        return new Random().nextInt(6);
    }

    static int current() {
        return ThreadLocalRandom.current().nextInt(6);
    }

    static double math() {
        return Math.random();
    }

    static UUID uuid() {
        return UUID.randomUUID();
    }

    static int identity(Object any) {
        return System.identityHashCode(any);
    }

    static void shuffle(List<String> any) {
        Collections.shuffle(any);
    }
}
