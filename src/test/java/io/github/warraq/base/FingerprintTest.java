package io.github.warraq.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
    private enum Fruit {
        FIG,
        DATE
    }

    @Test
    void isTheSameForEver() {
        assertThat(Fingerprint.of("بوتين", 1, true, Optional.empty(), Fruit.FIG))
                .hasToString("f01a1cb8cd536fa442a52670a272e666");
        assertThat(Fingerprint.ofBytes("بوتين".getBytes(StandardCharsets.UTF_8)))
                .hasToString("04328657172536a57ef5290374281299");
        assertThat(Fingerprint.of()).isNotEqualTo(Fingerprint.of((Object) null));
    }

    @Test
    void whereOnePartEndsCounts() {
        assertThat(Fingerprint.of("ab", "c")).isNotEqualTo(Fingerprint.of("a", "bc"));
        assertThat(Fingerprint.of(List.of("a"), "b")).isNotEqualTo(Fingerprint.of(List.of("a", "b")));
        assertThat(Fingerprint.of(List.of(), List.of("a"))).isNotEqualTo(Fingerprint.of(List.of("a"), List.of()));
        assertThat(Fingerprint.of("a", null)).isNotEqualTo(Fingerprint.of("a"));
    }

    @Test
    void typesCount() {
        assertThat(Fingerprint.of("1")).isNotEqualTo(Fingerprint.of(1));
        assertThat(Fingerprint.of("true")).isNotEqualTo(Fingerprint.of(true));
        assertThat(Fingerprint.of("FIG")).isNotEqualTo(Fingerprint.of(Fruit.FIG));
        assertThat(Fingerprint.of("2016-09-05")).isNotEqualTo(Fingerprint.of(LocalDate.of(2016, 9, 5)));
        assertThat(Fingerprint.of(1)).isEqualTo(Fingerprint.of(1L));
        assertThat(Fingerprint.of(Optional.of("a"))).isEqualTo(Fingerprint.of("a"));
        assertThat(Fingerprint.of(Fruit.FIG)).isNotEqualTo(Fingerprint.of(Fruit.DATE));
        assertThat(Fingerprint.of(Arrays.asList("a", null))).isNotEqualTo(Fingerprint.of(List.of("a")));
    }

    @Test
    void whatHasNoOrderIsRefused() {
        assertThatThrownBy(() -> Fingerprint.of(Set.of("a"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fingerprint.of(List.of(Map.of("a", 1)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fingerprint.of((Object) new int[] {1})).isInstanceOf(IllegalArgumentException.class);
        assertThat(Fingerprint.of(new TreeSet<>(Set.of("a", "b")))).isEqualTo(Fingerprint.of(List.of("a", "b")));
    }

    @Property
    void readsWhatItWrites(@ForAll long high, @ForAll long low) {
        Fingerprint fingerprint = new Fingerprint(high, low);
        assertThat(fingerprint.toString()).matches("[0-9a-f]{32}");
        assertThat(Fingerprint.parse(fingerprint.toString())).isEqualTo(fingerprint);
    }

    @Property
    void ordersAsItsDigitsDo(@ForAll long high, @ForAll long low, @ForAll long otherHigh, @ForAll long otherLow) {
        Fingerprint one = new Fingerprint(high, low);
        Fingerprint other = new Fingerprint(otherHigh, otherLow);
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(Integer.signum(one.toString().compareTo(other.toString())));
    }

    @Property
    void equalBytesHaveEqualFingerprints(@ForAll byte[] bytes) {
        byte[] padded = new byte[bytes.length + 2];
        System.arraycopy(bytes, 0, padded, 1, bytes.length);
        assertThat(Fingerprint.ofBytes(padded, 1, bytes.length)).isEqualTo(Fingerprint.ofBytes(bytes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "0123456789abcdef0123456789abcdeg",
                "+123456789abcdef0123456789abcdef",
                "٠123456789abcdef0123456789abcdef",
                "0123456789abcdef0123456789abcdef0"
            })
    void refusesWhatIsNoFingerprint(String hex) {
        assertThatThrownBy(() -> Fingerprint.parse(hex)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsAPartToo() {
        assertThat(Fingerprint.of(Collections.emptyList())).isNotEqualTo(Fingerprint.of());
    }

    @Test
    void bytesOfAStreamHaveTheFingerprintOfAnArrayOfThem() throws java.io.IOException {
        byte[] bytes = new byte[200_001];
        new java.util.Random(1).nextBytes(bytes);

        assertThat(Fingerprint.ofBytes(new java.io.ByteArrayInputStream(bytes))).isEqualTo(Fingerprint.ofBytes(bytes));
    }
}
