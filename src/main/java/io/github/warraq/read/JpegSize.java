package io.github.warraq.read;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The size in the frame header of a JPEG file (ITU T.81, B.2.2), turned as Exif says. */
final class JpegSize {
    private static final int MARKER = 0xFF;
    private static final int STUFFED = 0x00;
    private static final int TEMPORARY = 0x01;
    private static final int FIRST_FRAME = 0xC0;
    private static final int HUFFMAN_TABLE = 0xC4;
    private static final int EXTENSION = 0xC8;
    private static final int ARITHMETIC_TABLE = 0xCC;
    private static final int LAST_FRAME = 0xCF;
    private static final int FIRST_RESTART = 0xD0;
    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int APPLICATION_1 = 0xE1;

    private static final int EXIF_HEADER = 6;
    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int ENTRY = 12;
    private static final int ORIENTATION = 0x0112;
    private static final int FIRST_TURNED_ORIENTATION = 5;
    private static final int LAST_ORIENTATION = 8;

    private JpegSize() {}

    /** @throws java.io.EOFException if the file ends before it states its size */
    static PictureSize of(DataInputStream in) throws IOException {
        boolean turned = false;
        while (true) {
            int marker = nextMarker(in);
            if (marker == END_OF_IMAGE || marker == START_OF_SCAN) {
                return PictureSize.UNKNOWN;
            }
            if (standsAlone(marker)) {
                continue;
            }
            int length = in.readUnsignedShort() - Short.BYTES;
            if (length < 0) {
                return PictureSize.UNKNOWN;
            }
            if (isFrame(marker)) {
                in.readUnsignedByte();
                int height = in.readUnsignedShort();
                PictureSize size = PictureSize.ofOrUnknown(in.readUnsignedShort(), height);
                return turned ? size.turned() : size;
            }
            if (marker == APPLICATION_1) {
                byte[] segment = new byte[length];
                in.readFully(segment);
                turned |= isTurned(ByteBuffer.wrap(segment));
            } else {
                in.skipNBytes(length);
            }
        }
    }

    /** Any number of fill bytes may stand before a marker; what else stands there is skipped, as decoders do. */
    private static int nextMarker(DataInputStream in) throws IOException {
        int next = in.readUnsignedByte();
        while (next != MARKER) {
            next = in.readUnsignedByte();
        }
        while (next == MARKER) {
            next = in.readUnsignedByte();
        }
        return next;
    }

    private static boolean standsAlone(int marker) {
        return marker == STUFFED || marker == TEMPORARY || (marker >= FIRST_RESTART && marker <= START_OF_IMAGE);
    }

    private static boolean isFrame(int marker) {
        return marker >= FIRST_FRAME
                && marker <= LAST_FRAME
                && marker != HUFFMAN_TABLE
                && marker != EXTENSION
                && marker != ARITHMETIC_TABLE;
    }

    /** Whether this is an Exif segment whose first directory says that the picture lies on its side. */
    private static boolean isTurned(ByteBuffer segment) {
        if (segment.limit() < EXIF_HEADER + 8 || !PictureSize.says("Exif", segment, 0)) {
            return false;
        }
        ByteBuffer tiff = segment.position(EXIF_HEADER).slice();
        tiff.order(tiff.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 0 || directory > tiff.limit() - Short.BYTES) {
            return false;
        }
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int at = directory + Short.BYTES + i * ENTRY;
            if (at > tiff.limit() - ENTRY) {
                return false;
            }
            if (Short.toUnsignedInt(tiff.getShort(at)) == ORIENTATION) {
                int orientation = tiff.getShort(at + 8);
                return orientation >= FIRST_TURNED_ORIENTATION && orientation <= LAST_ORIENTATION;
            }
        }
        return false;
    }
}
