package io.github.warraq.architecture.planted.attic;

/** The table knows no such room. */
public final class StandsInNoRoom {
    private StandsInNoRoom() {}
}
