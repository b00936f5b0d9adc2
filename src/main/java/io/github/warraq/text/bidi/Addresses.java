package io.github.warraq.text.bidi;

import static io.github.warraq.text.Invisible.OBJECT_REPLACEMENT;

import java.util.List;
import java.util.regex.Pattern;

/** Takes web addresses, e-mail addresses and file paths, without the signs of the sentence that follow them. */
final class Addresses implements Finder {
    private static final Pattern BEGINNING = Pattern.compile(
            "(?:[a-z][a-z0-9+.-]{1,12}://|(?:mailto|tel|data):(?=[\\w+])|www\\.|(?:[a-z0-9-]{1,63}\\.){1,6}[a-z]{2,18}(?::[0-9]+)?/)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL = Pattern.compile("[\\w.+%-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}");
    private static final Pattern PATH = Pattern.compile(
            "(?:[A-Za-z]:[\\\\/]|\\\\\\\\(?=\\w)|~[\\\\/]|\\.{1,2}/(?=\\S)|/(?=[A-Za-z_.][\\w.-]*+(?:/|[\\s\\p{Punct}،؛؟»]|$)))");
    /** How far behind their beginning these patterns can find it. */
    private static final int FARTHEST_SIGN = 6 * 64 + 32;

    private static final String NEVER = "<>\"«»“”\u060C\u061B\u061F\u06D4|^`";
    private static final String TRAILING = ".,:;!?'’*_…";

    private final Line line;
    private final Matching matching;

    Addresses(Line line, Matching matching) {
        this.line = line;
        this.matching = matching;
    }

    @Override
    public int take(int at, List<Mark> found) {
        char c = line.at(at);
        boolean begins = line.isWord(at) && !line.isWord(at - 1);
        if (begins && hasSign(at)) {
            int beginning = matching.end(BEGINNING, at);
            if (beginning > at) {
                return address(at, url(beginning), found);
            }
            int mail = matching.end(MAIL, at);
            if (mail > at) {
                return address(at, mail, found);
            }
        }
        boolean mayBePath = c == '/' || c == '\\' || c == '~' || c == '.' || begins && line.at(at + 1) == ':';
        int root = mayBePath && line.isFreeOrAfterParticle(at) ? matching.end(PATH, at) : at;
        if (root == at) {
            return at;
        }
        int end = path(root);
        return line.hasLatin(at, end) ? address(at, end, found) : at;
    }

    /** Whether a sign that no address goes without is near enough, before the next space. */
    private boolean hasSign(int at) {
        for (int i = at; i < at + FARTHEST_SIGN && !line.isSpace(i); i++) {
            char c = line.at(i);
            if (c == ':' || c == '/' || c == '@' || c == '.' && (line.at(i - 1) == 'w' || line.at(i - 1) == 'W')) {
                return true;
            }
            if (c == '\0') {
                return false;
            }
        }
        return false;
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

    /** Without the signs of the sentence that follow, and without brackets that were opened before. */
    private int trimmed(int from, int to) {
        int at = to;
        int[] unopened = {unopened('(', ')', from, to), unopened('[', ']', from, to), unopened('{', '}', from, to)};
        while (at > from) {
            int bracket = ")]}".indexOf(line.at(at - 1));
            boolean foreign = bracket >= 0 && unopened[bracket]-- > 0;
            if (!foreign && TRAILING.indexOf(line.at(at - 1)) < 0) {
                break;
            }
            at--;
        }
        return at;
    }

    private int unopened(char opening, char closing, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += line.at(i) == closing ? 1 : line.at(i) == opening ? -1 : 0;
        }
        return count;
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
}
