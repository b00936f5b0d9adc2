package io.github.warraq.markup;

import io.github.warraq.text.Edit;
import io.github.warraq.text.bidi.Isolator;
import io.github.warraq.text.bidi.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of one block, with the borders of the elements in it kept apart: so that what is true of the text (its
 * direction, the tokens in it that need isolation) is found without regard to emphasis and links.
 */
final class InlineText {
    /** Stands in the text for what must not be looked into: code, pictures, what the author marked. */
    static final char OBJECT = '\uFFFC';

    private static final char LINE_SEPARATOR = '\u2028';

    enum Kind {
        OPEN,
        CLOSE,
        /** Takes the place of one character. */
        OBJECT
    }

    /** Something between two characters, or in the place of one. */
    record Event(int at, Kind kind, String html) {
        Event moved(int distance) {
            return new Event(at + distance, kind, html);
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Event> events = new ArrayList<>(4);

    StringBuilder text() {
        return text;
    }

    List<Event> events() {
        return events;
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
        events.add(new Event(text.length(), Kind.OBJECT, "\n"));
        text.append(' ');
    }

    void hardBreak(String html) {
        events.add(new Event(text.length(), Kind.OBJECT, html));
        text.append(LINE_SEPARATOR);
    }

    boolean isEmpty() {
        return text.length() == 0 && events.isEmpty();
    }

    Script script(boolean rightToLeft) {
        return Script.of(text, rightToLeft);
    }

    /** Drops spaces and soft breaks at the end: what stood before attributes. */
    void trimEnd() {
        while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
            int last = text.length() - 1;
            if (!events.isEmpty() && events.get(events.size() - 1).at() >= last) {
                if (!events.get(events.size() - 1).html().equals("\n")) {
                    return;
                }
                events.remove(events.size() - 1);
            }
            text.setLength(last);
        }
    }

    /** Changes the text between the borders; an edit that would take an object with it is left out. */
    void edit(List<Edit> edits) {
        if (edits.isEmpty()) {
            return;
        }
        StringBuilder edited = new StringBuilder(text.length());
        List<Event> moved = new ArrayList<>(events.size());
        int at = 0;
        int next = 0;
        for (Edit edit : edits) {
            if (takesObject(edit, next)) {
                continue;
            }
            while (next < events.size() && events.get(next).at() <= edit.start()) {
                moved.add(events.get(next).moved(edited.length() - at));
                next++;
            }
            edited.append(text, at, edit.start()).append(edit.replacement());
            while (next < events.size() && events.get(next).at() < edit.end()) {
                moved.add(new Event(
                        edited.length(),
                        events.get(next).kind(),
                        events.get(next).html()));
                next++;
            }
            at = edit.end();
        }
        while (next < events.size()) {
            moved.add(events.get(next).moved(edited.length() - at));
            next++;
        }
        edited.append(text, at, text.length());
        text.setLength(0);
        text.append(edited);
        events.clear();
        events.addAll(moved);
    }

    private boolean takesObject(Edit edit, int from) {
        for (int i = from; i < events.size() && events.get(i).at() < edit.end(); i++) {
            if (events.get(i).kind() == Kind.OBJECT && events.get(i).at() >= edit.start()) {
                return true;
            }
        }
        return false;
    }

    /** Appends the block's inner HTML, with what its text needs to read in order in a block of the given direction. */
    void writeTo(StringBuilder out, boolean rightToLeft) {
        String all = text.toString();
        List<Mark> marks = Isolator.of(rightToLeft).marks(all);
        if (marks.isEmpty()) {
            writePlainTo(all, out);
        } else {
            new MarkedText(this).writeTo(out, marks);
        }
    }

    /** Appends the block's inner HTML with nothing added. */
    void writePlainTo(StringBuilder out) {
        writePlainTo(text.toString(), out);
    }

    private void writePlainTo(String all, StringBuilder out) {
        int at = 0;
        for (Event event : events) {
            Escape.text(all, at, event.at(), out);
            out.append(event.html());
            at = event.kind() == Kind.OBJECT ? event.at() + 1 : event.at();
        }
        Escape.text(all, at, all.length(), out);
    }
}
