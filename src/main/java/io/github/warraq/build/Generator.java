package io.github.warraq.build;

import io.github.warraq.base.Fingerprint;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The program itself, as far as what it makes depends on it. */
final class Generator {
    private Generator() {}

    /**
     * Of the program's code: of the jar it runs from, or of the folder of classes. So pages are made again by another
     * version, and by a changed one of the same number.
     *
     * @throws IOException if the code cannot be read
     */
    static Fingerprint fingerprint() throws IOException {
        try {
            Path code = Path.of(Generator.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isRegularFile(code)) {
                return Fingerprint.ofBytes(Files.readAllBytes(code));
            }
            List<Object> parts = new ArrayList<>();
            try (Stream<Path> classes = Files.walk(code)) {
                for (Path file : classes.filter(Files::isRegularFile).sorted().toList()) {
                    parts.add(code.relativize(file).toString());
                    parts.add(Fingerprint.ofBytes(Files.readAllBytes(file)));
                }
            }
            return Fingerprint.of(parts.toArray());
        } catch (URISyntaxException nowhere) {
            throw new IOException("the program does not know where it is", nowhere);
        }
    }
}
