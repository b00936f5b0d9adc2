package io.github.warraq.read.markdown;

import java.util.Optional;

/**
 * A heading of the first level that is the first heading of its text.
 *
 * @param start where its first line begins
 * @param end behind its last line
 * @param isFirst whether nothing stands before it
 * @param title as plain text
 */
record Heading(int start, int end, boolean isFirst, String title) {
    private static final int DEEPEST = 6;
    /** In the Markdown; a longer line is no headline. */
    private static final int LONGEST_TITLE = 1000;
    /** What a line begins with that no underline makes a heading: an item, a quote, a table, HTML. */
    private static final String NO_PARAGRAPH = "-*+>|<";

    /** The first heading of a Markdown text, if it is one of the first level, not empty and not endless. */
    static Optional<Heading> first(String text) {
        BodyLines lines = new BodyLines(text);
        boolean isFirst = true;
        boolean aboveIsFirst = true;
        int above = -1;
        int aboveEnd = -1;
        while (lines.advance()) {
            if (lines.isBlank || lines.isCode) {
                isFirst &= lines.isBlank;
                above = -1;
                continue;
            }
            boolean isTop = lines.content == lines.start || text.charAt(lines.start) == ' ';
            int level = isTop ? level(text, lines.content, lines.end) : 0;
            if (level > 0) {
                return level == 1
                        ? of(text, lines.start, lines.end, isFirst, lines.content + 1, lines.end)
                        : Optional.empty();
            }
            char underline = underline(text, lines.content, lines.end);
            if (above >= 0 && underline != 0) {
                return underline == '=' ? of(text, above, lines.end, aboveIsFirst, above, aboveEnd) : Optional.empty();
            }
            aboveIsFirst = isFirst;
            isFirst = false;
            boolean isParagraph = isTop && NO_PARAGRAPH.indexOf(text.charAt(lines.content)) < 0;
            above = isParagraph ? lines.start : -1;
            aboveEnd = lines.end;
        }
        return Optional.empty();
    }

    private static Optional<Heading> of(String text, int start, int end, boolean isFirst, int from, int to) {
        if (to - from > LONGEST_TITLE) {
            return Optional.empty();
        }
        String title = InlineText.of(text.substring(from, to));
        return title.isEmpty() ? Optional.empty() : Optional.of(new Heading(start, end, isFirst, title));
    }

    private static int level(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) == '#') {
            at++;
        }
        boolean isHeading = at > from && at - from <= DEEPEST && (at == end || Character.isWhitespace(text.charAt(at)));
        return isHeading ? at - from : 0;
    }

    /** {@code =} or {@code -} if a line consists of one of these. */
    private static char underline(String text, int from, int end) {
        char sign = text.charAt(from);
        if (sign != '=' && sign != '-') {
            return 0;
        }
        int at = from;
        while (at < end && text.charAt(at) == sign) {
            at++;
        }
        return text.substring(at, end).isBlank() ? sign : 0;
    }
}
