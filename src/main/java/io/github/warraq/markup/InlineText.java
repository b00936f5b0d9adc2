package io.github.warraq.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of one block, with the borders of the elements in it kept apart: so that what is true of the text (its
 * direction, the tokens in it that need isolation) is found without regard to emphasis and links.
 */
final class InlineText {
    /** Stands in the text for what must not be looked into: code, pictures, what the author marked. */
    static final char OBJECT = '\uFFFC';

    private enum Kind {
        OPEN,
        CLOSE,
        OBJECT,
        SOFT_BREAK,
        HARD_BREAK
    }

    private record Event(int at, Kind kind, String html) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Event> events = new ArrayList<>();

    StringBuilder text() {
        return text;
    }

    void open(String tag) {
        events.add(new Event(text.length(), Kind.OPEN, tag));
    }

    void close(String tag) {
        events.add(new Event(text.length(), Kind.CLOSE, tag));
    }

    void object(String html) {
        events.add(new Event(text.length(), Kind.OBJECT, html));
        text.append(OBJECT);
    }

    void softBreak() {
        events.add(new Event(text.length(), Kind.SOFT_BREAK, "\n"));
        text.append(' ');
    }

    void hardBreak() {
        events.add(new Event(text.length(), Kind.HARD_BREAK, "<br>\n"));
        text.append('\n');
    }

    boolean isEmpty() {
        return text.length() == 0 && events.isEmpty();
    }

    /** Drops spaces and soft breaks at the end: what stood before attributes. */
    void trimEnd() {
        while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
            int last = text.length() - 1;
            if (!events.isEmpty() && events.get(events.size() - 1).at() >= last) {
                if (events.get(events.size() - 1).kind() != Kind.SOFT_BREAK) {
                    return;
                }
                events.remove(events.size() - 1);
            }
            text.setLength(last);
        }
    }

    /** Appends the block's inner HTML. */
    void writeTo(StringBuilder out) {
        int at = 0;
        for (Event event : events) {
            Escape.text(text, at, event.at(), out);
            out.append(event.html());
            boolean stands =
                    event.kind() == Kind.OBJECT || event.kind() == Kind.SOFT_BREAK || event.kind() == Kind.HARD_BREAK;
            at = stands ? event.at() + 1 : event.at();
        }
        Escape.text(text, at, text.length(), out);
    }
}
