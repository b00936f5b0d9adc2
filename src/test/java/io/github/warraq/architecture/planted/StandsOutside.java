package io.github.warraq.architecture.planted;

/** The root package holds rooms, not classes. */
public final class StandsOutside {
    private StandsOutside() {}
}
