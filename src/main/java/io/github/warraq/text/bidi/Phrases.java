package io.github.warraq.text.bidi;

import static io.github.warraq.text.Invisible.OBJECT_REPLACEMENT;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes whole phrases of the other direction: sentences of a foreign language, and quotations that are wholly in it. */
final class Phrases implements Finder {
    private static final int LONGEST_QUOTATION = 300;
    private static final int FEWEST_WORDS = 5;
    private static final int FEWEST_FUNCTION_WORDS = 2;

    private final Line line;
    /** The stretch without right-to-left letters that was last looked at for a sentence. */
    private int stretchEnd = -1;

    Phrases(Line line) {
        this.line = line;
    }

    @Override
    public int take(int at, List<Mark> found) {
        boolean opens = line.isOpening(at) && !line.isWord(at - 1) && !line.isRightToLeft(at - 1);
        if (!opens && !line.isLatin(at)) {
            return at;
        }
        int end = at < stretchEnd ? at : sentence(at);
        if (end > at) {
            found.add(new Mark(at, end, Mark.Kind.LTR, Segments.in(line, at, end)));
            return end;
        }
        return opens ? quotation(at, found) : at;
    }

    private int quotation(int at, List<Mark> found) {
        int close = line.closing(at, LONGEST_QUOTATION);
        if (close < 0 || !isForeign(at + 1, close)) {
            return at;
        }
        int from = at + 1;
        int to = close;
        while (line.isSpace(from)) {
            from++;
        }
        while (line.isSpace(to - 1)) {
            to--;
        }
        if (isBracket(line.at(at)) && !isPhrase(from, to)) {
            return at;
        }
        found.add(new Mark(from, to, Mark.Kind.LTR));
        return close;
    }

    private boolean isForeign(int from, int to) {
        boolean latin = false;
        for (int i = from; i < to; i++) {
            if (line.isRightToLeft(i) || line.isArabicStop(i) || line.at(i) == OBJECT_REPLACEMENT) {
                return false;
            }
            latin |= line.isLatin(i);
        }
        return latin;
    }

    private static boolean isBracket(char c) {
        return c == '(' || c == '[' || c == '{' || c == '<';
    }

    /** Brackets hold a phrase of one piece if commas or stops part it, and no slash or dash that lists things. */
    private boolean isPhrase(int from, int to) {
        boolean parted = false;
        for (int i = from; i < to; i++) {
            if (line.isSpace(i)
                    && line.isSpace(i + 2)
                    && (line.isDash(i + 1) || line.at(i + 1) == '/' || line.at(i + 1) == '|')) {
                return false;
            }
            parted |= line.isStop(i) && line.isSpace(i + 1);
        }
        return parted || line.isStop(to - 1);
    }

    /** The end of the sentence that begins here, if the words up to the next right-to-left letter sound like one. */
    private int sentence(int at) {
        int words = 0;
        int last = at;
        Set<String> functionWords = new HashSet<>();
        int i = at;
        while (i < line.end() && !line.isRightToLeft(i) && !line.isArabicStop(i) && line.at(i) != OBJECT_REPLACEMENT) {
            if (!line.isWord(i)) {
                i++;
                continue;
            }
            int from = i;
            while (line.isWord(i) || line.isMark(i)) {
                i++;
            }
            last = i;
            boolean apart = from == at || line.isSpace(from - 1) || line.isOpening(from - 1);
            words += apart ? 1 : 0;
            if (apart && i - from <= 5 && functionWords.size() < FEWEST_FUNCTION_WORDS) {
                String word = line.text().substring(from, i).toLowerCase(Locale.ROOT);
                if (Lexicon.FUNCTIONS.has(word)) {
                    functionWords.add(word);
                }
            }
        }
        stretchEnd = i;
        boolean isSentence = words >= FEWEST_WORDS && functionWords.size() >= FEWEST_FUNCTION_WORDS;
        return isSentence && !isWhollyQuoted(at, last) ? withItsStop(at, last) : at;
    }

    /** Then only what stands inside the quotation marks is wanted. */
    private boolean isWhollyQuoted(int at, int last) {
        return line.isOpening(at) && line.closing(at, line.end() - at) >= last;
    }

    private int withItsStop(int from, int last) {
        int to = last;
        while (line.isClosing(to) && opensIn(line.at(to), from, last)) {
            to++;
        }
        boolean stops = line.at(to) == '.' || line.at(to) == '!' || line.at(to) == '?' || line.at(to) == '…';
        return stops && to + 1 < line.end() && !line.isOpening(from - 1) ? to + 1 : to;
    }

    private boolean opensIn(char closing, int from, int to) {
        int opened = 0;
        for (int i = from; i < to; i++) {
            char c = line.at(i);
            if (c == closing && (c == '"' || c == '\'')) {
                opened ^= 1;
            } else if (line.isOpening(i) && line.closing(i, to + 1 - i) == to) {
                return true;
            }
        }
        return opened == 1;
    }
}
