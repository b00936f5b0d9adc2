package io.github.warraq.text.bidi;

import static io.github.warraq.text.Invisible.NARROW_NO_BREAK_SPACE;
import static io.github.warraq.text.Invisible.NO_BREAK_SPACE;

import java.util.List;

/** Writes a text and its marks as plain text: with the isolates and overrides of Unicode (UAX #9) instead of elements. */
final class MarkedPlain {
    private static final char POP_ISOLATE = '\u2069';

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
            char within = switch (mark.kind()) {
                case NARROW_SPACE -> NARROW_NO_BREAK_SPACE;
                case NO_BREAK -> NO_BREAK_SPACE;
                default -> space;
            };
            range(text, mark.start(), mark.end(), mark.inner(), within, plain);
            plain.append(closing(mark.kind()));
            at = mark.end();
        }
        plain.append(text.substring(at, end).replace(' ', space));
    }

    private static String opening(Mark.Kind kind) {
        return switch (kind) {
            case LTR -> "\u2066";
            case RTL -> "\u2067";
            case ISOLATE -> "\u2068";
            case LTR_OVERRIDE -> "\u2066\u202D";
            case ALM -> "\u061C";
            case UNBROKEN, NARROW_SPACE, NO_BREAK -> "";
        };
    }

    private static String closing(Mark.Kind kind) {
        return switch (kind) {
            case LTR, RTL, ISOLATE -> String.valueOf(POP_ISOLATE);
            case LTR_OVERRIDE -> "\u202C" + POP_ISOLATE;
            case ALM, UNBROKEN, NARROW_SPACE, NO_BREAK -> "";
        };
    }
}
