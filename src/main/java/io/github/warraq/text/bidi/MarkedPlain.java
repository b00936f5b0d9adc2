package io.github.warraq.text.bidi;

import io.github.warraq.text.Invisible;
import java.util.List;

/** Writes a text and its marks as plain text: with the isolates and overrides of Unicode (UAX #9) instead of elements. */
final class MarkedPlain {
    private MarkedPlain() {}

    static String of(String text, List<Mark> marks) {
        if (marks.isEmpty()) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length() + 16);
        range(text, 0, text.length(), marks, ' ', plain);
        return plain.toString();
    }

    private static void range(String text, int start, int end, List<Mark> marks, char space, StringBuilder plain) {
        int at = start;
        for (Mark mark : marks) {
            plain.append(text.substring(at, mark.start()).replace(' ', space)).append(opening(mark.kind()));
            range(text, mark.start(), mark.end(), mark.inner(), MarkedHtml.spaceOf(mark.kind(), space), plain);
            plain.append(closing(mark.kind()));
            at = mark.end();
        }
        plain.append(text.substring(at, end).replace(' ', space));
    }

    private static String opening(Mark.Kind kind) {
        return switch (kind) {
            case LTR -> "" + Invisible.LEFT_TO_RIGHT_ISOLATE;
            case RTL -> "" + Invisible.RIGHT_TO_LEFT_ISOLATE;
            case ISOLATE -> "" + Invisible.FIRST_STRONG_ISOLATE;
            case LTR_OVERRIDE -> "" + Invisible.LEFT_TO_RIGHT_ISOLATE + Invisible.LEFT_TO_RIGHT_OVERRIDE;
            case ALM -> "" + Invisible.ARABIC_LETTER_MARK;
            case UNBROKEN, NARROW_SPACE, NO_BREAK -> "";
        };
    }

    private static String closing(Mark.Kind kind) {
        return switch (kind) {
            case LTR, RTL, ISOLATE -> "" + Invisible.POP_DIRECTIONAL_ISOLATE;
            case LTR_OVERRIDE -> "" + Invisible.POP_DIRECTIONAL_FORMATTING + Invisible.POP_DIRECTIONAL_ISOLATE;
            case ALM, UNBROKEN, NARROW_SPACE, NO_BREAK -> "";
        };
    }
}
