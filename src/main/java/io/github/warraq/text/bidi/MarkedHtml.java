package io.github.warraq.text.bidi;

import static io.github.warraq.text.Invisible.NARROW_NO_BREAK_SPACE;
import static io.github.warraq.text.Invisible.NO_BREAK_SPACE;

import java.util.List;

/** Writes a text and its marks as HTML. */
final class MarkedHtml {
    private final String text;
    private final StringBuilder html;

    private MarkedHtml(String text) {
        this.text = text;
        this.html = new StringBuilder(text.length() + text.length() / 8 + 32);
    }

    static String of(CharSequence text, List<Mark> marks) {
        String plain = text.toString();
        if (marks.isEmpty() && plain.indexOf('&') < 0 && plain.indexOf('<') < 0 && plain.indexOf('>') < 0) {
            return plain;
        }
        MarkedHtml writer = new MarkedHtml(plain);
        writer.range(0, plain.length(), marks, ' ');
        return writer.html.toString();
    }

    /** Marks nest three deep at most, so this recursion has a bound. */
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

    /** What stands for a U+0020 within a mark, given what does around it. */
    static char spaceOf(Mark.Kind kind, char space) {
        return switch (kind) {
            case NARROW_SPACE -> NARROW_NO_BREAK_SPACE;
            case NO_BREAK -> NO_BREAK_SPACE;
            default -> space;
        };
    }

    private void escaped(int start, int end, char space) {
        int from = start;
        for (int i = start; i < end; i++) {
            String reference = reference(text.charAt(i), space);
            if (reference != null) {
                html.append(text.substring(from, i)).append(reference);
                from = i + 1;
            }
        }
        html.append(text.substring(from, end));
    }

    private static String reference(char c, char space) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case ' ' -> space == ' ' ? null : String.valueOf(space);
            default -> null;
        };
    }
}
