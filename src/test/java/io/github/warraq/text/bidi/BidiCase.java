package io.github.warraq.text.bidi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of {@code bidi/cases.tsv}.
 *
 * @param kind begins with {@code en-} for blocks from left to right
 * @param raw what an author writes, as HTML
 * @param wanted HTML that reads as a reader wants it
 */
public record BidiCase(String id, String kind, String raw, String wanted) {
    private static final String JOINERS = "[\u200C\u200D]";

    public static Stream<BidiCase> all() throws IOException {
        try (InputStream in = BidiCase.class.getResourceAsStream("/bidi/cases.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(field -> new BidiCase(field[0], field[1], field[2], field[3]));
        }
    }

    public boolean rightToLeft() {
        return !kind.startsWith("en-");
    }

    /** What the isolator makes of it. */
    public String html() {
        String text = raw.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        return Isolator.of(rightToLeft()).html(text);
    }

    /**
     * The visible characters from left to right as {@link java.text.Bidi} has them in the wanted text, as their numbers in
     * the text; without combining marks and second halves of pairs, which stand with what is before them.
     */
    public List<Integer> foretold() {
        String text = Rendering.text(wanted).replaceAll(JOINERS, "");
        return Rendering.order(wanted, rightToLeft()).stream()
                .map(number -> number < 0 ? -1 - number : number)
                .filter(number -> !isWithTheOneBefore(text.charAt(number)))
                .toList();
    }

    private static boolean isWithTheOneBefore(char c) {
        return Character.isLowSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.ENCLOSING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    @Override
    public String toString() {
        return id + " " + kind + " " + raw;
    }
}
