package io.github.warraq;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A file's bytes, to be compared, and shown in a line where they differ. */
record Content(byte[] bytes) {
    private static final int SHOWN = 60;

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && Arrays.equals(bytes, content.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        String text = text();
        return bytes.length + " bytes: "
                + text.substring(0, Math.min(SHOWN, text.length())).replace("\n", "\\n");
    }
}
