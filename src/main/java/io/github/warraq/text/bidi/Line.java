package io.github.warraq.text.bidi;

import static io.github.warraq.text.Invisible.LEFT_TO_RIGHT_MARK;
import static io.github.warraq.text.Invisible.OBJECT_REPLACEMENT;

/** One line of a block: what stands at an offset, nothing ({@code \0}) outside. */
final class Line {
    private static final char TATWEEL = '\u0640';
    private static final char WAW = '\u0648';
    private static final int FAR = 200;
    private static final int FEW = 3;
    private static final int LONGEST_WORD = 20;

    private final String text;
    // An array is read in half the time that charAt takes before the last stage of compilation.
    private final char[] characters;
    private final int start;
    private final int end;

    Line(String text, char[] characters, int start, int end) {
        this.text = text;
        this.characters = characters;
        this.start = start;
        this.end = end;
    }

    Line(String text) {
        this(text, text.toCharArray(), 0, text.length());
    }

    /** The whole block that the line is part of. */
    String text() {
        return text;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** One of the {@code DIRECTIONALITY_} constants of {@link Character}. */
    byte directionality(int at) {
        return Classes.at(characters, at);
    }

    char at(int at) {
        return at >= start && at < end ? characters[at] : '\0';
    }

    private boolean is(int trait, int at) {
        return at >= start && at < end && (Traits.of(characters, at) & trait) != 0;
    }

    /** A letter that runs to the right: Latin, Greek, Cyrillic, Chinese. */
    boolean isLatin(int at) {
        return is(Traits.LATIN, at);
    }

    /** Half of a flag of a country. */
    boolean isFlag(int at) {
        return is(Traits.FLAG, at);
    }

    /** A letter that runs to the left. */
    boolean isRightToLeft(int at) {
        return is(Traits.RIGHT_TO_LEFT, at);
    }

    /** A digit of any of the three sets; not the Arabic separators, which share their class. */
    boolean isDigit(int at) {
        return is(Traits.DIGIT, at);
    }

    /** A digit that takes part in a Latin word: a European or a Persian one. */
    boolean isEuropeanDigit(int at) {
        return isDigit(at) && !isArabicDigit(characters[at]);
    }

    static boolean isArabicDigit(char c) {
        return c >= '\u0660' && c <= '\u0669';
    }

    /** Of those that stand between digits of one number, a date or a time: stops, commas, colons, strokes. */
    static boolean isSeparator(char c) {
        return c == '.' || c == ',' || c == '/' || c == ':' || c == '\u066B' || c == '\u066C' || c == '\u2044';
    }

    /** The offset behind the digits that begin here; the same one if none do. */
    int digitsEnd(int from) {
        int at = from;
        while (isDigit(at)) {
            at++;
        }
        return at;
    }

    boolean isMark(int at) {
        return at >= start && at < end && directionality(at) == Character.DIRECTIONALITY_NONSPACING_MARK;
    }

    boolean isSpace(int at) {
        return is(Traits.SPACE, at);
    }

    boolean isDash(int at) {
        return is(Traits.DASH, at);
    }

    boolean isOpening(int at) {
        return is(Traits.OPENING, at) || isClosing(at) && isTurned(at);
    }

    /** A closing quotation mark that opens, as in Urdu ’…‘ and in Hebrew ”…”. */
    private boolean isTurned(int at) {
        char c = at(at);
        return (c == '’' || c == '”') && (at == start || isSpace(at - 1)) && at + 1 < end && !isSpace(at + 1);
    }

    boolean isClosing(int at) {
        return is(Traits.CLOSING, at);
    }

    /** Arabic comma, semicolon, question mark, Urdu full stop. */
    boolean isArabicStop(int at) {
        return is(Traits.ARABIC_STOP, at);
    }

    boolean isStop(int at) {
        return is(Traits.STOP, at);
    }

    /** A letter or digit of a Latin word, superscripts and subscripts included. */
    boolean isWord(int at) {
        return is(Traits.LATIN | Traits.WORD_DIGIT, at);
    }

    /** Whether a token may begin here: after a space, an opening sign, or nothing. */
    boolean isFree(int at) {
        int before = at - 1;
        return before < start
                || isSpace(before)
                || isOpening(before)
                || isArabicStop(before)
                || at(before) == OBJECT_REPLACEMENT
                || at(before) == LEFT_TO_RIGHT_MARK;
    }

    /** The same, or behind a particle that sticks to it. */
    boolean isFreeOrAfterParticle(int at) {
        return isFree(at) || isAfterParticle(at);
    }

    /** Whether a particle stands before that sticks to what follows: the letter و, or letters that a tatweel ends, as in «لـ». */
    boolean isAfterParticle(int at) {
        char before = at(at - 1);
        return before == TATWEEL || before == WAW && (at - 2 < start || isSpace(at - 2) || isOpening(at - 2));
    }

    /** The right-to-left word that stands before an offset, with a space or a colon between; empty if there is none. */
    String wordBefore(int at) {
        return wordBefore(at, Traits.RIGHT_TO_LEFT);
    }

    /** The same of a word in Latin letters. */
    String latinWordBefore(int at) {
        return wordBefore(at, Traits.LATIN);
    }

    private String wordBefore(int at, int letter) {
        int to = at;
        while (at - to < FEW && (isSpace(to - 1) || at(to - 1) == ':')) {
            to--;
        }
        int from = to;
        while (is(letter, from - 1) && to - from < LONGEST_WORD) {
            from--;
        }
        return text.substring(from, to);
    }

    /** The offset of the nearest right-to-left letter before an offset, else of the first one after it, not far away; or -1. */
    int rightToLeftBefore(int at) {
        for (int i = at - 1; i >= Math.max(start, at - FAR); i--) {
            if (isRightToLeft(i)) {
                return i;
            }
        }
        for (int i = at; i < Math.min(end, at + FAR); i++) {
            if (isRightToLeft(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether nothing, a space or a sign that ends something stands here. */
    boolean isOver(int at) {
        return at >= end
                || isSpace(at)
                || isClosing(at)
                || isArabicStop(at)
                || isStop(at)
                || at(at) == OBJECT_REPLACEMENT;
    }

    /** The offset of the next Latin letter or number from an offset on, or the end. */
    int nextLatinOrNumber(int from) {
        return Classes.nextLeftToRightOrNumber(characters, from, end);
    }

    boolean hasRightToLeft(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isRightToLeft(i)) {
                return true;
            }
        }
        return false;
    }

    boolean hasLatin(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isLatin(i)) {
                return true;
            }
        }
        return false;
    }

    boolean startsWith(String beginning, int at) {
        return text.startsWith(beginning, at) && at + beginning.length() <= end;
    }

    /**
     * Offset of what closes the sign at an offset, looking no further than {@code limit} characters, or -1. A straight quote
     * closes a straight quote; brackets nest.
     */
    int closing(int opening, int limit) {
        char open = at(opening);
        char close = closes(open);
        int depth = 0;
        int last = Math.min(end, opening + limit);
        for (int i = opening + 1; i < last; i++) {
            char c = at(i);
            if (closesTurned(open, c) && !isWord(i + 1)) {
                return i;
            }
            if (c == close && (open != '\'' || !isWord(i + 1))) {
                if (depth == 0) {
                    return i;
                }
                depth--;
            } else if (c == open) {
                depth++;
            }
        }
        return -1;
    }

    private static boolean closesTurned(char open, char c) {
        return open == '’' && (c == '‘' || c == '’') || open == '”' && (c == '“' || c == '”');
    }

    private static char closes(char opening) {
        return switch (opening) {
            case '(' -> ')';
            case '[' -> ']';
            case '{' -> '}';
            case '<' -> '>';
            case '«' -> '»';
            case '“', '„' -> '”';
            case '‘' -> '’';
            case '‹' -> '›';
            default -> opening;
        };
    }
}
