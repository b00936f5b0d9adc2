package io.github.warraq.base;

import com.dynatrace.hash4j.hashing.HashStream128;
import com.dynatrace.hash4j.hashing.HashValue128;
import com.dynatrace.hash4j.hashing.Hasher128;
import com.dynatrace.hash4j.hashing.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * A 128-bit value that stands for all that went into it (XXH3): equal parts in equal order give equal fingerprints, on
 * every machine and every JDK. Not a defence against somebody who searches for collisions.
 */
public record Fingerprint(long high, long low) implements Comparable<Fingerprint> {
    private static final Hasher128 HASHER = Hashing.xxh3_128();
    private static final HexFormat HEX = HexFormat.of();
    private static final int HEX_LENGTH = 32;
    private static final int CHUNK = 64 << 10;

    /**
     * The fingerprint of some bytes.
     *
     * @param bytes holds them from {@code offset} on, {@code length} of them
     */
    public static Fingerprint ofBytes(byte[] bytes, int offset, int length) {
        return of(HASHER.hashBytesTo128Bits(bytes, offset, length));
    }

    /**
     * The fingerprint of all bytes up to the stream's end, which need not fit into memory: the same as of an array of them.
     *
     * @throws IOException from the stream
     */
    public static Fingerprint ofBytes(InputStream bytes) throws IOException {
        HashStream128 stream = HASHER.hashStream();
        byte[] chunk = new byte[CHUNK];
        for (int count = bytes.read(chunk); count >= 0; count = bytes.read(chunk)) {
            stream.putBytes(chunk, 0, count);
        }
        return of(stream.get());
    }

    /** The fingerprint of all of {@code bytes}. */
    public static Fingerprint ofBytes(byte[] bytes) {
        return ofBytes(bytes, 0, bytes.length);
    }

    /**
     * The fingerprint of a list of values; where one ends and the next begins counts, and so does each one's type.
     *
     * @param parts strings, boxed numbers, booleans, enums, fingerprints, and null, optionals (which count as what is in
     *     them) and lists of these; anything else counts by its class and {@code toString()}
     * @throws IllegalArgumentException for what has no order or no value of its own: sets that are not sorted, maps, arrays
     */
    public static Fingerprint of(Object... parts) {
        HashStream128 stream = HASHER.hashStream();
        for (Object part : parts) {
            put(stream, part);
        }
        return of(stream.get());
    }

    private static void put(HashStream128 stream, Object part) {
        if (part == null) {
            stream.putByte((byte) 0);
        } else if (part instanceof String text) {
            stream.putByte((byte) 1).putString(text);
        } else if (part instanceof Fingerprint fingerprint) {
            stream.putByte((byte) 2).putLong(fingerprint.high).putLong(fingerprint.low);
        } else if (part instanceof Long || part instanceof Integer) {
            stream.putByte((byte) 3).putLong(((Number) part).longValue());
        } else if (part instanceof Boolean flag) {
            stream.putByte((byte) 4).putBoolean(flag);
        } else if (part instanceof Optional<?> optional) {
            put(stream, optional.orElse(null));
        } else if (part instanceof Collection<?> several) {
            if (several instanceof Set<?> && !(several instanceof SortedSet<?>)) {
                throw new IllegalArgumentException("no fingerprint of a set without order");
            }
            stream.putByte((byte) 5).putInt(several.size());
            several.forEach(one -> put(stream, one));
        } else if (part instanceof Enum<?> constant) {
            stream.putByte((byte) 6).putString(constant.name());
        } else if (part instanceof Map<?, ?> || part.getClass().isArray()) {
            throw new IllegalArgumentException("no fingerprint of a " + part.getClass());
        } else {
            stream.putByte((byte) 7).putString(part.getClass().getName()).putString(part.toString());
        }
    }

    private static Fingerprint of(HashValue128 value) {
        return new Fingerprint(value.getMostSignificantBits(), value.getLeastSignificantBits());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if {@code hex} is not 32 hexadecimal digits
     */
    public static Fingerprint parse(String hex) {
        if (hex.length() != HEX_LENGTH) {
            throw new IllegalArgumentException("not a fingerprint: " + hex);
        }
        return new Fingerprint(
                HexFormat.fromHexDigitsToLong(hex, 0, HEX_LENGTH / 2),
                HexFormat.fromHexDigitsToLong(hex, HEX_LENGTH / 2, HEX_LENGTH));
    }

    /** 32 lower-case hexadecimal digits. */
    @Override
    public String toString() {
        return HEX.toHexDigits(high) + HEX.toHexDigits(low);
    }

    // Written out: what a record gets is put together when it is first called, and slow without the second compiler.
    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint fingerprint && high == fingerprint.high && low == fingerprint.low;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(high ^ low);
    }

    @Override
    public int compareTo(Fingerprint other) {
        int byHigh = Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }
}
