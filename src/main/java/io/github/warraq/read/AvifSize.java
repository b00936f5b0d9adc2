package io.github.warraq.read;

import java.nio.ByteBuffer;

/**
 * The size in the item properties of an AVIF file (ISO/IEC 23008-12, 6.5.3 and 6.5.10): the largest one stated, because
 * the others are those of tiles and thumbnails, turned if any is.
 */
final class AvifSize {
    private static final int HEADER = 8;
    private static final int LONG_HEADER = 16;
    private static final int VERSION_AND_FLAGS = 4;
    private static final int SIZE_FOLLOWS = 1;
    private static final int TO_THE_END = 0;

    private AvifSize() {}

    /** @param head the file's first bytes, or all of them */
    static PictureSize of(ByteBuffer head) {
        ByteBuffer brands = box("ftyp", head);
        if (!holdsBrand(brands)) {
            return PictureSize.UNKNOWN;
        }
        ByteBuffer meta = box("meta", head);
        if (meta.limit() < VERSION_AND_FLAGS) {
            return PictureSize.UNKNOWN;
        }
        ByteBuffer properties =
                box("ipco", box("iprp", meta.position(VERSION_AND_FLAGS).slice()));
        PictureSize largest = PictureSize.UNKNOWN;
        boolean turned = false;
        for (int at = 0; at <= properties.limit() - HEADER; at = end(properties, at)) {
            int content = at + HEADER;
            int end = end(properties, at);
            if (PictureSize.says("ispe", properties, at + 4) && end - content >= 12) {
                PictureSize size =
                        PictureSize.ofOrUnknown(properties.getInt(content + 4), properties.getInt(content + 8));
                largest = area(size) > area(largest) ? size : largest;
            } else if (PictureSize.says("irot", properties, at + 4) && end > content) {
                turned = (properties.get(content) & 1) == 1;
            }
        }
        return turned ? largest.turned() : largest;
    }

    private static boolean holdsBrand(ByteBuffer brands) {
        for (int at = 0; at <= brands.limit() - 4; at += 4) {
            if (PictureSize.says("avif", brands, at) || PictureSize.says("avis", brands, at)) {
                return true;
            }
        }
        return false;
    }

    private static long area(PictureSize size) {
        return (long) size.width() * size.height();
    }

    /** The content of the first box of a type; empty if there is none. */
    private static ByteBuffer box(String type, ByteBuffer boxes) {
        for (int at = 0; at <= boxes.limit() - HEADER; at = end(boxes, at)) {
            if (PictureSize.says(type, boxes, at + 4)) {
                int content = at + (boxes.getInt(at) == SIZE_FOLLOWS ? LONG_HEADER : HEADER);
                int end = end(boxes, at);
                return content > end ? ByteBuffer.allocate(0) : boxes.slice(content, end - content);
            }
        }
        return ByteBuffer.allocate(0);
    }

    /** Where the box at an offset ends: after it, and at the end of the bytes at the latest. */
    private static int end(ByteBuffer boxes, int at) {
        long size = Integer.toUnsignedLong(boxes.getInt(at));
        if (size == SIZE_FOLLOWS && at <= boxes.limit() - LONG_HEADER) {
            size = boxes.getLong(at + HEADER);
        }
        boolean within = size >= HEADER && size <= boxes.limit() - at;
        return size == TO_THE_END || !within ? boxes.limit() : at + (int) size;
    }
}
