package io.github.warraq.read.raw;

import java.util.ArrayList;
import java.util.List;

/** Parts the paragraphs that a paste has run together on one line, by the no-break space that stands alone between them. */
final class Paragraphs {
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final int FEWEST_WORDS = 4;
    private static final String SENTENCE_ENDS = ".!?\u061F\u2026\u201D\u00BB\")";

    private Paragraphs() {}

    /** The paragraphs of a line, as they are shown; a stray no-break space within a sentence parts nothing. */
    static List<String> of(Line line) {
        return line.raw().indexOf(NO_BREAK_SPACE) < 0 ? List.of(line.text()) : parted(line.raw());
    }

    private static List<String> parted(String raw) {
        List<String> paragraphs = new ArrayList<>();
        int start = 0;
        int words = 0;
        boolean inWord = false;
        char last = ' ';
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            if (isAlone(raw, at) && words >= FEWEST_WORDS && SENTENCE_ENDS.indexOf(last) >= 0) {
                paragraphs.add(Display.of(raw.substring(start, at)));
                start = at + 1;
                words = 0;
            }
            boolean space = Display.isSpace(c);
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
            last = space ? last : c;
        }
        if (words < FEWEST_WORDS && !paragraphs.isEmpty()) {
            String rest = Display.of(raw.substring(start));
            int before = paragraphs.size() - 1;
            paragraphs.set(before, Display.of(paragraphs.get(before) + ' ' + rest));
        } else if (words > 0) {
            paragraphs.add(Display.of(raw.substring(start)));
        }
        return paragraphs;
    }

    private static boolean isAlone(String raw, int at) {
        return raw.charAt(at) == NO_BREAK_SPACE
                && at > 0
                && at + 1 < raw.length()
                && raw.charAt(at - 1) == ' '
                && raw.charAt(at + 1) == ' ';
    }
}
