package io.github.warraq.catalog;

import io.github.warraq.base.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Values as bytes, one after another: numbers in seven-bit groups, texts as UTF-8 behind their length. */
final class ByteWriter {
    private byte[] bytes = new byte[4096];
    private int length;

    ByteWriter number(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            octet((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        octet((int) rest);
        return this;
    }

    ByteWriter flag(boolean value) {
        octet(value ? 1 : 0);
        return this;
    }

    ByteWriter text(String value) {
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
        return this;
    }

    ByteWriter fingerprint(Fingerprint value) {
        for (long half : new long[] {value.high(), value.low()}) {
            for (int shift = 56; shift >= 0; shift -= 8) {
                octet((int) (half >>> shift));
            }
        }
        return this;
    }

    <T> ByteWriter add(T value, BiConsumer<ByteWriter, T> write) {
        write.accept(this, value);
        return this;
    }

    <T> ByteWriter optional(Optional<T> value, BiConsumer<ByteWriter, T> write) {
        flag(value.isPresent());
        value.ifPresent(present -> write.accept(this, present));
        return this;
    }

    <T> ByteWriter list(List<T> values, BiConsumer<ByteWriter, T> write) {
        number(values.size());
        for (T value : values) {
            write.accept(this, value);
        }
        return this;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Four bytes: for hashes, which no group of seven bits makes shorter. */
    ByteWriter hash(int value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            octet(value >>> shift);
        }
        return this;
    }

    /** Eight bytes. */
    ByteWriter hash(long value) {
        return hash((int) (value >>> 32)).hash((int) value);
    }

    private void octet(int value) {
        reserve(1);
        bytes[length++] = (byte) value;
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
