package io.github.warraq.architecture.planted.produce;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Each method changes the disk behind the publisher's back. */
public final class WritesFiles {
    private WritesFiles() {}

    static void write(Path file) throws IOException {
        Files.writeString(file, "text");
    }

    static OutputStream open(Path file) throws IOException {
        return Files.newOutputStream(file);
    }

    static OutputStream stream(String file) throws IOException {
        return new FileOutputStream(file);
    }

    static void delete(Path file) throws IOException {
        Files.delete(file);
    }

    static void folder(Path file) throws IOException {
        Files.createDirectories(file);
    }

    static void move(Path from, Path to) throws IOException {
        Files.move(from, to);
    }
}
