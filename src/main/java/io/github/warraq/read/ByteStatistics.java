package io.github.warraq.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What the frequencies of bytes say of their encoding, where the bytes do not say it themselves. */
final class ByteStatistics {
    static final Charset WINDOWS_1256 = Charset.forName("windows-1256");

    /** Enough to judge by; a longer file is judged by its beginning. */
    private static final int SAMPLE = 64 * 1024;

    private static final byte OTHER = 0;
    private static final byte ARABIC = 1;
    /** Letters that make up half of any Arabic or Persian text. */
    private static final byte FREQUENT = 2;
    /** The Latin letters that Windows-1256 keeps for French. */
    private static final byte LATIN = 3;

    private static final byte[] CLASSES = classes();

    private ByteStatistics() {}

    private static byte[] classes() {
        byte[] classes = new byte[256];
        for (int value = 0x80; value < 0x100; value++) {
            char c = new String(new byte[] {(byte) value}, WINDOWS_1256).charAt(0);
            if (c >= '\u0620' && c <= '\u06D3') {
                classes[value] = "اليمنوره".indexOf(c) >= 0 ? FREQUENT : ARABIC;
            } else if (c <= '\u0178' && Character.isLetter(c)) {
                classes[value] = LATIN;
            }
        }
        return classes;
    }

    /**
     * UTF-16 without a byte order mark: nine in ten of its units are Basic Latin, Hebrew, Arabic or general punctuation in
     * one byte order, and its spaces or line ends bring NULs, which stand on one side only.
     */
    static Optional<Charset> utf16(byte[] bytes) {
        int units = Math.min(bytes.length, SAMPLE) / 2;
        int nulsFirst = 0;
        int nulsSecond = 0;
        int likelyBig = 0;
        int likelyLittle = 0;
        for (int i = 0; i < units; i++) {
            int first = bytes[2 * i] & 0xFF;
            int second = bytes[2 * i + 1] & 0xFF;
            nulsFirst += first == 0 ? 1 : 0;
            nulsSecond += second == 0 ? 1 : 0;
            likelyBig += isLikelyUnit(first, second) ? 1 : 0;
            likelyLittle += isLikelyUnit(second, first) ? 1 : 0;
        }
        if (nulsFirst > 0 && nulsSecond == 0 && likelyBig * 10 >= units * 9) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (nulsSecond > 0 && nulsFirst == 0 && likelyLittle * 10 >= units * 9) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }

    private static boolean isLikelyUnit(int high, int low) {
        return switch (high) {
            case 0x00 -> low >= 0x20 || low == '\n' || low == '\r' || low == '\t';
            case 0x05, 0x06, 0x07, 0x20, 0xFB, 0xFC, 0xFD, 0xFE -> true;
            default -> false;
        };
    }

    /**
     * Whether bytes that are not UTF-8 are Arabic in Windows-1256: most bytes above ASCII are Arabic letters, the frequent
     * ones among them frequent, they stand in words, and French letters do not stand inside those words (as they would if
     * ISO 8859-6 were read as Windows-1256). Damaged UTF-8 fails: every other byte of it would be a sign and not a letter.
     */
    static boolean looksLikeWindows1256(byte[] bytes) {
        int high = 0;
        int arabic = 0;
        int frequent = 0;
        int words = 0;
        int latinInside = 0;
        byte before = OTHER;
        for (byte b : Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE))) {
            byte kind = b < 0 ? CLASSES[b & 0xFF] : OTHER;
            high += b < 0 ? 1 : 0;
            if (kind == ARABIC || kind == FREQUENT) {
                arabic++;
                frequent += kind == FREQUENT ? 1 : 0;
                words += before == OTHER ? 1 : 0;
                latinInside += before == LATIN ? 1 : 0;
            }
            before = kind;
        }
        return arabic > 0
                && arabic * 10L >= high * 7L
                && frequent * 10L >= arabic * 3L
                && arabic >= words * 2L
                && latinInside * 20L <= arabic;
    }
}
