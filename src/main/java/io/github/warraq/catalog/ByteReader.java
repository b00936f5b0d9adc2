package io.github.warraq.catalog;

import io.github.warraq.base.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what a {@link ByteWriter} wrote, in the same order. */
final class ByteReader {
    private final byte[] bytes;
    private int at;

    ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    long number() {
        long value = 0;
        int shift = 0;
        byte group;
        do {
            group = bytes[at++];
            value |= (long) (group & 0x7F) << shift;
            shift += 7;
        } while (group < 0);
        return value;
    }

    int size() {
        return Math.toIntExact(number());
    }

    boolean flag() {
        return bytes[at++] != 0;
    }

    String text() {
        int length = size();
        String value = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return value;
    }

    Fingerprint fingerprint() {
        return new Fingerprint(eightBytes(), eightBytes());
    }

    <T> Optional<T> optional(Function<ByteReader, T> read) {
        return flag() ? Optional.of(read.apply(this)) : Optional.empty();
    }

    <T> List<T> list(Function<ByteReader, T> read) {
        int size = size();
        List<T> values = new ArrayList<>(Math.min(size, bytes.length));
        for (int i = 0; i < size; i++) {
            values.add(read.apply(this));
        }
        return values;
    }

    int hash() {
        int value = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            value = value << 8 | bytes[at++] & 0xFF;
        }
        return value;
    }

    long longHash() {
        return eightBytes();
    }

    private long eightBytes() {
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = value << 8 | bytes[at++] & 0xFF;
        }
        return value;
    }
}
