package io.github.warraq.text;

import io.github.warraq.text.Typography.Rule;
import java.util.List;
import java.util.Set;

/** The rules about signs that end a word or a sentence: their form, and the space before them. */
final class ProseSigns {
    private static final char ARABIC_COMMA = '\u060C';
    private static final char ARABIC_SEMICOLON = '\u061B';
    private static final char ARABIC_QUESTION_MARK = '\u061F';
    private static final char URDU_FULL_STOP = '\u06D4';
    private static final char ELLIPSIS = '\u2026';
    private static final int DOTS = 3;
    private static final int MOST_CLOSING = 3;

    private final ProseText text;
    private final Set<Rule> rules;

    ProseSigns(ProseText text, Set<Rule> rules) {
        this.text = text;
        this.rules = rules;
    }

    void collect(List<Edit> edits) {
        int at = 0;
        while (at < text.length()) {
            at = isSign(text.at(at)) ? signs(at, edits) : at + 1;
        }
    }

    private static boolean isSign(char c) {
        return switch (c) {
            case ',',
                    ';',
                    '?',
                    '!',
                    ':',
                    '.',
                    ELLIPSIS,
                    ARABIC_COMMA,
                    ARABIC_SEMICOLON,
                    ARABIC_QUESTION_MARK,
                    URDU_FULL_STOP -> true;
            default -> false;
        };
    }

    /** Treats the signs that follow one another from here; returns the offset after them. */
    private int signs(int from, List<Edit> edits) {
        int to = from;
        while (isSign(text.at(to))) {
            to++;
        }
        int word = from;
        while (text.isSpace(word - 1)) {
            word--;
        }
        boolean ends = endsWord(to);
        boolean spaced = word < from;
        if (spaced
                && ends
                && rules.contains(Rule.SPACE_BEFORE_SIGN)
                && endsArabicWord(word - 1)
                && !text.isInAddress(from)) {
            edits.add(new Edit(word, from, ""));
            spaced = false;
        }
        boolean afterArabic = !spaced && endsArabicWord(word - 1);
        boolean follows = afterArabic && !text.isForeign(to) && text.at(to) != '/' && !text.isInAddress(from);
        if (follows) {
            reform(from, to, edits);
        }
        if (rules.contains(Rule.ELLIPSIS) && isEllipsis(from, to)) {
            edits.add(new Edit(from, to, String.valueOf(ELLIPSIS)));
        }
        return to;
    }

    /** An Arabic letter, perhaps with what closes a quotation or a bracket after it. */
    private boolean endsArabicWord(int last) {
        int at = last;
        while (last - at < MOST_CLOSING && (text.isClosing(at) || text.at(at) == '"')) {
            at--;
        }
        return text.isArabic(at) || text.at(at) == ProseText.TATWEEL;
    }

    private boolean endsWord(int at) {
        return text.isOutside(at)
                || text.isSpace(at)
                || text.at(at) == '"'
                || text.at(at) == '«'
                || text.at(at) == '»'
                || text.at(at) == '“';
    }

    private void reform(int from, int to, List<Edit> edits) {
        for (int i = from; i < to; i++) {
            char arabic = switch (text.at(i)) {
                case ',' -> rules.contains(Rule.COMMA) ? ARABIC_COMMA : ',';
                case ';' -> rules.contains(Rule.SEMICOLON) ? ARABIC_SEMICOLON : ';';
                case '?' -> rules.contains(Rule.QUESTION_MARK) ? ARABIC_QUESTION_MARK : '?';
                default -> text.at(i);
            };
            if (arabic != text.at(i)) {
                edits.add(new Edit(i, i + 1, String.valueOf(arabic)));
            }
        }
    }

    /** Three full stops alone; two, or a row of them, mean something else to their author. */
    private boolean isEllipsis(int from, int to) {
        if (to - from != DOTS) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text.at(i) != '.') {
                return false;
            }
        }
        return !text.isForeign(from - 1)
                && !text.isForeign(to)
                && text.at(from - 1) != '/'
                && text.at(to) != '/'
                && !text.isObject(to);
    }
}
