package io.github.warraq.text;

import java.util.List;

/** The rule about hyphens round a parenthesis -as newspapers set it-, which are told from ranges and minus signs by their words. */
final class ParentheticalDashes {
    private static final String EN_DASH = "\u2013";
    private static final int LONGEST = 200;

    private ParentheticalDashes() {}

    static void collect(ProseText text, List<Edit> edits) {
        int opened = -1;
        for (int at = 0; at < text.length(); at++) {
            if (text.at(at) != '-') {
                continue;
            }
            if (opens(text, at)) {
                // Two that open: no one can tell which of them is answered.
                opened = opened < 0 || at - opened > LONGEST ? at : text.length();
            } else if (closes(text, at)) {
                if (opened >= 0 && opened < at && at - opened <= LONGEST) {
                    edits.add(new Edit(opened, opened + 1, EN_DASH));
                    edits.add(new Edit(at, at + 1, EN_DASH));
                }
                opened = -1;
            }
        }
    }

    private static boolean opens(ProseText text, int at) {
        boolean word = text.isArabic(at + 1) || text.at(at + 1) == '«' || text.at(at + 1) == '"';
        return word && at > 0 && text.isSpace(at - 1);
    }

    private static boolean closes(ProseText text, int at) {
        boolean word = text.isArabic(at - 1) || text.isClosing(at - 1) || text.at(at - 1) == '"';
        boolean over = text.isOutside(at + 1)
                || text.isSpace(at + 1)
                || ",.:;!?\u060C\u061B\u061F\u2026".indexOf(text.at(at + 1)) >= 0;
        return word && over;
    }
}
