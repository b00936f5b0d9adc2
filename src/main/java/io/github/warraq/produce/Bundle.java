package io.github.warraq.produce;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files that come with the program, beside its classes. Read from its jar, which is open anyway: by the class loader,
 * which makes an address and a connection for each, the theme's files would take a cold start ten times as long.
 */
final class Bundle {
    private static final Optional<ZipFile> JAR = jar();

    private Bundle() {}

    private static Optional<ZipFile> jar() {
        CodeSource code = Bundle.class.getProtectionDomain().getCodeSource();
        if (code == null) {
            return Optional.empty();
        }
        try {
            Path place = Path.of(code.getLocation().toURI());
            // Never closed: it is read until the process ends.
            return Files.isRegularFile(place) ? Optional.of(new ZipFile(place.toFile())) : Optional.empty();
        } catch (IOException | URISyntaxException | IllegalArgumentException elsewhere) {
            return Optional.empty();
        }
    }

    /**
     * A file's bytes; empty if there is no such file.
     *
     * @param name from the root of the jar or of the folder of classes, without a slash before it
     * @throws IOException if it cannot be read
     */
    static Optional<byte[]> bytes(String name) throws IOException {
        try (InputStream in = open(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    private static InputStream open(String name) throws IOException {
        if (JAR.isEmpty()) {
            return Bundle.class.getResourceAsStream("/" + name);
        }
        ZipEntry entry = JAR.get().getEntry(name);
        return entry == null ? null : JAR.get().getInputStream(entry);
    }
}
