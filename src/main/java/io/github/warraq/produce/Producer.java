package io.github.warraq.produce;

import io.github.warraq.base.Sheet;
import io.github.warraq.edition.Edition;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Makes sheets of one kind. Has no state that changes: one producer serves all threads. */
public interface Producer {
    /**
     * All the work there is, in pieces that may run in any order, each by any thread. The stream is lazy: a piece of a
     * million is cheap to name.
     */
    Stream<Batch> batches(Edition edition);

    /** A piece of the work: some sheets. */
    @FunctionalInterface
    interface Batch {
        void offerTo(Consumer<Sheet> publisher);
    }
}
