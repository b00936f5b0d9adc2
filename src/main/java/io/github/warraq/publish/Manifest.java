package io.github.warraq.publish;

import io.github.warraq.base.Fingerprint;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which files in the output folder are ours, and what they hold: a line each with the sheet's key, the bytes' fingerprint,
 * their number and the route, in the order of the routes.
 */
final class Manifest {
    private static final String HEADER = "warraq manifest 1";
    private static final int HEX = 32;

    private Manifest() {}

    /**
     * @param key of the sheet the file was made from
     * @param bytes of what is in it
     * @param size in bytes
     */
    record Line(Fingerprint key, Fingerprint bytes, long size) {
        /** Of a file that was about to be written when its writer was stopped: ours, whatever it holds. */
        static final Line UNKNOWN = new Line(new Fingerprint(0, 0), new Fingerprint(0, 0), -1);
    }

    /** Reads a manifest; what is not one, or no longer whole, counts for as much as is whole. */
    static Map<String, Line> read(Path file) throws IOException {
        Map<String, Line> lines = new HashMap<>();
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            if (!HEADER.equals(in.readLine())) {
                return lines;
            }
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int size = 2 * HEX + 2;
                int route = line.indexOf(' ', size);
                lines.put(
                        line.substring(route + 1),
                        new Line(
                                Fingerprint.parse(line.substring(0, HEX)),
                                Fingerprint.parse(line.substring(HEX + 1, 2 * HEX + 1)),
                                Long.parseLong(line, size, route, 10)));
            }
        } catch (NoSuchFileException none) {
            return lines;
        } catch (IllegalArgumentException
                | IndexOutOfBoundsException
                | java.nio.charset.CharacterCodingException torn) {
            return lines;
        }
        return lines;
    }

    /** Writes a manifest through a file beside it, so that the old one stands until the new one is whole. */
    static void write(Path file, Map<String, Line> lines) throws IOException {
        String[] routes = lines.keySet().toArray(String[]::new);
        Arrays.sort(routes);
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
            out.write(HEADER);
            out.write('\n');
            for (String route : routes) {
                Line line = lines.get(route);
                out.write(line.key().toString());
                out.write(' ');
                out.write(line.bytes().toString());
                out.write(' ');
                out.write(Long.toString(line.size()));
                out.write(' ');
                out.write(route);
                out.write('\n');
            }
        }
        Moves.replace(beside, file);
    }
}
