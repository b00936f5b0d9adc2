package io.github.warraq.markup;

import io.github.warraq.markup.InlineText.Event;
import io.github.warraq.markup.InlineText.Kind;
import io.github.warraq.text.bidi.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts marks of direction into a block's HTML without crossing the borders of elements: a mark goes within an element that it
 * covers exactly, around one that it covers wholly and more, and is left out where it would cut one.
 */
final class MarkedText {
    private static final char NARROW_NO_BREAK_SPACE = '\u202F';
    private static final char NO_BREAK_SPACE = '\u00A0';

    /** HTML to write at a place in the text, before the event of that index. */
    private record Insert(int at, int before, String html) {}

    private final StringBuilder text;
    private final List<Event> events;
    private final List<Insert> inserts = new ArrayList<>();

    MarkedText(InlineText block) {
        text = block.text();
        events = block.events();
    }

    void writeTo(StringBuilder out, List<Mark> marks) {
        int event = 0;
        for (Mark mark : marks) {
            event = place(mark, event);
        }
        String all = text.toString(); // only now: spaces may have been replaced
        int at = 0;
        int next = 0;
        for (Insert insert : inserts) {
            while (next < insert.before()) {
                at = write(events.get(next++), all, at, out);
            }
            Escape.text(all, at, insert.at(), out);
            at = insert.at();
            out.append(insert.html());
        }
        while (next < events.size()) {
            at = write(events.get(next++), all, at, out);
        }
        Escape.text(all, at, text.length(), out);
    }

    private static int write(Event event, String all, int at, StringBuilder out) {
        Escape.text(all, at, event.at(), out);
        out.append(event.html());
        return event.kind() == Kind.OBJECT ? event.at() + 1 : event.at();
    }

    /** Finds where a mark goes, looking from an event on; returns the event to look from for the next mark. */
    private int place(Mark mark, int from) {
        switch (mark.kind()) {
            case NARROW_SPACE -> replaceSpaces(mark, NARROW_NO_BREAK_SPACE);
            case NO_BREAK -> replaceSpaces(mark, NO_BREAK_SPACE);
            default -> {}
        }
        // the innermost place: behind all borders before the first character, before all borders behind the last
        int first = from;
        while (first < events.size() && isBefore(events.get(first), mark.start())) {
            first++;
        }
        if (mark.kind().opening().isEmpty()) {
            return inner(mark, first);
        }
        if (mark.kind().closing().isEmpty()) {
            inserts.add(new Insert(mark.start(), first, mark.kind().opening()));
            return inner(mark, first);
        }
        int last = first;
        int depth = 0;
        int unopened = 0;
        while (last < events.size() && events.get(last).at() < mark.end()) {
            Kind kind = events.get(last).kind();
            depth += kind == Kind.OPEN ? 1 : kind == Kind.CLOSE ? -1 : 0;
            unopened = Math.max(unopened, -depth);
            last++;
        }
        int start = first;
        for (int i = 0; i < unopened; i++) {
            start--;
            if (start < from
                    || events.get(start).at() != mark.start()
                    || events.get(start).kind() != Kind.OPEN) {
                return inner(mark, first);
            }
        }
        int end = last;
        for (int i = 0; i < depth + unopened; i++) {
            if (end >= events.size()
                    || events.get(end).at() != mark.end()
                    || events.get(end).kind() != Kind.CLOSE) {
                return inner(mark, first);
            }
            end++;
        }
        inserts.add(new Insert(mark.start(), start, mark.kind().opening()));
        inner(mark, first);
        inserts.add(new Insert(mark.end(), end, mark.kind().closing()));
        return end;
    }

    /** Marks nest three deep at most, so this recursion has a bound. */
    private int inner(Mark mark, int from) {
        int event = from;
        for (Mark inner : mark.inner()) {
            event = place(inner, event);
        }
        return event;
    }

    private static boolean isBefore(Event event, int at) {
        return event.at() < at || (event.at() == at && event.kind() != Kind.OBJECT);
    }

    private void replaceSpaces(Mark mark, char space) {
        for (int i = mark.start(); i < mark.end(); i++) {
            if (text.charAt(i) == ' ') {
                text.setCharAt(i, space);
            }
        }
    }
}
