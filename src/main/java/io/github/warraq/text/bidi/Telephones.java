package io.github.warraq.text.bidi;

import io.github.warraq.text.bidi.Mark.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes telephone numbers: groups of digits parted by single spaces or hyphens that begin with +, 00 or 0, or with an area code
 * in brackets, or follow a word such as هاتف. Seven to seventeen digits in all.
 */
final class Telephones implements Finder {
    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 17;
    private static final int FEWEST_DIGITS_WHEN_CALLED = 5;
    private static final int MOST_EXTENDING = 3;
    private static final int MOST_CHARACTERS = 40;

    private final Line line;
    private int digits;
    private int groups;
    private boolean hyphen;
    private boolean area;

    Telephones(Line line) {
        this.line = line;
    }

    @Override
    public int take(int at, List<Mark> found) {
        boolean mayBegin = line.at(at) == '+' || line.at(at) == '(' || line.isDigit(at);
        if (!mayBegin || line.isDigit(at - 1) || line.isLatin(at - 1) || line.isStop(at - 1) && line.isDigit(at - 2)) {
            return at;
        }
        int end = withExtension(end(at));
        if (end == at || !isTelephone(at) || line.isWord(end) || line.isDash(end) && line.isDigit(end + 1)) {
            return at;
        }
        Kind kind = NumberMarks.kind(line, at, end);
        List<Mark> spaces = spaces(at, end);
        found.add(new Mark(at, end, kind, hyphen ? List.of(new Mark(at, end, Kind.UNBROKEN, spaces)) : spaces));
        return end;
    }

    /** With the last digits of a second line, «02-1234567/8». */
    private int withExtension(int end) {
        int at = end + 1;
        while (line.isDigit(at) && at - end <= MOST_EXTENDING) {
            at++;
        }
        boolean extended = digits >= FEWEST_DIGITS && line.at(end) == '/' && at > end + 1;
        return extended && !line.isDigit(at) && line.at(at) != '/' ? at : end;
    }

    private int end(int from) {
        digits = 0;
        groups = 0;
        hyphen = false;
        area = false;
        int at = line.at(from) == '+' ? from + 1 : from;
        int end = from;
        while (at - from < MOST_CHARACTERS) {
            int after = group(at);
            if (after == at) {
                break;
            }
            groups++;
            end = after;
            at = separated(after);
        }
        return end;
    }

    /** A group of digits, or one in brackets. */
    private int group(int from) {
        boolean bracket = line.at(from) == '(';
        int at = bracket ? from + 1 : from;
        int first = bracket && line.at(at) == '+' ? at + 1 : at;
        at = line.digitsEnd(first);
        if (at == first || bracket && (line.at(at) != ')' || at - first > 5 || groups > 1)) {
            return from;
        }
        digits += at - first;
        area |= bracket && (groups == 0 || groups == 1);
        return bracket ? at + 1 : at;
    }

    private int separated(int at) {
        if (line.isSpace(at) && line.at(at) != '\n') {
            return at + 1;
        }
        if (line.isDash(at)) {
            hyphen = true;
            return at + 1;
        }
        return at;
    }

    private boolean isTelephone(int at) {
        if (digits > MOST_DIGITS || isDate(at)) {
            return false;
        }
        char first = line.at(at);
        boolean long_ = digits >= FEWEST_DIGITS;
        if (first == '+') {
            return long_;
        }
        if (groups < 2) {
            return false;
        }
        char inside = line.at(at + 1);
        boolean areaCode = first == '(' && area && (isZero(inside) || inside == '+' || hyphen);
        return long_ && (isZero(first) || areaCode)
                || first != '(' && digits >= FEWEST_DIGITS_WHEN_CALLED && Lexicon.CALLING.has(line.wordBefore(at));
    }

    /** Day, month and year, whatever number follows them. */
    private boolean isDate(int at) {
        int month = part(at);
        int year = month > at ? part(month) : at;
        return year > month
                && line.isDigit(year + 3)
                && !line.isDigit(year + 4)
                && HyphenGroups.mayBeDate(line, at, year + 4);
    }

    /** Behind one or two digits and a dash. */
    private int part(int at) {
        int end = line.isDigit(at + 1) ? at + 2 : at + 1;
        return line.isDigit(at) && line.isDash(end) && line.isDigit(end + 1) ? end + 1 : at;
    }

    private static boolean isZero(char c) {
        return c == '0' || c == '\u0660' || c == '\u06F0';
    }

    private List<Mark> spaces(int from, int to) {
        List<Mark> spaces = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (line.at(i) == ' ') {
                spaces.add(new Mark(i, i + 1, Kind.NO_BREAK));
            }
        }
        return spaces;
    }
}
