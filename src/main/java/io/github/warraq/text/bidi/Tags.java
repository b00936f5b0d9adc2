package io.github.warraq.text.bidi;

import static io.github.warraq.text.Invisible.ZERO_WIDTH_NON_JOINER;

import java.util.List;

/** Takes user names and hashtags: isolated with their sign if they are all Latin, left as they are if they have an Arabic letter. */
final class Tags implements Finder {
    private static final String JOINERS = ".@-#";

    private final Line line;

    Tags(Line line) {
        this.line = line;
    }

    @Override
    public int take(int at, List<Mark> found) {
        int end = end(at);
        boolean rightToLeft = line.hasRightToLeft(at, end);
        if (!rightToLeft && (line.hasLatin(at, end) || line.isDigit(at + 1) && end > at)) {
            found.add(new Mark(at, end, Mark.Kind.LTR));
            return end;
        }
        return rightToLeft ? end : at;
    }

    /** The end of the tag whose sign stands at an offset; the offset if none does. */
    int end(int at) {
        char c = line.at(at);
        // A conjunction of one letter may stick to it: «و@AJArabic».
        boolean inWord = line.isRightToLeft(at - 1) && line.isRightToLeft(at - 2) && !line.isAfterParticle(at);
        if (c != '@' && c != '#' || line.isWord(at - 1) || inWord) {
            return at;
        }
        int end = at + 1;
        while (belongs(end)) {
            end++;
        }
        return end;
    }

    private boolean belongs(int at) {
        char c = line.at(at);
        boolean joins = c != '\0' && JOINERS.indexOf(c) >= 0 && line.isWord(at - 1) && line.isWord(at + 1);
        return line.isWord(at)
                || line.isRightToLeft(at) && !line.isArabicStop(at)
                || line.isDigit(at)
                || line.isMark(at)
                || c == '_'
                || c == ZERO_WIDTH_NON_JOINER
                || joins;
    }
}
