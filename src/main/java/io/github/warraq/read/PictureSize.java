package io.github.warraq.read;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * How large a picture is shown, in CSS pixels, from the first bytes of its file: PNG, JPEG, GIF, WebP, AVIF and SVG are
 * told apart by what they hold and not by their names. Nothing is decoded and no more is read than stands before the
 * size.
 *
 * @param width 0 where the file does not tell
 * @param height 0 where the file does not tell
 */
public record PictureSize(int width, int height) {
    /** Of a file of another format, or a broken one. */
    public static final PictureSize UNKNOWN = new PictureSize(0, 0);

    /** Enough to tell the format, and for those that state the size at a fixed place. */
    private static final int HEAD = 32;

    /** Within so many bytes an AVIF or an SVG file has to state its size. */
    private static final int FAR_HEAD = 1 << 16;

    private static final int PNG_FIRST_HALF = 0x89504E47;
    private static final int PNG_SECOND_HALF = 0x0D0A1A0A;
    private static final int JPEG_START_OF_IMAGE = 0xFFD8;

    private static final int VP8_START_CODE = 0x2A019D;
    private static final int VP8L_SIGNATURE = 0x2F;
    private static final int FOURTEEN_BITS = 0x3FFF;
    private static final int TWENTY_FOUR_BITS = 0xFFFFFF;

    /**
     * The size of the picture in a file.
     *
     * @return {@link #UNKNOWN} whatever else the bytes may be
     * @throws IOException if the file cannot be read
     */
    public static PictureSize of(Path picture) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(picture))) {
            return of(in);
        }
    }

    private static PictureSize of(InputStream in) throws IOException {
        in.mark(FAR_HEAD);
        ByteBuffer head = ByteBuffer.wrap(Arrays.copyOf(in.readNBytes(HEAD), HEAD));
        in.reset();
        if (head.getInt(0) == PNG_FIRST_HALF && head.getInt(4) == PNG_SECOND_HALF) {
            return ofOrUnknown(head.getInt(16), head.getInt(20));
        }
        if (Short.toUnsignedInt(head.getShort(0)) == JPEG_START_OF_IMAGE) {
            return ofJpeg(in);
        }
        if (says("GIF8", head, 0)) {
            ByteBuffer little = head.order(ByteOrder.LITTLE_ENDIAN);
            return ofOrUnknown(Short.toUnsignedInt(little.getShort(6)), Short.toUnsignedInt(little.getShort(8)));
        }
        if (says("RIFF", head, 0) && says("WEBP", head, 8)) {
            return ofWebp(head.order(ByteOrder.LITTLE_ENDIAN));
        }
        if (says("ftyp", head, 4)) {
            return AvifSize.of(ByteBuffer.wrap(in.readNBytes(FAR_HEAD)));
        }
        return SvgSize.of(in.readNBytes(FAR_HEAD));
    }

    private static PictureSize ofJpeg(InputStream in) throws IOException {
        try {
            return JpegSize.of(new DataInputStream(in));
        } catch (EOFException e) {
            return UNKNOWN;
        }
    }

    /** The first chunk of a WebP file, see RFC 9649, 2.5 to 2.7. */
    private static PictureSize ofWebp(ByteBuffer head) {
        if (says("VP8 ", head, 12)) {
            return (head.getInt(23) & TWENTY_FOUR_BITS) == VP8_START_CODE
                    ? ofOrUnknown(head.getShort(26) & FOURTEEN_BITS, head.getShort(28) & FOURTEEN_BITS)
                    : UNKNOWN;
        }
        if (says("VP8L", head, 12)) {
            int sizes = head.getInt(21);
            return head.get(20) == VP8L_SIGNATURE
                    ? new PictureSize((sizes & FOURTEEN_BITS) + 1, (sizes >>> 14 & FOURTEEN_BITS) + 1)
                    : UNKNOWN;
        }
        if (says("VP8X", head, 12)) {
            return new PictureSize(
                    (head.getInt(24) & TWENTY_FOUR_BITS) + 1, (head.getInt(26) >>> 8 & TWENTY_FOUR_BITS) + 1);
        }
        return UNKNOWN;
    }

    /** Whether four ASCII letters stand at an offset. */
    static boolean says(String letters, ByteBuffer bytes, int at) {
        for (int i = 0; i < letters.length(); i++) {
            if (bytes.get(at + i) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Neither side is known where one is not. */
    static PictureSize ofOrUnknown(int width, int height) {
        return width > 0 && height > 0 ? new PictureSize(width, height) : UNKNOWN;
    }

    /** The same picture lying on its side. */
    PictureSize turned() {
        return new PictureSize(height, width);
    }
}
