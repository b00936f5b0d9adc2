package io.github.warraq.text.bidi;

import io.github.warraq.text.bidi.Mark.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Drops from a set of marks those without which the reader sees the same order. Letters of the base direction outside the
 * marks part a line into windows that do not influence each other but by brackets, so each window is computed alone.
 */
final class Needed {
    /** Characters that may be given to the algorithm for each one in the line: what keeps hostile input linear. */
    private static final int WORK_PER_CHARACTER = 4;

    private static final int WORK_AT_LEAST = 16384;
    private static final int PASSES = 3;

    private final Line line;
    private final String text;
    private final int start;
    private final int end;
    private final boolean rightToLeft;
    private final Surroundings surroundings;
    private final Order order;
    private List<Mark> candidates = List.of();
    private Brackets brackets;
    private long work;

    Needed(Line line, boolean rightToLeft) {
        this.line = line;
        this.text = line.text();
        this.start = line.start();
        this.end = line.end();
        this.rightToLeft = rightToLeft;
        this.surroundings = new Surroundings(line, rightToLeft);
        this.order = new Order(text, rightToLeft);
        this.work = budget(end - start);
    }

    /**
     * @param every mark that might be needed, sorted, not overlapping
     * @return those that are
     */
    List<Mark> of(List<Mark> every) {
        candidates = every;
        List<Mark> kept = new ArrayList<>();
        int next = 0;
        while (next < every.size()) {
            Mark mark = every.get(next);
            if (isSpacing(mark)) {
                kept.add(mark);
                next++;
            } else if (onlySpacing(mark.inner()) && surroundings.needNot(mark)) {
                kept.addAll(mark.inner());
                next++;
            } else {
                next = window(next, kept);
            }
        }
        return kept;
    }

    /** Decides the marks of the window that this one stands in; returns the index of the first mark beyond it. */
    private int window(int first, List<Mark> kept) {
        int next = first + 1;
        int to = candidates.get(first).end();
        while (to < end && !isBase(to)) {
            if (next < candidates.size() && candidates.get(next).start() <= to) {
                to = Math.max(to, candidates.get(next++).end());
            } else {
                to++;
            }
        }
        to = Math.min(end, to < end && Character.isHighSurrogate(text.charAt(to)) ? to + 2 : to + 1);
        kept.addAll(fewest(windowStart(first), to, candidates.subList(first, next)));
        return next;
    }

    private int windowStart(int first) {
        int from = candidates.get(first).start();
        while (from > start && !isBase(from - 1)) {
            from--;
        }
        from = Math.max(start, from - 1);
        return from > start && Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
    }

    private boolean isBase(int at) {
        byte directionality = line.directionality(at);
        return rightToLeft ? Classes.isRightToLeft(directionality) : Classes.isLeftToRight(directionality);
    }

    private List<Mark> fewest(int from, int to, List<Mark> all) {
        if (work <= 0 || !enclose(from, to, all)) {
            return all;
        }
        int[] wanted = order(from, to, all);
        List<Mark> now = all;
        for (int pass = 0; pass < PASSES && work > 0; pass++) {
            int before = count(now);
            now = without(from, to, now, wanted);
            if (count(now) == before) {
                break;
            }
        }
        return now;
    }

    private List<Mark> without(int from, int to, List<Mark> all, int[] wanted) {
        List<Mark> none = new ArrayList<>();
        all.stream().filter(this::mayGo).map(Mark::inner).forEach(none::addAll);
        if (all.stream().allMatch(this::mayGo) && same(from, to, none, wanted)) {
            return none;
        }
        List<Mark> now = new ArrayList<>(all);
        for (int at = 0; at < now.size() && work > 0; at++) {
            Mark mark = now.get(at);
            List<Mark> bare = mayGo(mark) ? replaced(now, at, mark.inner()) : now;
            if (bare != now && same(from, to, bare, wanted)) {
                now = bare;
                at += mark.inner().size() - 1;
            } else if (!onlySpacing(mark.inner())) {
                now.set(at, mark.with(fewestInner(from, to, now, at, wanted)));
            }
        }
        return now;
    }

    private List<Mark> fewestInner(int from, int to, List<Mark> now, int at, int[] wanted) {
        List<Mark> inner = now.get(at).inner();
        int i = 0;
        while (i < inner.size() && work > 0) {
            List<Mark> fewer = replaced(inner, i, List.of());
            List<Mark> tried = replaced(now, at, List.of(now.get(at).with(fewer)));
            if (!isSpacing(inner.get(i)) && same(from, to, tried, wanted)) {
                inner = fewer;
            } else {
                i++;
            }
        }
        return inner;
    }

    private static List<Mark> replaced(List<Mark> marks, int at, List<Mark> by) {
        List<Mark> result = new ArrayList<>(marks.size() + by.size());
        result.addAll(marks.subList(0, at));
        result.addAll(by);
        result.addAll(marks.subList(at + 1, marks.size()));
        return result;
    }

    /** What keeps a number together is wanted for that, whatever the order. */
    private static boolean isSpacing(Mark mark) {
        return mark.kind() == Kind.NARROW_SPACE || mark.kind() == Kind.NO_BREAK || mark.kind() == Kind.UNBROKEN;
    }

    private static boolean onlySpacing(List<Mark> marks) {
        for (Mark mark : marks) {
            if (!isSpacing(mark)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a mark can be tried without: its brackets must not find partners outside. */
    private boolean mayGo(Mark mark) {
        return !isSpacing(mark) && (mark.kind() == Kind.ALM || Brackets.balanced(text, mark.start(), mark.end()));
    }

    private static int count(List<Mark> marks) {
        return marks.stream().mapToInt(mark -> 1 + count(mark.inner())).sum();
    }

    private boolean same(int from, int to, List<Mark> marks, int[] wanted) {
        return work > 0 && Arrays.equals(order(from, to, marks), wanted);
    }

    /** How many characters the algorithm has been given: no more than a few for each one in the line. */
    long spent() {
        return budget(end - start) - work;
    }

    private static long budget(int length) {
        return WORK_AT_LEAST + (long) WORK_PER_CHARACTER * length;
    }

    private int[] order(int from, int to, List<Mark> marks) {
        work -= to - from;
        return order.of(from, to, marks);
    }

    /** Gives brackets of the window whose partners lie outside stand-ins beyond its ends; false if that cannot be known. */
    private boolean enclose(int from, int to, List<Mark> marks) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        if (Brackets.any(text, from, to)) {
            if (brackets == null) {
                brackets = Brackets.outside(text, start, end, candidates);
            }
            for (int i = from; i < to; i++) {
                int partner = brackets.partner(i);
                if (partner >= to) {
                    after.insert(0, Brackets.other(text.charAt(i)));
                } else if (partner >= 0 && partner < from) {
                    before.insert(0, Brackets.other(text.charAt(i)));
                }
            }
        }
        order.between(before, after);
        return brackets == null || !brackets.tooDeep();
    }
}
