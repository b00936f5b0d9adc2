package io.github.warraq.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTest {
    private static final int PARTS = 8;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void ofManyPartsTheOneThatChangedIsTold(int changed) {
        Traces before = key("a", List.of(0, 1, 2, 3, 4, 5, 6, 7)).traces();
        List<Integer> values = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7));
        values.set(changed, 99);

        assertThat(key("a", values).changesSince(before)).containsExactly("part " + changed);
        assertThat(key("a", values).changesSince(Traces.parse(before.toString())))
                .containsExactly("part " + changed);
    }

    @Test
    void partsDoNotReachIntoEachOther() {
        Traces none = Traces.of(new Fingerprint(0, -1));
        for (int part = 0; part < PARTS; part++) {
            Traces one = none.with(part, new Fingerprint(0, -1));
            int set = part;
            assertThat(IntStream.range(0, PARTS).mapToObj(one::part).toList())
                    .isEqualTo(IntStream.range(0, PARTS)
                            .mapToObj(i -> i == set ? 0xFFFL : 0L)
                            .toList());
            assertThat(one.identity()).isEqualTo(-1);
        }
    }

    @Test
    void theRestIsAReasonOnlyWhereNothingBeforeItChanged() {
        Traces before = key(1, 1, 1).traces();

        assertThat(key(1, 1, 1).changesSince(before)).isEmpty();
        assertThat(key(2, 2, 1).changesSince(before)).containsExactly("it was retitled");
        assertThat(key(1, 2, 1).changesSince(before)).containsExactly("its text changed");
        assertThat(key(2, 2, 2).changesSince(before)).containsExactly("it was retitled", "its neighbour changed");
    }

    private static Key key(int title, int text, int neighbour) {
        return Key.of(Ground.NONE, "article", "a")
                .part("it was retitled", title)
                .rest("its text changed", text)
                .part("its neighbour changed", neighbour)
                .key();
    }

    @Test
    void whatIsMadeFromSomethingElseSaysSo() {
        Traces before = key("a", List.of(1)).traces();

        assertThat(key("b", List.of(1)).changesSince(before)).containsExactly("what it is made from has another name");
    }

    @Test
    void aKeyIsAnotherWithTheGroundTheKindAndEachPartAndNotWithTheName() {
        Ground ground = Ground.NONE.with("theme", Fingerprint.of("theme"));
        Key key = Key.of(ground, "article", "a").part("", 1).part("", 2).key();

        assertThat(key)
                .isEqualTo(
                        Key.of(ground, "article", "b").part("", 1).part("", 2).key());
        assertThat(key)
                .isNotEqualTo(
                        Key.of(ground, "list", "a").part("", 1).part("", 2).key());
        assertThat(key)
                .isNotEqualTo(Key.of(ground, "article", "a").part("", 1, 2).key());
        assertThat(key)
                .isNotEqualTo(Key.of(ground.with("theme", Fingerprint.of("another")), "article", "a")
                        .part("", 1)
                        .part("", 2)
                        .key());
    }

    @Test
    void thereIsNoRoomForANinthPart() {
        assertThatThrownBy(() -> key("a", List.of(0, 1, 2, 3, 4, 5, 6, 7, 8)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Key key(String name, List<Integer> values) {
        Key.Builder key = Key.of(Ground.NONE, "kind", name);
        for (int i = 0; i < values.size(); i++) {
            key.part("part " + i, values.get(i));
        }
        return key.key();
    }
}
