package io.github.warraq.read.raw;

import io.github.warraq.text.Fold;
import java.util.Set;

/** The words of a page's controls that a paste glues before a line: {@code Next Previous}. */
final class Slider {
    private static final Set<String> WORDS = Set.of("next", "previous", "prev", "share", "tweet", "print");

    private Slider() {}

    /** The text without such words at its beginning; as it is, where nothing else is on it. */
    static String cut(String text) {
        int start = 0;
        for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', start)) {
            if (!WORDS.contains(Fold.key(text.substring(start, space)))) {
                break;
            }
            start = space + 1;
        }
        return text.substring(start);
    }
}
