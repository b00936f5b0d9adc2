package io.github.warraq.text.time;

import io.github.warraq.text.Digits;
import io.github.warraq.text.Fold;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;

/**
 * A place in a text, from which small things are read forward. Each reading moves past what it read, or stays and says
 * so; each looks at a bounded number of characters, so that a scan of hostile text stays linear.
 */
final class Cursor {
    /** Slashes, the Arabic date separator, hyphens. */
    static final String SLASHES = "/\u060D\u2044\u2215-\u2010\u2011";

    private static final int LOOK_BACK = 40;
    private static final int MOST_WORDS_BACK = 4;
    private static final char FIRST_PRESENTATION_FORM = '\uFB50';
    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_GAP = 12;

    final CharSequence text;
    int at;

    Cursor(CharSequence text, int at) {
        this.text = text;
        this.at = at;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** The character here, or 0 at the end. */
    char here() {
        return at(at);
    }

    char at(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : 0;
    }

    /** Moves past spaces and invisible marks, but not past the end of a line. */
    Cursor gap() {
        for (int most = at + LONGEST_GAP; at < most && isGap(here()); at++) {}
        return this;
    }

    static boolean isGap(char c) {
        return c == ' '
                || c == '\t'
                || c == '\u00A0'
                || c == '\u061C'
                || (c >= '\u2000' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202F')
                || (c >= '\u2060' && c <= '\u206F')
                || c == '\uFEFF';
    }

    /** Whether {@code c} stands here; if so, it is passed. */
    boolean take(char c) {
        if (here() != c) {
            return false;
        }
        at++;
        return true;
    }

    /** Whether one of {@code characters} stands here; if so, it is passed. */
    boolean takeAny(String characters) {
        if (atEnd() || characters.indexOf(here()) < 0) {
            return false;
        }
        at++;
        return true;
    }

    /**
     * The number here, all of its digits.
     *
     * @param least the fewest digits that it may have
     * @param most the most, up to 9
     * @return -1 where no such number stands
     */
    int number(int least, int most) {
        int value = 0;
        int i = at;
        for (int digit; i - at <= most && (digit = Digits.value(at(i))) >= 0; i++) {
            value = value * 10 + digit;
        }
        if (i - at < least || i - at > most) {
            return -1;
        }
        at = i;
        return value;
    }

    /**
     * The letters here, folded as {@link Fold#letter} does and without French accents; marks, tatweel, controls, and
     * apostrophes and maqaf between letters are passed over.
     *
     * @return empty where no letter stands, or more than a name can have
     */
    String word() {
        if (!Character.isLetter(here())) {
            return "";
        }
        StringBuilder word = new StringBuilder();
        int i = at;
        for (; i - at <= LONGEST_WORD; i++) {
            char c = at(i);
            if (c >= FIRST_PRESENTATION_FORM && Character.isLetter(c)) {
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
                        .chars()
                        .forEach(letter -> append(word, (char) letter));
            } else if (Character.isLetter(c)) {
                append(word, c);
            } else if (!isInWord(c, i)) {
                at = i;
                return word.toString();
            }
        }
        return "";
    }

    /** Passes the word here if it is one of {@code words}. */
    void takeWord(Set<String> words) {
        int start = at;
        if (!words.contains(word())) {
            at = start;
        }
    }

    private static void append(StringBuilder word, char letter) {
        char folded = Fold.letter(letter);
        if (folded != Fold.NOTHING && Character.getType(folded) != Character.MODIFIER_LETTER) {
            word.append(withoutAccent(folded));
        }
    }

    private boolean isInWord(char c, int i) {
        if (c == 0) {
            return false;
        }
        boolean joins = c == '\'' || c == '\u2019' || c == '\u05F3' || c == '\u05BE';
        return joins ? Character.isLetter(at(i + 1)) : Fold.letter(c) == Fold.NOTHING;
    }

    private static char withoutAccent(char c) {
        return switch (c) {
            case '\u00E0', '\u00E2' -> 'a';
            case '\u00E7' -> 'c';
            case '\u00E8', '\u00E9', '\u00EA', '\u00EB' -> 'e';
            case '\u00EE', '\u00EF' -> 'i';
            case '\u00F4' -> 'o';
            case '\u00F9', '\u00FB' -> 'u';
            default -> c;
        };
    }

    /** Where the last few words before {@code end} begin, the farthest first; not past a number or the line's beginning. */
    static int[] wordsBefore(CharSequence text, int end) {
        int[] starts = new int[MOST_WORDS_BACK];
        int first = MOST_WORDS_BACK;
        for (int i = end - 1; i >= Math.max(0, end - LOOK_BACK) && first > 0; i--) {
            char c = text.charAt(i);
            if (c == '\n' || isDigit(c)) {
                break;
            }
            if (Character.isLetter(c) && !continuesWord(before(text, i, 1))) {
                starts[--first] = i;
            }
        }
        return Arrays.copyOfRange(starts, first, MOST_WORDS_BACK);
    }

    private static boolean continuesWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '\u200C';
    }

    /** The character some places before an index, or 0 before the beginning. */
    static char before(CharSequence text, int index, int back) {
        return index >= back ? text.charAt(index - back) : 0;
    }

    /** A Latin letter of ASCII, or the underscore that joins names of programs. */
    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    static boolean isDigit(char c) {
        return Digits.value(c) >= 0;
    }
}
