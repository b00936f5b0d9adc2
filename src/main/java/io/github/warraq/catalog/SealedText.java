package io.github.warraq.catalog;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.StringDataType;

/** Keys in the store's file, each with a sum by which it is seen when they are no longer what was written. */
final class SealedText extends BasicDataType<String> {
    static final SealedText TYPE = new SealedText();

    private SealedText() {}

    @Override
    public void write(WriteBuffer to, String text) {
        StringDataType.INSTANCE.write(to, text);
        to.putInt(text.hashCode());
    }

    @Override
    public String read(ByteBuffer from) {
        int length = DataUtils.readVarInt(from);
        if (length < 0 || length > from.remaining()) {
            throw broken();
        }
        String text = DataUtils.readString(from, length);
        if (from.getInt() != text.hashCode()) {
            throw broken();
        }
        return text;
    }

    static MVStoreException broken() {
        return DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "a seal is broken");
    }

    @Override
    public int getMemory(String text) {
        return StringDataType.INSTANCE.getMemory(text);
    }

    @Override
    public int compare(String one, String other) {
        return one.compareTo(other);
    }

    @Override
    public int binarySearch(String key, Object storage, int size, int guess) {
        return StringDataType.INSTANCE.binarySearch(key, storage, size, guess);
    }

    @Override
    public String[] createStorage(int size) {
        return new String[size];
    }
}
