package io.github.warraq.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow, and words in few of them: one for each Arabic letter or ASCII character, three for any other. */
final class Bytes {
    private static final char ASCII = 0x80;
    private static final char ARABIC = 0x0600;
    private static final byte OTHER = 1;

    private byte[] bytes = new byte[4096];
    private int length;

    Bytes octet(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) value;
        return this;
    }

    Bytes number(int value) {
        int rest = value;
        while (rest >= ASCII) {
            octet(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        return octet(rest);
    }

    Bytes all(byte[] more) {
        for (byte b : more) {
            octet(b);
        }
        return this;
    }

    Bytes text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        return number(encoded.length).all(encoded);
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }

    /** A word's bytes; equal words have equal ones. */
    static byte[] ofWord(String word) {
        Bytes out = new Bytes(word.length() * 3);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c > OTHER && c < ASCII) {
                out.octet(c);
            } else if (c >= ARABIC && c < ARABIC + ASCII) {
                out.octet(c - ARABIC | ASCII);
            } else {
                out.octet(OTHER).octet(c >>> 8).octet(c);
            }
        }
        return out.toArray();
    }

    /** The word of some bytes. */
    static String word(byte[] bytes, int from, int length) {
        StringBuilder word = new StringBuilder(length);
        for (int i = from; i < from + length; i++) {
            int b = bytes[i] & 0xFF;
            if (b >= ASCII) {
                word.append((char) (ARABIC + b - ASCII));
            } else if (b == OTHER) {
                word.append((char) ((bytes[++i] & 0xFF) << 8 | bytes[++i] & 0xFF));
            } else {
                word.append((char) b);
            }
        }
        return word.toString();
    }

    Bytes() {}

    private Bytes(int capacity) {
        bytes = new byte[Math.max(1, capacity)];
    }
}
