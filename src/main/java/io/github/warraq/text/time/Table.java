package io.github.warraq.text.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Our own tables of names, lines of {@code key: value}, {@code #} before remarks. */
final class Table {
    private Table() {}

    /** @param file beside this class */
    static void read(String file, BiConsumer<String, String> line) {
        try (InputStream bytes = Table.class.getResourceAsStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(text -> !text.isBlank() && text.charAt(0) != '#')
                    .forEach(text -> {
                        int colon = text.indexOf(": ");
                        line.accept(
                                text.substring(0, colon),
                                text.substring(colon + 1).strip());
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cells parted by {@code |}, each of one or more spellings parted by {@code =}. */
    static List<List<String>> cells(String value) {
        return Stream.of(value.split("\\|", -1))
                .map(cell -> Stream.of(cell.split("=", -1)).map(String::strip).toList())
                .toList();
    }

    /** Adds what a name means; the same name in two rows has to mean the same object. */
    static <T> void putOnce(Map<String, T> meanings, String folded, T meaning) {
        T before = meanings.putIfAbsent(folded, meaning);
        if (before != null && before != meaning) {
            throw new IllegalStateException(folded + " means " + before + " and " + meaning);
        }
    }
}
