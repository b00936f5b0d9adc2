package io.github.warraq.check;

import io.github.warraq.base.Place;
import io.github.warraq.read.Lines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds in a file where things stand that are known by their words; the second time the second place. For one thread. */
public final class Locator {
    private final String file;
    private final String text;
    private final Lines lines;
    private final Map<String, Integer> from = new HashMap<>();

    /** @param text the whole of the file, as decoded */
    public Locator(String file, String text) {
        this.file = file;
        this.text = text;
        this.lines = new Lines(file, text);
    }

    /** Where an address is linked to or shown. */
    public Place address(String target) {
        for (String written : List.of("](" + target, "](<" + target, "]: " + target, "=\"" + target, target)) {
            int at = next(written);
            if (at >= 0) {
                return lines.at(at + written.length() - target.length());
            }
        }
        return Place.of(file);
    }

    /** Where some words first stand. */
    public Place words(String words) {
        int at = text.indexOf(words);
        return at < 0 ? Place.of(file) : lines.at(at);
    }

    /** The next place of a text, or its only one once more. */
    private int next(String written) {
        int at = text.indexOf(written, from.getOrDefault(written, 0));
        if (at >= 0) {
            from.put(written, at + written.length());
            return at;
        }
        return text.indexOf(written);
    }
}
