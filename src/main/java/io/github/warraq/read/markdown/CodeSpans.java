package io.github.warraq.read.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The inline code in a line of Markdown. A span that goes on in the next line is not seen as one. */
final class CodeSpans {
    /** From the opening backticks to behind the closing ones. */
    record Span(int start, int end) {}

    private CodeSpans() {}

    /** The spans between two offsets, in order; linear. */
    static List<Span> in(String text, int from, int to) {
        List<Span> runs = runs(text, from, to);
        if (runs.size() < 2) {
            return List.of();
        }
        // Where the next run of each length is, seen from the end, so that no opening looks for its closing in vain.
        int[] nextOfSameLength = new int[runs.size()];
        Map<Integer, Integer> latest = new HashMap<>();
        for (int i = runs.size() - 1; i >= 0; i--) {
            Integer next = latest.put(runs.get(i).end - runs.get(i).start, i);
            nextOfSameLength[i] = next == null ? -1 : next;
        }
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            if (nextOfSameLength[i] >= 0) {
                spans.add(new Span(runs.get(i).start, runs.get(nextOfSameLength[i]).end));
                i = nextOfSameLength[i];
            }
        }
        return spans;
    }

    private static List<Span> runs(String text, int from, int to) {
        List<Span> runs = List.of();
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '`') {
                runs = runs.isEmpty() ? new ArrayList<>() : runs;
                int start = i;
                while (i < to && text.charAt(i) == '`') {
                    i++;
                }
                runs.add(new Span(start, i));
            }
        }
        return runs;
    }
}
