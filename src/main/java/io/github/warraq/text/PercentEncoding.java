package io.github.warraq.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-encoding of paths in addresses, after RFC 3986 over UTF-8. */
public final class PercentEncoding {
    private static final String HEX = "0123456789ABCDEF";
    /** RFC 3986 pchar and slash, without the apostrophe and brackets that end addresses in plain text. */
    private static final String AS_THEY_ARE = "-._~/!$&+,;=:@";

    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = Character.isLetterOrDigit(c) || AS_THEY_ARE.indexOf(c) >= 0;
        }
    }

    private PercentEncoding() {}

    /** A path whose names are plain text, as it stands in an absolute address: everything but ASCII is encoded. */
    public static String path(String path) {
        byte[] octets = path.getBytes(StandardCharsets.UTF_8);
        byte[] encoded = new byte[octets.length * 3];
        int length = 0;
        for (byte octet : octets) {
            if (octet >= 0 && PLAIN[octet]) {
                encoded[length++] = octet;
            } else {
                encoded[length++] = '%';
                encoded[length++] = (byte) HEX.charAt(octet >> 4 & 15);
                encoded[length++] = (byte) HEX.charAt(octet & 15);
            }
        }
        return new String(encoded, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** The plain text of an encoded path; what is not valid encoding of UTF-8 is returned as it is. */
    public static String decode(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(path.length());
        byte[] octets = path.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < octets.length; i++) {
            if (octets[i] == '%' && i + 2 < octets.length) {
                int high = Character.digit(octets[i + 1], 16);
                int low = Character.digit(octets[i + 2], 16);
                if (high >= 0 && low >= 0) {
                    bytes.write(high << 4 | low);
                    i += 2;
                    continue;
                }
            }
            bytes.write(octets[i]);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException notText) {
            return path;
        }
    }
}
