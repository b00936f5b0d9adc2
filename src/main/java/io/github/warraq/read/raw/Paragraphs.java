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
    static List<String> of(String raw) {
        List<String> paragraphs = new ArrayList<>();
        int start = 0;
        for (int at = raw.indexOf(NO_BREAK_SPACE); at >= 0; at = raw.indexOf(NO_BREAK_SPACE, at + 1)) {
            boolean alone = at > 0 && at + 1 < raw.length() && raw.charAt(at - 1) == ' ' && raw.charAt(at + 1) == ' ';
            if (!alone || !endsSentence(raw, start, at)) {
                continue;
            }
            String paragraph = Display.of(raw.substring(start, at));
            if (Shape.of(paragraph).words() >= FEWEST_WORDS) {
                paragraphs.add(paragraph);
                start = at + 1;
            }
        }
        String last = Display.of(raw.substring(start));
        boolean stray = !paragraphs.isEmpty() && Shape.of(last).words() < FEWEST_WORDS;
        if (stray) {
            last = Display.of(paragraphs.remove(paragraphs.size() - 1) + " " + last);
        }
        if (!last.isEmpty()) {
            paragraphs.add(last);
        }
        return paragraphs;
    }

    private static boolean endsSentence(String raw, int start, int end) {
        int at = end - 1;
        while (at > start && Display.isSpace(raw.charAt(at))) {
            at--;
        }
        return at > start && SENTENCE_ENDS.indexOf(raw.charAt(at)) >= 0;
    }
}
