package io.github.warraq.text.time;

import java.util.ArrayList;
import java.util.List;

/** A pattern such as {@code {d} {m} {y}}, taken apart once. */
final class Template {
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> slots = new ArrayList<>();

    /** @param names of the places to fill, each in curly brackets in {@code pattern} at most once */
    Template(String pattern, String... names) {
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            texts.add(pattern.substring(from, open));
            slots.add(List.of(names).indexOf(pattern.substring(open + 1, close)));
            from = close + 1;
        }
        texts.add(pattern.substring(from));
    }

    /** @param values in the order of the names */
    String fill(String... values) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < slots.size(); i++) {
            filled.append(texts.get(i)).append(values[slots.get(i)]);
        }
        return filled.append(texts.get(slots.size())).toString();
    }
}
