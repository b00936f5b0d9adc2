package io.github.warraq.architecture.planted.serve;

/** State that all runs in one process share. */
public final class KeepsGlobals {
    static int runs;

    private KeepsGlobals() {}
}
