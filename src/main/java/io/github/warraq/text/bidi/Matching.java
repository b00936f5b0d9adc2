package io.github.warraq.text.bidi;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Matches patterns within one line, with one matcher for all of them. */
final class Matching {
    private final Line line;
    private Matcher matcher;

    Matching(Line line) {
        this.line = line;
    }

    /** The end of what matches from an offset on, or the offset. */
    int end(Pattern pattern, int at) {
        return over(pattern, at, line.end()).lookingAt() ? matcher.end() : at;
    }

    /** Whether anything between two offsets matches. */
    boolean finds(Pattern pattern, int from, int to) {
        return over(pattern, from, to).find();
    }

    /** The matcher, ready to look between two offsets; what lies beyond them does not exist for it. */
    Matcher over(Pattern pattern, int from, int to) {
        matcher = matcher == null ? pattern.matcher(line.text()) : matcher.usePattern(pattern);
        return matcher.region(from, to);
    }
}
