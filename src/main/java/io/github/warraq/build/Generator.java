package io.github.warraq.build;

import io.github.warraq.base.Fingerprint;
import java.io.EOFException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The program itself, as far as what it makes depends on it. */
final class Generator {
    /** The record at a zip file's end, where it has no comment (APPNOTE.TXT, 4.3.16). */
    private static final int END_SIGNATURE = 0x06054b50;

    private static final int END_BYTES = 22;
    private static final int END_SIZE_AT = 12;
    private static final int END_OFFSET_AT = 16;

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
            return of(code);
        } catch (URISyntaxException nowhere) {
            throw new IOException("the program does not know where it is", nowhere);
        }
    }

    /** @param code a jar, or a folder of classes */
    static Fingerprint of(Path code) throws IOException {
        if (Files.isRegularFile(code)) {
            return Fingerprint.ofBytes(directory(code));
        }
        List<Object> parts = new ArrayList<>();
        try (Stream<Path> classes = Files.walk(code)) {
            for (Path file : classes.filter(Files::isRegularFile).sorted().toList()) {
                parts.add(code.relativize(file).toString());
                parts.add(Fingerprint.ofBytes(Files.readAllBytes(file)));
            }
        }
        return Fingerprint.of(parts.toArray());
    }

    /**
     * The jar's central directory, which holds the name, the size and the CRC-32 of each entry, and is a twentieth of the
     * jar: to read all of it takes a cold JVM longer than to read a site of a few articles.
     */
    private static byte[] directory(Path jar) throws IOException {
        try (FileChannel file = FileChannel.open(jar)) {
            ByteBuffer end = read(file, file.size() - END_BYTES, END_BYTES);
            if (end.getInt(0) != END_SIGNATURE) {
                return Files.readAllBytes(jar);
            }
            return read(file, Integer.toUnsignedLong(end.getInt(END_OFFSET_AT)), end.getInt(END_SIZE_AT))
                    .array();
        }
    }

    private static ByteBuffer read(FileChannel file, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException("the program's jar has been cut off");
            }
        }
        return bytes;
    }
}
