package io.github.warraq.text.bidi;

import java.util.List;
import java.util.regex.Pattern;

/** Takes scraps of code that an author forgot to mark as such: flags, tags, character references, placeholders. */
final class Code implements Finder {
    private static final Pattern FLAG =
            Pattern.compile("--[a-z][\\w-]{1,60}+(?:=[^\\s،؛؟]{1,100}+)?|-[A-Za-z]{1,2}(?![\\w-])"
                    + "|-(?=[A-Za-z]\\w{0,20}[0-9=:])[A-Za-z][^\\s،؛؟]{1,60}+");
    private static final Pattern TAG = Pattern.compile("<[!/]?[A-Za-z][^<>\\n]{0,200}>");
    private static final Pattern REFERENCE = Pattern.compile("&(?:[a-zA-Z]{2,10}|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("[$#%]?\\{\\{?[^{}\\n]{1,100}\\}\\}?|%[sd]\\b|\\[\\[[^\\[\\]\\n]{1,100}\\]\\]");

    private final Line line;
    private final Matching matching;

    Code(Line line, Matching matching) {
        this.line = line;
        this.matching = matching;
    }

    @Override
    public int take(int at, List<Mark> found) {
        Pattern pattern = switch (line.at(at)) {
            case '-' -> line.isFreeOrAfterParticle(at) && !Dashes.opensParenthesis(line, at) ? FLAG : null;
            case '<' -> TAG;
            case '&' -> REFERENCE;
            case '{', '$', '#', '%', '[' -> PLACEHOLDER;
            default -> null;
        };
        int end = pattern == null ? at : matching.end(pattern, at);
        if (end == at) {
            return at;
        }
        if (pattern == REFERENCE && (line.isRightToLeft(at - 1) || line.isRightToLeft(end))) {
            return at;
        }
        if (pattern == PLACEHOLDER && !line.hasLatin(at, end)) {
            return at;
        }
        found.add(new Mark(at, end, Mark.Kind.LTR, Segments.in(line, at, end)));
        return end;
    }
}
