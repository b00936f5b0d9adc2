package io.github.warraq.read.raw;

import io.github.warraq.text.Fold;
import java.util.Optional;

/** A source line: what a story was taken from. */
final class Source {
    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 10;
    private static final String MARKS = "*-\u2013\u2014\u2022 ";

    private Source() {}

    /** What the line names after {@code المصدر :} or {@code نقلا عن}, as it is written; nothing if it is no source line. */
    static Optional<String> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        int start = 0;
        while (start < line.length() && MARKS.indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        String text = line.substring(start);
        String opening = Vocabulary.SOURCE_OPENINGS.opening(Fold.key(text));
        if (opening.isEmpty()) {
            return Optional.empty();
        }
        int words = opening.split(" ").length;
        int at = 0;
        for (; at < text.length() && words > 0; at++) {
            words -= text.charAt(at) == ' ' || isSign(text.charAt(at)) ? 1 : 0;
        }
        int end = at;
        while (end < text.length() && (text.charAt(end) == ' ' || isSign(text.charAt(end)))) {
            end++;
        }
        boolean signed = text.substring(Math.max(0, at - 1), end).chars().anyMatch(c -> isSign((char) c));
        String named = text.substring(end).strip();
        boolean label = opening.indexOf(' ') > 0 || signed;
        int count = Shape.of(named).words();
        return label && count > 0 && count <= MOST_WORDS ? Optional.of(named) : Optional.empty();
    }

    private static boolean isSign(char c) {
        return c == ':' || c == '/' || c == '-' || c == '\u2013' || c == '\u2014' || c == '|';
    }
}
