package io.github.warraq.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds characters that steer text without showing, and takes them out of prose: bidi controls in input can turn the rest of a
 * paragraph round or show code as what it is not (CVE-2021-42574), and what the order of a text really needs is worked out anew
 * for every page. All methods take time linear in the length of the text.
 */
public final class Controls {
    /** How many findings of each severity are listed at most: a hostile text holds millions. */
    static final int LISTED_AT_MOST = 100;

    /** How bad it is. */
    public enum Severity {
        /** Left over from an editor; nothing is lost. */
        INFO,
        /** Someone should look at the text. */
        WARNING,
        /** The text must not be used as it came. */
        ERROR
    }

    /** What became of the character. */
    public enum Fate {
        KEPT,
        REMOVED,
        /** Letters of a presentation form became ordinary letters, an odd line separator became a space. */
        REPLACED
    }

    /**
     * One character found.
     *
     * @param offset its place in the text as it came, in UTF-16 units
     */
    public record Found(int offset, int codePoint, Fate fate, Severity severity) {
        /** Such as {@code U+202E RIGHT-TO-LEFT OVERRIDE}. */
        public String name() {
            String name = Character.getName(codePoint);
            return String.format(Locale.ROOT, "U+%04X", codePoint) + (name == null ? "" : " " + name);
        }
    }

    /**
     * A text without what was found in it, in Normalization Form C.
     *
     * @param found in the order of the text, the first {@value #LISTED_AT_MOST} of each severity
     */
    public record Cleaned(String text, List<Found> found) {
        public Cleaned {
            found = List.copyOf(found);
        }

        /** The first finding for which the text must not be used as it came. */
        public Optional<Found> danger() {
            return found.stream()
                    .filter(one -> one.severity() == Severity.ERROR)
                    .findFirst();
        }
    }

    private Controls() {}

    /**
     * Cleans running text. Embeddings, overrides, isolates and other controls go with a warning, directional marks and
     * zero-width spaces silently; joiners stay where the script needs them (Persian «می‌خواهم», «1437 ه‍», emoji sequences);
     * presentation forms become ordinary letters, but for ligatures that stand for a formula such as U+FDFA.
     */
    public static Cleaned prose(String text) {
        return Cleaner.clean(text, Severity.WARNING);
    }

    /** As {@link #prose}, but embeddings, overrides and isolates are errors: for titles, names and whatever becomes a slug or JSON. */
    public static Cleaned strict(String text) {
        return Cleaner.clean(text, Severity.ERROR);
    }

    /**
     * Finds what hides in source code, where every character must stay: an embedding, override or isolate is an error, any
     * other control a warning. Joiners are left alone.
     */
    public static List<Found> inCode(String code) {
        Findings findings = new Findings();
        for (int i = 0; i < code.length(); ) {
            int codePoint = code.codePointAt(i);
            switch (Control.of(codePoint)) {
                case EMBEDDING -> findings.add(i, codePoint, Fate.KEPT, Severity.ERROR);
                case MARK, JUNK, SEPARATOR, ZERO_WIDTH_SPACE, TAG ->
                    findings.add(i, codePoint, Fate.KEPT, Severity.WARNING);
                case JOINER, PRESENTATION_FORM, NONE -> {}
            }
            i += Character.charCount(codePoint);
        }
        return findings.inOrder();
    }
}
