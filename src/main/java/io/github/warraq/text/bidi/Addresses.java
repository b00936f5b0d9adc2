package io.github.warraq.text.bidi;

import static io.github.warraq.text.Invisible.OBJECT_REPLACEMENT;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes web addresses, e-mail addresses, file paths, user names and hashtags. */
final class Addresses implements Finder {
    private static final Pattern BEGINNING = Pattern.compile(
            "(?:[a-z][a-z0-9+.-]{1,12}://|(?:mailto|tel|data):(?=[\\w+])|www\\.|(?:[a-z0-9-]{1,63}\\.){1,6}[a-z]{2,18}(?::[0-9]+)?/(?=\\S))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL = Pattern.compile("[\\w.+%-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}");
    private static final Pattern PATH = Pattern.compile(
            "(?:[A-Za-z]:[\\\\/]|\\\\\\\\(?=\\w)|~[\\\\/]|\\.{1,2}/(?=\\S)|/(?=[A-Za-z_.][\\w.-]*+(?:/|[\\s\\p{Punct}،؛؟»]|$)))");
    private static final String NEVER = "<>\"«»“”\u060C\u061B\u061F\u06D4|^`";
    private static final String TRAILING = ".,:;!?'’*_…";

    private final Line line;
    private final Matcher matcher;

    Addresses(Line line) {
        this.line = line;
        this.matcher = BEGINNING.matcher(line.text());
    }

    @Override
    public int take(int at, List<Mark> found) {
        char c = line.at(at);
        if (c == '@' || c == '#') {
            return tag(at, found);
        }
        boolean begins = line.isWord(at) && !line.isWord(at - 1);
        if (begins && matches(BEGINNING, at)) {
            return address(at, url(matcher.end()), found);
        }
        if (begins && matches(MAIL, at)) {
            return address(at, matcher.end(), found);
        }
        boolean mayBePath = c == '/' || c == '\\' || c == '~' || c == '.' || begins && line.at(at + 1) == ':';
        if (mayBePath && line.isFree(at) && matches(PATH, at)) {
            int end = path(matcher.end());
            return line.hasLatin(at, end) ? address(at, end, found) : at;
        }
        return at;
    }

    private boolean matches(Pattern pattern, int at) {
        return matcher.usePattern(pattern).region(at, line.end()).lookingAt();
    }

    private int address(int from, int to, List<Mark> found) {
        found.add(new Mark(from, to, Mark.Kind.LTR, Segments.in(line, from, to)));
        return to;
    }

    private int url(int from) {
        int at = from;
        boolean host = line.at(from - 1) != '/' || line.at(from - 2) == '/';
        while (at < line.end() && isOfAddress(at)) {
            if (line.at(at) == '/') {
                host = false;
            }
            // In a host name no Arabic letter follows a Latin one directly: here the sentence goes on.
            if (host && line.isRightToLeft(at) && line.isWord(at - 1)) {
                break;
            }
            at++;
        }
        return trimmed(from, at);
    }

    private boolean isOfAddress(int at) {
        char c = line.at(at);
        return !line.isSpace(at) && c != OBJECT_REPLACEMENT && NEVER.indexOf(c) < 0;
    }

    /** Without the signs of the sentence that follow, and without a bracket that was opened before. */
    private int trimmed(int from, int to) {
        int at = to;
        int open = 0;
        for (int i = from; i < to; i++) {
            open += line.at(i) == '(' ? 1 : line.at(i) == ')' ? -1 : 0;
        }
        while (at > from) {
            char c = line.at(at - 1);
            if (c == ')' && open < 0) {
                open++;
            } else if (TRAILING.indexOf(c) < 0 && c != ']' && c != '}') {
                break;
            }
            at--;
        }
        return at;
    }

    private int path(int from) {
        boolean windows = line.at(from - 1) == '\\';
        int at = from;
        while (at < line.end() && (isOfAddress(at) || windows && isSpaceInName(at))) {
            at++;
        }
        return trimmed(from - 1, at);
    }

    /** A space in a Windows name: another backslash follows soon. */
    private boolean isSpaceInName(int at) {
        if (line.at(at) != ' ') {
            return false;
        }
        for (int i = at + 1; i < at + 30; i++) {
            if (line.at(i) == '\\') {
                return line.isWord(i - 1) || line.isRightToLeft(i - 1) || line.at(i - 1) == ')';
            }
            if (!line.isWord(i) && !(line.isSpace(i) && line.isWord(i + 1))) {
                return false;
            }
        }
        return false;
    }

    /** A user name or hashtag is isolated if it is all Latin, and left as it is if it has an Arabic letter. */
    private int tag(int at, List<Mark> found) {
        // A conjunction of one letter may stick to it: «و@AJArabic».
        boolean inWord = line.isRightToLeft(at - 1) && line.isRightToLeft(at - 2);
        if (line.isWord(at - 1) || inWord) {
            return at;
        }
        int end = at + 1;
        while (isOfTag(end)) {
            end++;
        }
        boolean rightToLeft = line.hasRightToLeft(at, end);
        if (!rightToLeft && (line.hasLatin(at, end) || line.isDigit(at + 1))) {
            found.add(new Mark(at, end, Mark.Kind.LTR));
            return end;
        }
        return rightToLeft ? end : at;
    }

    private boolean isOfTag(int at) {
        char c = line.at(at);
        boolean joins = (c == '.' || c == '@' || c == '-' || c == '#') && line.isWord(at - 1) && line.isWord(at + 1);
        return line.isWord(at)
                || line.isRightToLeft(at) && !line.isArabicStop(at)
                || line.isDigit(at)
                || line.isMark(at)
                || c == '_'
                || c == '\u200C'
                || joins;
    }
}
