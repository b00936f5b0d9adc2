package io.github.warraq.publish;

import io.github.warraq.base.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A sheet's bytes as they are made, to be looked at before they are put anywhere: in memory, and those of a large one,
 * such as a film, in a file. One for each thread, used again.
 */
final class Bytes extends OutputStream {
    private static final int AT_FIRST = 64 << 10;
    private static final int MOST_KEPT = 8 << 20;
    private static final int MOST_IN_MEMORY = 32 << 20;

    /** Makes a place for what is too large. */
    @FunctionalInterface
    interface Room {
        Path make() throws IOException;
    }

    private final Room room;
    private byte[] held = new byte[AT_FIRST];
    private int length;
    private Path file;
    private OutputStream toFile;
    private long size;

    Bytes(Room room) {
        this.room = room;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int from, int count) throws IOException {
        size += count;
        if (toFile == null && length + (long) count > MOST_IN_MEMORY) {
            file = room.make();
            toFile = Files.newOutputStream(file);
            toFile.write(held, 0, length);
        }
        if (toFile != null) {
            toFile.write(octets, from, count);
            return;
        }
        if (held.length - length < count) {
            held = Arrays.copyOf(held, Math.max(held.length * 2, length + count));
        }
        System.arraycopy(octets, from, held, length, count);
        length += count;
    }

    /** To be called once, when all is written. */
    void finish() throws IOException {
        if (toFile != null) {
            toFile.close();
        }
    }

    Fingerprint fingerprint() throws IOException {
        return file == null ? Fingerprint.ofBytes(held, 0, length) : of(file);
    }

    /** The fingerprint of a file's bytes, which need not fit into memory. */
    static Fingerprint of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Fingerprint.ofBytes(in);
        }
    }

    long size() {
        return size;
    }

    /** Puts the bytes into a new file; to be called at most once. */
    void moveTo(Path target) throws IOException {
        if (file != null) {
            Files.move(file, target);
            return;
        }
        try (OutputStream out = Files.newOutputStream(target)) {
            out.write(held, 0, length);
        }
    }

    /** Whether a file holds just these bytes; it has the same size. */
    boolean equalTo(Path other) throws IOException {
        if (file != null) {
            return Files.mismatch(file, other) < 0;
        }
        byte[] standing = Files.readAllBytes(other);
        return Arrays.equals(standing, 0, standing.length, held, 0, length);
    }

    /** Forgets the bytes, but not the room they took, unless that was large. */
    void clear() throws IOException {
        finish();
        if (file != null) {
            Files.deleteIfExists(file);
        }
        file = null;
        toFile = null;
        size = 0;
        length = 0;
        if (held.length > MOST_KEPT) {
            held = new byte[AT_FIRST];
        }
    }
}
