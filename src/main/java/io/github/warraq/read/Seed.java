package io.github.warraq.read;

import io.github.warraq.base.Fingerprint;
import java.nio.file.Path;

/**
 * One input file, read whole.
 *
 * @param path where it lies; readers look beside it for pictures and metadata, and never write
 * @param file as the user would name it, relative to the site's folder, such as {@code seeds/2016/putin.txt}
 * @param name its path below {@code seeds/} without extension, NFC, with {@code /} between names
 * @param bytes as they are in the file
 * @param beside the pictures and metadata that stand beside it
 */
public record Seed(Path path, String file, String name, byte[] bytes, Beside beside) {
    /** For a single seed: looks what stands beside it. Whoever reads a folder of them sorts that out once, by {@link Beside.Folder}. */
    public Seed(Path path, String file, String name, byte[] bytes) {
        this(path, file, name, bytes, Beside.at(path));
    }

    /** Of the bytes alone. */
    public Fingerprint fingerprint() {
        return Fingerprint.ofBytes(bytes);
    }

    /** The lower-case extension without the dot; empty if there is none. */
    public String extension() {
        String last = file.substring(file.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot <= 0 ? "" : last.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
