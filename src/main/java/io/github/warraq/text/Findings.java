package io.github.warraq.text;

import io.github.warraq.text.Controls.Fate;
import io.github.warraq.text.Controls.Found;
import io.github.warraq.text.Controls.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects what {@link Controls} finds, no more of each severity than anyone would read. */
final class Findings {
    private final List<Found> found = new ArrayList<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    void add(int offset, int codePoint, Fate fate, Severity severity) {
        if (counts.merge(severity, 1, Integer::sum) <= Controls.LISTED_AT_MOST) {
            found.add(new Found(offset, codePoint, fate, severity));
        }
    }

    List<Found> inOrder() {
        found.sort(Comparator.comparingInt(Found::offset));
        return List.copyOf(found);
    }
}
