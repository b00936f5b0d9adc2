package io.github.warraq.read;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import io.github.warraq.data.Parsed;
import io.github.warraq.data.Toml;
import io.github.warraq.data.Yaml;
import java.util.List;
import java.util.Optional;

/**
 * The metadata at the beginning of a text, between two lines of three or more hyphens (YAML), or of three plus signs
 * (TOML).
 *
 * @param outcome what it says; refused if it could not be read
 * @param end where the text itself begins, as an offset
 */
public record FrontMatter(Metadata.Outcome outcome, int end) {
    private static final int FENCE = 3;

    /**
     * Looks for front matter at the beginning of a text; blank lines may stand before it.
     *
     * @param file for the places
     * @return empty if there is none: a line of hyphens that no key follows is only a line, and where no other line of
     *     hyphens comes after it, the key has to be a known one
     */
    public static Optional<FrontMatter> in(String text, String file) {
        int start = 0;
        int line = 1;
        while (start < text.length() && isBlank(text, start)) {
            start = nextLine(text, start);
            line++;
        }
        if (isFence(text, start, '+')) {
            return fenced(text, file, start, line, '+');
        }
        if (!isFence(text, start, '-')) {
            return Optional.empty();
        }
        int first = firstSaying(text, nextLine(text, start));
        boolean isEmptyBlock = isFence(text, first, '-') && first == nextLine(text, start);
        int colon = keyEnd(text, first);
        if (!isEmptyBlock && colon < 0) {
            return Optional.empty();
        }
        Optional<FrontMatter> found = fenced(text, file, start, line, '-');
        boolean isOpen = found.get().end == text.length() && found.get().outcome.isRefused();
        return isEmptyBlock
                        || MetadataKeys.isKnown(text.substring(first, colon))
                        || (!isOpen && isAscii(text, first, colon))
                ? found
                : Optional.empty();
    }

    private static Optional<FrontMatter> fenced(String text, String file, int start, int line, char fence) {
        int from = nextLine(text, start);
        int to = from;
        while (to < text.length() && !isFence(text, to, fence)) {
            to = nextLine(text, to);
        }
        if (to >= text.length()) {
            Notice open = Notice.error(
                    "front-matter-open",
                    new Place(file, line, 1),
                    "front matter begins here and does not end",
                    "write a line " + String.valueOf(fence).repeat(FENCE) + " below the last key");
            return Optional.of(new FrontMatter(new Metadata.Outcome(Metadata.NONE, List.of(open)), text.length()));
        }
        String inside = text.substring(from, to);
        Parsed parsed = fence == '-' ? Yaml.parse(inside, file, line + 1) : Toml.parse(inside, file, line + 1);
        return Optional.of(new FrontMatter(MetadataFile.outcome(parsed), nextLine(text, to)));
    }

    /** Whether a line is a fence: three or more of one sign and nothing else but spaces. */
    public static boolean isFence(String text, int start, char sign) {
        int at = start;
        while (at < text.length() && text.charAt(at) == sign) {
            at++;
        }
        return at - start >= FENCE && isBlank(text, at);
    }

    /** The first line from one on that is neither blank nor a comment. */
    private static int firstSaying(String text, int from) {
        int at = from;
        while (at < text.length() && (isBlank(text, at) || text.charAt(at) == '#')) {
            at = nextLine(text, at);
        }
        return at;
    }

    private static boolean isAscii(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> c < 0x80);
    }

    /** Where the colon after a key at a line's beginning is; -1 if the line does not begin with a key. */
    public static int keyEnd(String text, int start) {
        int at = start;
        while (at < text.length() && (isKeyPart(text.charAt(at)) || text.charAt(at) == ' ')) {
            at++;
        }
        boolean isKey = at > start && text.charAt(start) != ' ' && at < text.length() && text.charAt(at) == ':';
        boolean ends = isKey
                && (at + 1 == text.length()
                        || Character.isWhitespace(text.charAt(at + 1))
                        || text.charAt(start) == '"');
        return ends ? at : -1;
    }

    private static boolean isKeyPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '"' || c == '\'' || c == '.' || c == '<';
    }

    /** Whether nothing but white space is from an offset to its line's end. */
    public static boolean isBlank(String text, int from) {
        for (int i = from; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    public static int nextLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }
}
