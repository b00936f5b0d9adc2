package io.github.warraq.read.raw;

import java.util.ArrayList;
import java.util.List;

/**
 * Undoes hard line breaks: in a text that was broken at a fixed width, as mails and old editors do, the lines of a
 * paragraph are put together again before they are judged. A break was forced where the next word would not have fitted.
 */
final class Wrapping {
    private static final int NARROWEST = 45;
    private static final int WIDEST = 130;
    private static final int FEWEST_BREAKS = 3;
    private static final double MOSTLY = 0.7;

    private Wrapping() {}

    /** Groups of lines that are one: each line alone, unless the text is broken at a fixed width. */
    static List<List<Line>> groups(List<Line> lines) {
        int width = width(lines);
        List<List<Line>> groups = new ArrayList<>(lines.size());
        for (int at = 0; at < lines.size(); at++) {
            boolean together = width > 0 && at > 0 && isForced(lines.get(at - 1), lines.get(at), width);
            if (together) {
                groups.get(groups.size() - 1).add(lines.get(at));
            } else {
                List<Line> group = new ArrayList<>(1);
                group.add(lines.get(at));
                groups.add(group);
            }
        }
        return groups;
    }

    /** The width that a text was broken at; 0 if it was not. */
    private static int width(List<Line> lines) {
        int width = 0;
        for (int at = 1; at < lines.size(); at++) {
            width = lines.get(at).isBlank()
                    ? width
                    : Math.max(width, lines.get(at - 1).text().length());
        }
        if (width < NARROWEST || width > WIDEST) {
            return 0;
        }
        int pairs = 0;
        int forced = 0;
        for (int at = 1; at < lines.size(); at++) {
            if (!lines.get(at - 1).isBlank() && !lines.get(at).isBlank()) {
                pairs++;
                forced += isForced(lines.get(at - 1), lines.get(at), width) ? 1 : 0;
            }
        }
        return forced >= FEWEST_BREAKS && forced >= MOSTLY * pairs ? width : 0;
    }

    private static boolean isForced(Line above, Line below, int width) {
        if (above.isBlank() || below.isBlank() || Item.of(below.text()).isPresent()) {
            return false;
        }
        int space = below.text().indexOf(' ');
        int word = space < 0 ? below.text().length() : space;
        return above.text().length() + 1 + word > width;
    }
}
