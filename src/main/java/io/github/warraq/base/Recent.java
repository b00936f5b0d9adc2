package io.github.warraq.base;

import java.util.function.IntFunction;

/**
 * The values asked for lately, by number: a table of fixed size, in which a value drives out the one that stood in its
 * place. Safe for any number of threads; two of them may make the same value at the same time.
 */
public final class Recent<T> {
    private final Kept<T>[] kept;

    /** Its value is published with it: both fields are final. */
    private record Kept<T>(int number, T value) {}

    /** @param most how many values are kept, at least 1 */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Recent(int most) {
        kept = new Kept[Math.max(1, most)];
    }

    /** The value of a number from 0 on, made if it is not at hand. */
    public T get(int number, IntFunction<T> make) {
        int place = number % kept.length;
        Kept<T> known = kept[place];
        if (known == null || known.number != number) {
            known = new Kept<>(number, make.apply(number));
            kept[place] = known;
        }
        return known.value;
    }
}
