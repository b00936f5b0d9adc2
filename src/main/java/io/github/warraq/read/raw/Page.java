package io.github.warraq.read.raw;

import java.util.Arrays;
import java.util.List;

/**
 * All lines of a seed, with what the clues ask of their surroundings.
 *
 * <p>Judging takes two passes: first each line by what it says itself ({@link #said}), then, with the parts of the page
 * known from that ({@link #frame}), by where it stands.
 */
final class Page {
    private final List<Line> lines;
    private final int[] next;
    private final int[] previous;
    private final boolean rightToLeft;
    private final Role[] said;
    private final Frame frame;
    private final Surroundings surroundings;
    /** Made when it is first asked for: most pages have no line in doubt. */
    private Subjects subjects;

    /** A page of which nothing is known yet. */
    Page(List<Line> lines, Surroundings surroundings) {
        this.surroundings = surroundings;
        this.lines = List.copyOf(lines);
        int size = lines.size();
        next = new int[size];
        previous = new int[size];
        int last = -1;
        long letters = 0;
        long latin = 0;
        for (int at = 0; at < size; at++) {
            Line line = lines.get(at);
            previous[at] = last;
            if (!line.isBlank()) {
                last = at;
            }
            letters += line.shape().letters();
            latin += line.shape().latin();
        }
        last = -1;
        for (int at = size - 1; at >= 0; at--) {
            next[at] = last;
            if (!lines.get(at).isBlank()) {
                last = at;
            }
        }
        rightToLeft = letters > latin;
        said = new Role[size];
        Arrays.fill(said, Role.PARAGRAPH);
        frame = Frame.UNKNOWN;
    }

    private Page(Page page, Role[] said, Frame frame) {
        this.lines = page.lines;
        this.surroundings = page.surroundings;
        this.next = page.next;
        this.previous = page.previous;
        this.rightToLeft = page.rightToLeft;
        this.said = said.clone();
        this.frame = frame;
    }

    /** The page after the first pass: what each line says itself, and the parts that follow from that. */
    Page heard(Role... roles) {
        Page heard = new Page(this, roles, Frame.UNKNOWN);
        return new Page(this, roles, Frame.of(heard));
    }

    int size() {
        return lines.size();
    }

    Line line(int at) {
        return lines.get(at);
    }

    /** The index of the next line that is not blank; -1 after the last. */
    int next(int at) {
        return next[at];
    }

    /** The index of the line before that is not blank; -1 before the first. */
    int previous(int at) {
        return previous[at];
    }

    /** The first line that is not blank; -1 if there is none. */
    int first() {
        return lines.isEmpty() ? -1 : lines.get(0).isBlank() ? next[0] : 0;
    }

    /** How many blank lines stand between this line and the next that is not blank; many after the last one. */
    int gapAfter(int at) {
        return next[at] < 0 ? lines.size() : next[at] - at - 1;
    }

    /** How many blank lines stand between this line and the one before that is not blank; many before the first one. */
    int gapBefore(int at) {
        return previous[at] < 0 ? lines.size() : at - previous[at] - 1;
    }

    /** Whether most letters of the page are written from right to left. */
    boolean isRightToLeft() {
        return rightToLeft;
    }

    /** What the line says it is; a paragraph where it says nothing. */
    Role said(int at) {
        return said[at];
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Frame frame() {
        return frame;
    }

    /** What the story speaks of; known after the first pass. */
    Subjects subjects() {
        if (subjects == null) {
            subjects = new Subjects(this);
        }
        return subjects;
    }

    /** Whether the line runs on as an article's text does. */
    boolean isProse(int at) {
        return said[at] == Role.PARAGRAPH && lines.get(at).shape().isProse();
    }

    /** Whether the line begins with a word that joins it to what was said before. */
    boolean isJoined(int at) {
        return Joints.isJoined(lines.get(at));
    }
}
