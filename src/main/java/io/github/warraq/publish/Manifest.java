package io.github.warraq.publish;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Ground;
import io.github.warraq.base.Key;
import io.github.warraq.base.Traces;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which files in the output folder are ours, what they hold and what they were made of. First the parts of the ground that
 * they stand on; then a line for each file, in the order of the routes: the key's fingerprint, the bytes', their number, the
 * key's traces, and after a tab the route; the last line tells how many there are. Of fingerprints 64 bits are kept: they
 * are only ever compared with those of the same file, so two in a million files that happen to be equal do no harm.
 *
 * @param files by route
 * @param ground the parts of the ground by name
 */
record Manifest(State state, Map<String, Line> files, SortedMap<String, Long> ground) {
    private static final String HEADER = "warraq manifest 2";
    private static final String ANY_HEADER = "warraq manifest ";
    private static final String GROUND = "ground ";
    private static final String END = "end ";
    private static final HexFormat HEX = HexFormat.of();
    private static final int DIGITS = 16;
    private static final int TRACES = 2 * DIGITS + 2;

    /** What a manifest is worth. */
    enum State {
        ABSENT,
        WHOLE,
        /** Some of it is missing or unreadable; the rest counts. */
        TORN,
        /** Made by another version: it tells which files are ours, and nothing else that we understand. */
        FOREIGN
    }

    /**
     * What is known of a file.
     *
     * @param key of the sheet it was made from, in small
     * @param bytes of what is in it, in small
     * @param size in bytes
     */
    record Line(long key, long bytes, long size, long firstTraces, long secondTraces) {
        /** Of a file that is ours, whatever it holds. */
        static final Line UNKNOWN = new Line(0, 0, -1, 0, 0);

        static Line of(Key key, Fingerprint bytes, long size) {
            Traces traces = key.traces();
            return new Line(small(key), bytes.low(), size, traces.first(), traces.second());
        }

        Traces traces() {
            return new Traces(firstTraces, secondTraces);
        }
    }

    /** The 64 bits of a key that are kept. */
    static long small(Key key) {
        return key.fingerprint().low();
    }

    /** Reads a manifest; of one that is torn, what is whole. */
    static Manifest read(Path file) {
        Manifest read = new Manifest(State.WHOLE, new HashMap<>(), new TreeMap<>());
        // What is no UTF-8 is no route of ours either, and no reason to stop.
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder))) {
            String header = in.readLine();
            if (HEADER.equals(header)) {
                return read.lines(in) ? read : read.as(State.TORN);
            }
            if (header != null && header.startsWith(ANY_HEADER)) {
                in.lines().forEach(read::routeAlone);
                return read.as(State.FOREIGN);
            }
            return read.as(State.TORN);
        } catch (NoSuchFileException none) {
            return read.as(State.ABSENT);
        } catch (IOException unreadable) {
            return read.as(State.TORN);
        }
    }

    private Manifest as(State other) {
        return new Manifest(other, files, ground);
    }

    /** Every version writes the route after a tab, but the first, which wrote it after the third space. */
    private void routeAlone(String line) {
        int before = line.indexOf('\t');
        for (int spaces = 0; line.indexOf('\t') < 0 && spaces < 3; spaces++) {
            before = line.indexOf(' ', before + 1);
        }
        if (before > 0) {
            files.put(line.substring(before + 1), Line.UNKNOWN);
        }
    }

    /** @return whether all lines are whole, and none is missing */
    private boolean lines(BufferedReader in) throws IOException {
        boolean whole = true;
        boolean ended = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            try {
                if (line.startsWith(END)) {
                    ended = Integer.parseInt(line.substring(END.length())) == files.size();
                } else if (line.startsWith(GROUND)) {
                    int name = GROUND.length() + DIGITS + 1;
                    ground.put(line.substring(name), HexFormat.fromHexDigitsToLong(line, GROUND.length(), name - 1));
                } else {
                    file(line);
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException torn) {
                whole = false;
            }
        }
        return whole && ended;
    }

    private void file(String line) {
        int tab = line.indexOf('\t');
        int size = line.indexOf(' ', TRACES);
        Traces traces = Traces.parse(line.substring(TRACES, size));
        files.put(
                line.substring(tab + 1),
                new Line(
                        HexFormat.fromHexDigitsToLong(line, 0, DIGITS),
                        HexFormat.fromHexDigitsToLong(line, DIGITS + 1, TRACES - 1),
                        Long.parseLong(line, size + 1, tab, 10),
                        traces.first(),
                        traces.second()));
    }

    /** Writes a manifest through a file beside it, so that the old one stands until the new one is whole. */
    void write(Path file) throws IOException {
        String[] routes = files.keySet().toArray(String[]::new);
        Arrays.sort(routes);
        Path beside = beside(file);
        try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
            out.append(HEADER).append('\n');
            for (var part : ground.entrySet()) {
                out.append(GROUND).append(HEX.toHexDigits(part.getValue())).append(' ');
                out.append(part.getKey()).append('\n');
            }
            for (String route : routes) {
                Line line = files.get(route);
                out.append(HEX.toHexDigits(line.key())).append(' ');
                out.append(HEX.toHexDigits(line.bytes())).append(' ');
                out.append(line.traces().toString()).append(' ');
                out.append(Long.toString(line.size()))
                        .append('\t')
                        .append(route)
                        .append('\n');
            }
            out.append(END).append(Integer.toString(routes.length)).append('\n');
        }
        Moves.replace(beside, file);
    }

    /** Where a manifest is written before it takes its place. */
    static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    /** Whether a sheet stands on other ground than when this was written; the names of what has changed. */
    List<String> changedIn(Ground now) {
        return now.parts().entrySet().stream()
                .filter(part -> !Long.valueOf(part.getValue().low()).equals(ground.get(part.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }
}
