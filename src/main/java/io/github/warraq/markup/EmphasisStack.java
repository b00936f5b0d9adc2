package io.github.warraq.markup;

import io.github.warraq.markup.Token.Emphasis;
import io.github.warraq.markup.Token.Run;
import java.util.Arrays;

/**
 * Matches runs of emphasis marks by CommonMark 0.31's procedure "process emphasis". What has been looked for in vain is not
 * looked for again, so that the time is linear in the number of runs, as in cmark.
 *
 * <p>Emphasis works beside right-to-left letters too. CommonMark asks for a space or punctuation outside of an emphasis
 * whose inner edge is punctuation; scripts that join particles to the next word ({@code و**«الناتو»**}) and close a
 * lead-in without a space ({@code **مهم:**تابعونا}) have neither. A right-to-left letter counts as one there
 * (commonmark-spec issue 650).
 */
final class EmphasisStack {
    private static final String MARKS = "*_~";
    private static final int VARIANTS = 6;

    private Run last;

    /** The latest run that may still match: what is above it belongs to what began after it. */
    Run top() {
        return last;
    }

    /** Adds the run of marks at a place of a text. */
    void push(Token token, String text) {
        int before = token.start == 0 ? '\n' : text.codePointBefore(token.start);
        int after = token.end == text.length() ? '\n' : text.codePointAt(token.end);
        char mark = text.charAt(token.start);
        boolean spaceBefore = Flanking.isSpace(before);
        boolean spaceAfter = Flanking.isSpace(after);
        boolean punctuationBefore = Flanking.isPunctuation(before);
        boolean punctuationAfter = Flanking.isPunctuation(after);
        boolean left = !spaceAfter && (!punctuationAfter || spaceBefore || punctuationBefore);
        boolean right = !spaceBefore && (!punctuationBefore || spaceAfter || punctuationAfter);
        boolean opens;
        boolean closes;
        if (mark == '_') {
            opens = left && (!right || punctuationBefore);
            closes = right && (!left || punctuationAfter);
        } else {
            opens = left || (!spaceAfter && Flanking.isRightToLeft(before));
            closes = right || (!spaceBefore && Flanking.isRightToLeft(after));
        }
        int length = token.end - token.start;
        boolean usable = mark != '~' || length == 2;
        Run run = new Run(token, mark, length, opens && usable, closes && usable);
        token.run = run;
        if (run.opens || run.closes) {
            run.previous = last;
            if (last != null) {
                last.next = run;
            }
            last = run;
        }
    }

    /** Matches all runs above the given one, null for all there are, and takes them off the stack. */
    void process(Run bottom) {
        // places, not runs: a run may be dropped that a search is to stop at
        int[] lowest = new int[MARKS.length() * VARIANTS];
        Arrays.fill(lowest, bottom == null ? 0 : bottom.token.end);
        Run closer = last;
        while (closer != null && closer.previous != bottom) {
            closer = closer.previous;
        }
        if (last == bottom) {
            closer = null;
        }
        while (closer != null) {
            if (!closer.closes) {
                closer = closer.next;
                continue;
            }
            int variant = variant(closer);
            Run opener = closer.previous;
            while (opener != null && opener.token.start >= lowest[variant] && !matches(opener, closer)) {
                opener = opener.previous;
            }
            if (opener != null && opener.token.start >= lowest[variant]) {
                match(opener, closer);
                dropBetween(opener, closer);
                if (opener.left == 0) {
                    drop(opener);
                }
                if (closer.left == 0) {
                    Run next = closer.next;
                    drop(closer);
                    closer = next;
                }
            } else {
                lowest[variant] = closer.token.start;
                Run next = closer.next;
                if (!closer.opens) {
                    drop(closer);
                }
                closer = next;
            }
        }
        last = bottom;
        if (bottom != null) {
            bottom.next = null;
        }
    }

    /** What a search depends on besides the mark: whether the closer opens too, and its length modulo three. */
    private static int variant(Run closer) {
        return MARKS.indexOf(closer.mark) * VARIANTS + (closer.opens ? 3 : 0) + closer.length % 3;
    }

    private static boolean matches(Run opener, Run closer) {
        if (!opener.opens || opener.mark != closer.mark) {
            return false;
        }
        boolean either = opener.closes || closer.opens;
        boolean threes = (opener.length + closer.length) % 3 == 0 && (opener.length % 3 != 0 || closer.length % 3 != 0);
        return opener.mark == '~' || !(either && threes);
    }

    private static void match(Run opener, Run closer) {
        int used = opener.left >= 2 && closer.left >= 2 ? 2 : 1;
        String name = opener.mark == '~' ? "del" : used == 2 ? "strong" : "em";
        opener.left -= used;
        closer.left -= used;
        Emphasis emphasis = new Emphasis(name);
        opener.opened.add(emphasis);
        closer.closed.add(emphasis);
    }

    private void dropBetween(Run opener, Run closer) {
        opener.next = closer;
        closer.previous = opener;
    }

    private void drop(Run run) {
        if (run.previous != null) {
            run.previous.next = run.next;
        }
        if (run.next != null) {
            run.next.previous = run.previous;
        } else {
            last = run.previous;
        }
    }
}
