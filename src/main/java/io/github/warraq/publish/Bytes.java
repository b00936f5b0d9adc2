package io.github.warraq.publish;

import io.github.warraq.base.Fingerprint;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A sheet's bytes as they are made: in memory, to be looked at before they are written. One for each thread, used again. */
final class Bytes extends OutputStream {
    private static final int MOST_KEPT = 8 << 20;

    private byte[] held = new byte[64 << 10];
    private int length;

    @Override
    public void write(int octet) {
        reserve(1);
        held[length++] = (byte) octet;
    }

    @Override
    public void write(byte[] octets, int from, int count) {
        reserve(count);
        System.arraycopy(octets, from, held, length, count);
        length += count;
    }

    private void reserve(int more) {
        if (held.length - length < more) {
            held = Arrays.copyOf(held, Math.max(Math.multiplyExact(held.length, 2), Math.addExact(length, more)));
        }
    }

    Fingerprint fingerprint() {
        return Fingerprint.ofBytes(held, 0, length);
    }

    int size() {
        return length;
    }

    void writeTo(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(held, 0, length);
        }
    }

    /** Whether a file holds just these bytes; it has the same size. */
    boolean equalTo(Path file) throws IOException {
        byte[] standing = Files.readAllBytes(file);
        return Arrays.equals(standing, 0, standing.length, held, 0, length);
    }

    /** Forgets the bytes, but not the room they took, unless that was large. */
    void clear() {
        length = 0;
        if (held.length > MOST_KEPT) {
            held = new byte[64 << 10];
        }
    }
}
