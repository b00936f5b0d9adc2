package io.github.warraq.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A change to a text: what stands between two offsets becomes something else.
 *
 * @param start offset of the first UTF-16 unit to go
 * @param end offset after the last one
 * @param replacement what comes in its place; may be empty
 */
public record Edit(int start, int end, String replacement) {
    /** The text with edits that are sorted and do not overlap; the text itself if there are none. */
    public static String apply(String text, List<Edit> edits) {
        if (edits.isEmpty()) {
            return text;
        }
        StringBuilder edited = new StringBuilder(text.length());
        int at = 0;
        for (Edit edit : edits) {
            edited.append(text, at, edit.start()).append(edit.replacement());
            at = edit.end();
        }
        return edited.append(text, at, text.length()).toString();
    }

    /** The edits in their order, without those that overlap one before. */
    public static List<Edit> apart(List<Edit> edits) {
        List<Edit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
        List<Edit> apart = new ArrayList<>();
        int end = 0;
        for (Edit edit : sorted) {
            if (edit.start() >= end) {
                apart.add(edit);
                end = edit.end();
            }
        }
        return apart;
    }
}
