package io.github.warraq.serve;

import java.io.IOException;
import java.io.OutputStream;

/** Passes on a part of what is written to it, and counts all of it. */
final class Window extends OutputStream {
    private final OutputStream out;
    private final long from;
    private final long end;
    private long at;

    Window(OutputStream out, long from, long end) {
        this.out = out;
        this.from = from;
        this.end = end;
    }

    /** Counts only. */
    static Window shut() {
        return new Window(OutputStream.nullOutputStream(), 0, 0);
    }

    long count() {
        return at;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        long first = Math.max(from, at);
        long last = Math.min(end, at + length);
        if (first < last) {
            out.write(bytes, offset + (int) (first - at), (int) (last - first));
        }
        at += length;
    }
}
