package io.github.warraq.read;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A seed's bytes as text, or the byte at which they stop being text.
 *
 * <p>In this order: a byte order mark decides (UTF-8, UTF-16 in both orders); then UTF-8, if it holds no NUL; then UTF-16
 * without a mark, known by where its NULs stand; then Windows-1256, known by its letters. Nothing is ever replaced by
 * U+FFFD: bytes that no encoding explains refuse their file.
 */
public sealed interface Decoding {
    /**
     * @param text without its byte order mark
     * @param charset its name, such as {@code UTF-8}
     * @param guessed whether the encoding was taken from statistics and not from the bytes' own form
     */
    record Decoded(String text, String charset, boolean guessed) implements Decoding {
        /** What to tell of a file whose encoding was guessed. */
        public Optional<Notice> doubt(String file) {
            return guessed
                    ? Optional.of(Notice.warning(
                            "encoding-guessed",
                            Place.of(file),
                            "not UTF-8; read as " + charset,
                            "save the file as UTF-8 if letters look wrong"))
                    : Optional.empty();
        }
    }

    /**
     * @param offset of the first byte that is wrong, from 0
     * @param line the line it is in, 1-based
     * @param column its column, 1-based, in characters
     * @param reason what is wrong with it, as a sentence without an end
     */
    record Undecodable(int offset, int line, int column, String reason) implements Decoding {
        /** The error that refuses the file. */
        public Notice notice(String file) {
            return Notice.error(
                    "undecodable",
                    new Place(file, line, column),
                    reason + " (byte " + offset + ")",
                    "save the file as UTF-8 text; files that are not text do not belong in the seeds");
        }
    }

    /** Decodes the bytes of a file; linear in their number. An empty file is an empty text. */
    static Decoding of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, 3, false);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return utf8(bytes, 0, true);
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static Decoding utf8(byte[] bytes, int from, boolean guessing) {
        // The JDK's own loop is the fastest there is; only a text with U+FFFD or NUL in it has to be looked at again.
        String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0 && text.indexOf('\0') < 0) {
            return new Decoded(text, "UTF-8", false);
        }
        Optional<Charset> wide = guessing ? ByteStatistics.utf16(bytes) : Optional.empty();
        if (wide.isPresent()) {
            return strictly(bytes, 0, wide.get());
        }
        Decoding strict = strictly(bytes, from, StandardCharsets.UTF_8);
        if (strict instanceof Undecodable && guessing && ByteStatistics.looksLikeWindows1256(bytes)) {
            return withoutNul(
                    new Decoded(new String(bytes, ByteStatistics.WINDOWS_1256), "Windows-1256", true), bytes, from);
        }
        return strict;
    }

    private static Decoding strictly(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        String text = out.flip().toString();
        if (result.isError()) {
            return undecodable(text, in.position(), "the bytes from here on are not " + charset.name());
        }
        return withoutNul(new Decoded(text, charset.name(), false), bytes, from);
    }

    private static Decoding withoutNul(Decoded decoded, byte[] bytes, int from) {
        int nul = decoded.text.indexOf('\0');
        if (nul < 0) {
            return decoded;
        }
        String before = decoded.text.substring(0, nul);
        Charset charset = Charset.forName(decoded.charset);
        return undecodable(before, from + before.getBytes(charset).length, "a NUL: this is not a text file");
    }

    private static Undecodable undecodable(String before, int offset, String reason) {
        Place place = new Lines("", before).at(before.length());
        return new Undecodable(offset, place.line(), place.column(), reason);
    }
}
