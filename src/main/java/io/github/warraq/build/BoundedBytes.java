package io.github.warraq.build;

import io.github.warraq.base.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** A body in memory, if it is not too large for that. */
final class BoundedBytes extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final int most;

    private BoundedBytes(int most) {
        this.most = most;
    }

    private static final class TooMany extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** @return empty if there are more than {@code most} */
    static Optional<byte[]> of(Sheet.Body body, int most) throws IOException {
        BoundedBytes made = new BoundedBytes(most);
        try {
            body.writeTo(made);
            return Optional.of(made.bytes.toByteArray());
        } catch (TooMany large) {
            return Optional.empty();
        }
    }

    @Override
    public void write(int octet) throws IOException {
        check(1);
        bytes.write(octet);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        check(length);
        bytes.write(some, from, length);
    }

    private void check(int more) throws IOException {
        if (bytes.size() + (long) more > most) {
            throw new TooMany();
        }
    }
}
