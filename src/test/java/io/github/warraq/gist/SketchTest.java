package io.github.warraq.gist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SketchTest {
    private static final int KEPT = 64;

    /** Of the numbers from one to another. */
    private static Sketch sketch(int from, int to) {
        Sketch.Maker maker = new Sketch.Maker(KEPT, to - from);
        for (int i = from; i < to; i++) {
            maker.add(Hashes.spread(i * 0x9E3779B97F4A7C15L));
        }
        return maker.sketch();
    }

    @Property
    void a_set_is_wholly_in_a_larger_one_of_which_it_is_a_part(
            @ForAll @IntRange(min = 1, max = 500) int size, @ForAll @IntRange(max = 3) int times) {
        int larger = size + times * size / 2;
        assertThat(sketch(0, size).containment(sketch(0, larger))).isEqualTo(1);
        assertThat(sketch(0, larger).containment(sketch(0, size))).isEqualTo(1);
    }

    @Test
    void of_a_set_that_is_far_smaller_a_sample_tells_nothing() {
        assertThat(sketch(0, 3).containment(sketch(0, 3000))).isZero();
    }

    @Property
    void sets_without_a_common_element_have_nothing_in_common(
            @ForAll @IntRange(min = 1, max = 500) int one, @ForAll @IntRange(min = 1, max = 500) int other) {
        assertThat(sketch(0, one).containment(sketch(1000, 1000 + other))).isZero();
    }

    @Property
    void how_much_is_in_common_is_estimated(@ForAll @IntRange(min = 200, max = 800) int common) {
        double found = sketch(0, 1000).containment(sketch(1000 - common, 2000 - common));
        assertThat(found).isCloseTo(common / 1000.0, within(0.3));
    }

    @Test
    void nothing_has_nothing_in_common_with_anything() {
        assertThat(Sketch.EMPTY.containment(sketch(0, 10))).isZero();
        assertThat(sketch(0, 10).containment(Sketch.EMPTY)).isZero();
    }
}
