package io.github.warraq.produce.assets;

import io.github.warraq.base.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The bytes of a file of any size, never all of them in memory. */
final class Contents {
    private static final int CHUNK = 1 << 20;

    private Contents() {}

    /** @throws IOException if the file cannot be read */
    static Fingerprint fingerprint(Path file) throws IOException {
        List<Fingerprint> chunks = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] chunk = new byte[(int) Math.min(CHUNK, Files.size(file) + 1)];
            for (int length = in.readNBytes(chunk, 0, chunk.length);
                    length > 0;
                    length = in.readNBytes(chunk, 0, chunk.length)) {
                chunks.add(Fingerprint.ofBytes(chunk, 0, length));
            }
        }
        return Fingerprint.of(chunks);
    }

    /** @throws IOException if the file cannot be read, or {@code out} written */
    static void copy(Path file, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(out);
        }
    }
}
