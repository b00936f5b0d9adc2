package io.github.warraq.markup;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Names for elements, each given once in a document: letters and digits of any script, hyphens between words, NFC. */
final class Ids {
    private static final int LONGEST = 80;
    private static final char TATWEEL = '\u0640';

    private final Map<String, Integer> used = new HashMap<>();

    Ids(Set<String> reserved) {
        reserved.forEach(name -> used.put(name, 1));
    }

    /** A name made of a heading's text. */
    String of(CharSequence text) {
        StringBuilder name = new StringBuilder();
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        boolean gap = false;
        for (int i = 0; i < normal.length() && name.length() < LONGEST; ) {
            int c = normal.codePointAt(i);
            i += Character.charCount(c);
            int type = Character.getType(c);
            if (Character.isLetterOrDigit(c) && c != TATWEEL) {
                if (gap && name.length() > 0) {
                    name.append('-');
                }
                gap = false;
                name.appendCodePoint(Character.toLowerCase(c));
            } else if (type != Character.NON_SPACING_MARK && type != Character.FORMAT && c != TATWEEL) {
                gap = true;
            }
        }
        return once(name.length() == 0 ? "section" : name.toString());
    }

    /** A name that an author gave, or that we made, the first time; with a number from the second time on. */
    String once(String name) {
        String base = Normalizer.normalize(name, Normalizer.Form.NFC);
        int times = used.merge(base, 1, Integer::sum);
        String id = base;
        while (times > 1) {
            id = base + "-" + times;
            if (used.putIfAbsent(id, 1) == null) {
                break;
            }
            times = used.merge(base, 1, Integer::sum);
        }
        return id;
    }
}
