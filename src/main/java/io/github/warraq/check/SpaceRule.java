package io.github.warraq.check;

import io.github.warraq.text.Edit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several spaces between two words of a line; those at its ends have a meaning, or none. */
final class SpaceRule {
    private static final Pattern SPACES = Pattern.compile("(?<=[^\\s|\uFFFC])  +(?=[^\\s|\uFFFC])");

    /** Columns set with spaces, and rows of marks: not prose. */
    private static final int MOST_IN_PROSE = 4;

    private SpaceRule() {}

    static void check(Prose prose, Report report) {
        Matcher spaces = SPACES.matcher(prose.masked())
                .region(prose.body(), prose.masked().length());
        spaces.useTransparentBounds(true);
        while (spaces.find()) {
            int count = spaces.end() - spaces.start();
            boolean afterMarker = isMarker(prose.masked(), spaces.start());
            if (count <= MOST_IN_PROSE && !afterMarker) {
                report.fixable(
                        Rule.DOUBLE_SPACE,
                        new Edit(spaces.start(), spaces.end(), " "),
                        count + " spaces between two words",
                        "leave one");
            }
        }
    }

    /** Behind what begins an item or a heading, the number of spaces may count. */
    private static boolean isMarker(String text, int at) {
        int start = text.lastIndexOf('\n', at - 1) + 1;
        String before = text.substring(start, at).strip();
        return before.matches("[-*+>#]+|\\p{Nd}+[.)\\-]") || before.isEmpty();
    }
}
