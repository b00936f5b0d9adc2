package io.github.warraq.produce.html;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Encodes what a template writes, in many small pieces, straight into bytes. Unlike the JDK's writer it takes no lock and
 * makes no buffer of characters. A surrogate without its partner becomes U+FFFD. For one thread.
 */
final class Utf8Writer extends Writer {
    private static final int SIZE = 8192;
    private static final int LONGEST = 4;
    private static final int CHUNK = 1024;
    private static final char REPLACEMENT = '\uFFFD';

    private final OutputStream out;
    private final byte[] bytes = new byte[SIZE];
    private final char[] chars = new char[CHUNK];
    private int count;
    private char waiting;

    Utf8Writer(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int c) throws IOException {
        put((char) c);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        // A copy of many characters at once is cheaper than a checked look at each.
        for (int at = from; at < from + length; at += CHUNK) {
            int size = Math.min(CHUNK, from + length - at);
            text.getChars(at, at + size, chars, 0);
            write(chars, 0, size);
        }
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        int at = from;
        int end = from + length;
        while (at < end) {
            if (waiting != 0 || Character.isSurrogate(text[at])) {
                put(text[at++]);
                continue;
            }
            if (count > SIZE - LONGEST * CHUNK) {
                drain();
            }
            at = plain(text, at, Math.min(end, at + CHUNK));
        }
    }

    /** Encodes characters up to the first surrogate; there is room for all of them. */
    private int plain(char[] text, int from, int end) {
        byte[] into = bytes;
        int to = count;
        int at = from;
        for (; at < end; at++) {
            char c = text[at];
            if (c < 0x80) {
                into[to++] = (byte) c;
            } else if (c < 0x800) {
                into[to++] = (byte) (0xC0 | c >> 6);
                into[to++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isSurrogate(c)) {
                break;
            } else {
                into[to++] = (byte) (0xE0 | c >> 12);
                into[to++] = (byte) (0x80 | c >> 6 & 0x3F);
                into[to++] = (byte) (0x80 | c & 0x3F);
            }
        }
        count = to;
        return at;
    }

    private void put(char c) throws IOException {
        if (count > SIZE - 2 * LONGEST) {
            drain();
        }
        if (waiting != 0) {
            char high = waiting;
            waiting = 0;
            if (Character.isLowSurrogate(c)) {
                encode(Character.toCodePoint(high, c));
                return;
            }
            encode(REPLACEMENT);
        }
        if (c < 0x80) {
            bytes[count++] = (byte) c;
        } else if (Character.isHighSurrogate(c)) {
            waiting = c;
        } else {
            encode(Character.isLowSurrogate(c) ? REPLACEMENT : c);
        }
    }

    private void encode(int c) {
        if (c < 0x800) {
            bytes[count++] = (byte) (0xC0 | c >> 6);
        } else if (c < 0x10000) {
            bytes[count++] = (byte) (0xE0 | c >> 12);
            bytes[count++] = (byte) (0x80 | c >> 6 & 0x3F);
        } else {
            bytes[count++] = (byte) (0xF0 | c >> 18);
            bytes[count++] = (byte) (0x80 | c >> 12 & 0x3F);
            bytes[count++] = (byte) (0x80 | c >> 6 & 0x3F);
        }
        bytes[count++] = (byte) (0x80 | c & 0x3F);
    }

    private void drain() throws IOException {
        out.write(bytes, 0, count);
        count = 0;
    }

    /** Hands on all that was written; a surrogate still waiting for its partner counts as without one. */
    @Override
    public void flush() throws IOException {
        if (waiting != 0) {
            waiting = 0;
            encode(REPLACEMENT);
        }
        drain();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
