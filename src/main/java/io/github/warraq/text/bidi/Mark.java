package io.github.warraq.text.bidi;

import java.util.List;

/**
 * What one stretch of a block needs so that it reads in the right order. Marks of one list are sorted and do not overlap;
 * what a stretch needs inside itself (the Arabic segments of an address, the spaces of a telephone number) is in {@code inner}.
 *
 * @param start offset of the first UTF-16 unit
 * @param end offset after the last one
 * @param inner marks within {@code start} and {@code end}, sorted, not overlapping
 */
public record Mark(int start, int end, Kind kind, List<Mark> inner) {
    /** What to do with the stretch; the HTML is what {@link Isolator#html} writes. */
    public enum Kind {
        /** Isolate it left to right: {@code <bdi dir="ltr">}. */
        LTR("<bdi dir=\"ltr\">", "</bdi>"),
        /** Isolate it right to left: {@code <bdi dir="rtl">}. */
        RTL("<bdi dir=\"rtl\">", "</bdi>"),
        /** Isolate it, its first strong letter says how: {@code <bdi>}. */
        ISOLATE("<bdi>", "</bdi>"),
        /** Show its characters one after the other from left to right: {@code <bdo dir="ltr">}. */
        LTR_OVERRIDE("<bdo dir=\"ltr\">", "</bdo>"),
        /** Put an ARABIC LETTER MARK before it, so that its numbers follow the Arabic order. */
        ALM("&#x61C;", ""),
        /** Keep it on one line: browsers break after hyphens and dashes between digits. {@code <span class="nw">}. */
        UNBROKEN("<span class=\"nw\">", "</span>"),
        /** Replace its U+0020 by U+202F NARROW NO-BREAK SPACE: one number grouped in thousands. */
        NARROW_SPACE("", ""),
        /** Replace its U+0020 by U+00A0 NO-BREAK SPACE: a telephone number stays on one line. */
        NO_BREAK("", "");

        private final String opening;
        private final String closing;

        Kind(String opening, String closing) {
            this.opening = opening;
            this.closing = closing;
        }

        /** HTML to write before the stretch; may be empty. */
        public String opening() {
            return opening;
        }

        /** HTML to write after the stretch; may be empty. */
        public String closing() {
            return closing;
        }
    }

    public Mark {
        inner = List.copyOf(inner);
    }

    public Mark(int start, int end, Kind kind) {
        this(start, end, kind, List.of());
    }

    Mark with(List<Mark> otherInner) {
        return new Mark(start, end, kind, otherInner);
    }

    Mark moved(int distance) {
        return new Mark(
                start + distance,
                end + distance,
                kind,
                inner.stream().map(mark -> mark.moved(distance)).toList());
    }
}
