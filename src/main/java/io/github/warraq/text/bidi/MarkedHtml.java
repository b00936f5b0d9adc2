package io.github.warraq.text.bidi;

import static io.github.warraq.text.Invisible.NARROW_NO_BREAK_SPACE;
import static io.github.warraq.text.Invisible.NO_BREAK_SPACE;

import java.util.List;

/** Writes a text and its marks as HTML. */
final class MarkedHtml {
    private final CharSequence text;
    private final StringBuilder html;

    private MarkedHtml(CharSequence text) {
        this.text = text;
        this.html = new StringBuilder(text.length() + text.length() / 8 + 32);
    }

    static String of(CharSequence text, List<Mark> marks) {
        MarkedHtml writer = new MarkedHtml(text);
        writer.range(0, text.length(), marks, ' ');
        return writer.html.toString();
    }

    /** Marks nest two deep at most, so this recursion has a bound. */
    private void range(int start, int end, List<Mark> marks, char space) {
        int at = start;
        for (Mark mark : marks) {
            escaped(at, mark.start(), space);
            html.append(mark.kind().opening());
            range(mark.start(), mark.end(), mark.inner(), spaceOf(mark.kind(), space));
            html.append(mark.kind().closing());
            at = mark.end();
        }
        escaped(at, end, space);
    }

    private static char spaceOf(Mark.Kind kind, char space) {
        return switch (kind) {
            case NARROW_SPACE -> NARROW_NO_BREAK_SPACE;
            case NO_BREAK -> NO_BREAK_SPACE;
            default -> space;
        };
    }

    private void escaped(int start, int end, char space) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case ' ' -> html.append(space);
                default -> html.append(c);
            }
        }
    }
}
