package io.github.warraq.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The rule about straight quotation marks. Marks are taken in pairs; if one of them cannot open or close where it stands, or
 * one is left over, nobody can say what the author meant and the whole block is left alone.
 */
final class StraightQuotes {
    private static final char QUOTE = '"';
    /** Signs that a quotation may follow without a space. */
    private static final String AFTER = "-\u2013:,;?\u060C\u061B\u061F";

    private StraightQuotes() {}

    static void collect(ProseText text, List<Edit> edits) {
        List<Edit> quotes = new ArrayList<>();
        int opened = -1;
        int guillemets = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.at(at);
            if (c == '«' || c == '»') {
                guillemets += c == '«' ? 1 : -1;
            } else if (c == QUOTE && opened < 0) {
                if (!opens(text, at)) {
                    return;
                }
                opened = at;
            } else if (c == QUOTE) {
                if (!closes(text, at)) {
                    return;
                }
                if (guillemets == 0 && !isForeign(text, opened, at)) {
                    quotes.add(new Edit(opened, opened + 1, "«"));
                    quotes.add(new Edit(at, at + 1, "»"));
                }
                opened = -1;
            }
        }
        if (opened < 0) {
            edits.addAll(quotes);
        }
    }

    /** After a space or an opening sign, or stuck to a conjunction or preposition: «و"الجزيرة"». */
    private static boolean opens(ProseText text, int at) {
        boolean begins = text.isArabic(at + 1)
                || text.isForeign(at + 1)
                || text.isOpening(at + 1)
                || text.isObject(at + 1)
                || "#@.…-".indexOf(text.at(at + 1)) >= 0 && !text.isOutside(at + 1);
        int before = at - 1;
        boolean free = text.isOutside(before)
                || text.isSpace(before)
                || text.isOpening(before)
                || AFTER.indexOf(text.at(before)) >= 0
                || text.at(before) == ProseText.TATWEEL;
        return begins && (free || isPrefix(text, before));
    }

    /** One or two letters with nothing before them: a particle. */
    private static boolean isPrefix(ProseText text, int last) {
        int from = last;
        while (text.isArabic(from) && last - from < 3) {
            from--;
        }
        return from < last
                && last - from <= 3
                && !text.isArabic(from)
                && !text.isForeign(from)
                && text.at(from) != ProseText.TATWEEL;
    }

    private static boolean closes(ProseText text, int at) {
        boolean after = !text.isSpace(at - 1) && !text.isOpening(at - 1) && text.at(at - 1) != '=';
        return after && !text.isArabic(at + 1) && !text.isForeign(at + 1);
    }

    /** Foreign words quoted amid foreign words, as in an English sentence, keep their marks. */
    private static boolean isForeign(ProseText text, int open, int close) {
        return !hasArabic(text, open, close) && neighbour(text, open, -1) && neighbour(text, close, 1);
    }

    private static boolean hasArabic(ProseText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.isArabic(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the nearest letter on that side, a few signs away at most, is foreign. */
    private static boolean neighbour(ProseText text, int at, int step) {
        for (int i = at + step; Math.abs(i - at) <= 4 && !text.isOutside(i); i += step) {
            if (text.isArabic(i)) {
                return false;
            }
            if (text.isForeign(i)) {
                return true;
            }
        }
        return false;
    }
}
