package io.github.warraq.serve;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Sheet;
import io.github.warraq.build.Preview;
import java.io.IOException;
import java.io.OutputStream;

/** A file of the site, as it is served. */
final class Shown {
    private final Sheet sheet;
    /** Null for what is too large to be kept. */
    private final byte[] bytes;

    private final long size;
    private final String version;

    private Shown(Sheet sheet, byte[] bytes, long size, String version) {
        this.sheet = sheet;
        this.bytes = bytes;
        this.size = size;
        this.version = version;
    }

    static Shown of(Preview.Made made) throws IOException {
        if (made.bytes().isPresent()) {
            byte[] bytes = made.bytes().get();
            return new Shown(
                    made.sheet(),
                    bytes,
                    bytes.length,
                    Fingerprint.ofBytes(bytes).toString());
        }
        Window counting = Window.shut();
        made.sheet().body().writeTo(counting);
        return new Shown(
                made.sheet(),
                null,
                counting.count(),
                made.sheet().key().fingerprint().toString());
    }

    String path() {
        return sheet.route().path();
    }

    /** What it is made from, such as a seed's path. */
    String source() {
        return sheet.source();
    }

    /** Stands for the bytes: other bytes have another version. */
    String version() {
        return version;
    }

    long size() {
        return size;
    }

    /** Writes the bytes from one number up to another. */
    void write(OutputStream out, long from, long end) throws IOException {
        if (bytes != null) {
            out.write(bytes, (int) from, (int) (end - from));
        } else {
            sheet.body().writeTo(new Window(out, from, end));
        }
    }
}
