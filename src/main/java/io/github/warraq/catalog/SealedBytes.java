package io.github.warraq.catalog;

import io.github.warraq.base.Fingerprint;
import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Values in the store's file, each with a fingerprint. The store itself knows whether its pages are where they should be,
 * but not whether what is in them is what was written; and what is in them is published.
 */
final class SealedBytes extends BasicDataType<byte[]> {
    static final SealedBytes TYPE = new SealedBytes();

    private static final int OVERHEAD = 24;

    private SealedBytes() {}

    @Override
    public void write(WriteBuffer to, byte[] bytes) {
        to.putVarInt(bytes.length).put(bytes).putLong(Fingerprint.ofBytes(bytes).low());
    }

    @Override
    public byte[] read(ByteBuffer from) {
        int length = DataUtils.readVarInt(from);
        if (length < 0 || length > from.remaining() - Long.BYTES) {
            throw SealedText.broken();
        }
        byte[] bytes = new byte[length];
        from.get(bytes);
        if (from.getLong() != Fingerprint.ofBytes(bytes).low()) {
            throw SealedText.broken();
        }
        return bytes;
    }

    @Override
    public int getMemory(byte[] bytes) {
        return bytes.length + OVERHEAD;
    }

    @Override
    public byte[][] createStorage(int size) {
        return new byte[size][];
    }
}
