package io.github.warraq.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Repeats a pass over a text until it finds nothing more, so that a text which has been cleaned stays as it is for ever. One
 * rule may make way for another: where a space goes, a quotation mark can close.
 */
final class Settling {
    /** Prose settles in one pass, and what was made to be difficult in three. */
    private static final int MOST_PASSES = 8;

    private Settling() {}

    /**
     * All edits of all passes as edits of the text as it came; none where the text does not settle, and so none either when
     * it comes again.
     *
     * @param pass finds edits that are sorted and do not overlap, each to one character at most
     */
    static List<Edit> edits(String text, Function<String, List<Edit>> pass) {
        List<Edit> edits = pass.apply(text);
        String edited = Edit.apply(text, edits);
        List<Edit> more = edits.isEmpty() ? edits : pass.apply(edited);
        for (int passes = 1; !more.isEmpty(); passes++) {
            if (passes == MOST_PASSES) {
                return List.of();
            }
            edits = joined(edits, more);
            edited = Edit.apply(edited, more);
            more = pass.apply(edited);
        }
        return edits;
    }

    /** The edits that do at once what two lists do one after the other. */
    private static List<Edit> joined(List<Edit> first, List<Edit> second) {
        List<Edit> joined = new ArrayList<>(first.size() + second.size());
        int next = 0;
        // How far the first edits so far have moved what follows them to the left.
        int moved = 0;
        for (Edit later : second) {
            while (next < first.size() && endBehind(first.get(next), moved) <= later.start()) {
                moved += shrinking(first.get(next));
                joined.add(first.get(next++));
            }
            int start = later.start() + moved;
            while (next < first.size() && first.get(next).start() - moved < later.end()) {
                moved += shrinking(first.get(next++));
            }
            joined.add(new Edit(start, later.end() + moved, later.replacement()));
        }
        joined.addAll(first.subList(next, first.size()));
        return joined;
    }

    /** Where its replacement ends in the edited text. */
    private static int endBehind(Edit edit, int moved) {
        return edit.start() - moved + edit.replacement().length();
    }

    private static int shrinking(Edit edit) {
        return edit.end() - edit.start() - edit.replacement().length();
    }
}
