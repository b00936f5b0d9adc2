package io.github.warraq.base;

import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for. Two threads may make it at the same time, and then either of the two
 * counts: it has to be the same.
 */
public final class Late<T> implements Supplier<T> {
    private final Supplier<T> make;
    private volatile T value;

    /** @param make never gives null */
    public Late(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        T made = value;
        if (made == null) {
            made = make.get();
            value = made;
        }
        return made;
    }
}
