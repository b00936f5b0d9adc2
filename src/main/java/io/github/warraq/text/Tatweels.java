package io.github.warraq.text;

import static io.github.warraq.text.ProseText.TATWEEL;

import java.util.List;

/** The rule about repeated tatweels, which stretch a line in plain text and tear it in a browser. */
final class Tatweels {
    private Tatweels() {}

    static void collect(ProseText text, List<Edit> edits) {
        int at = 0;
        while (at < text.length()) {
            if (text.at(at) != TATWEEL) {
                at++;
                continue;
            }
            int to = at;
            while (text.at(to) == TATWEEL) {
                to++;
            }
            // Alone it is a dash, or a line to write on.
            boolean inWord = text.isArabic(at - 1);
            if (to - at > 1 && inWord) {
                edits.add(new Edit(at, text.isArabic(to) ? to : to - 1, ""));
            }
            at = to;
        }
    }
}
