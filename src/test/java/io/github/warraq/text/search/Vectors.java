package io.github.warraq.text.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of {@code search/vectors.tsv}, which Java and the search page's script both have to keep. */
public final class Vectors {
    private Vectors() {}

    /** @param wanted what is expected of {@code text}: another word, or terms */
    public record Vector(String kind, String language, String text, String wanted) {}

    public static List<Vector> all() throws IOException {
        try (InputStream in = Vectors.class.getResourceAsStream("/search/vectors.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(parts -> new Vector(parts[0], parts[1], parts[2], parts[3]))
                    .toList();
        }
    }

    static List<Vector> of(String kind) throws IOException {
        return all().stream().filter(vector -> vector.kind().equals(kind)).toList();
    }
}
