package io.github.warraq.data;

import io.github.warraq.base.Place;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the TOML that nearly all front matter consists of, a hundred times as fast as the library: lines {@code key =
 * value} with a string of one line, a truth value, a whole number, a date, or a list of strings. For anything else, and for
 * any error, this returns null and the library has its say.
 */
final class PlainToml extends PlainLines {
    private static final int DATE = "2016-09-05".length();
    private static final int DATE_TIME = "2016-09-05T12:30:00".length();
    private static final int MOST_DIGITS = 18;

    private PlainToml(String text, String file, int firstLine) {
        super(text, file, firstLine);
    }

    /** The document's tree, or null if it is not as plain as that. */
    static Node.Mapping read(String text, String file, int firstLine) {
        return isPlain(text) ? new PlainToml(text, file, firstLine).document(firstLine) : null;
    }

    private Node.Mapping document(int firstLine) {
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        int nodes = 0;
        for (advance(); hasLine; advance()) {
            int from = spaces(start);
            int to = from;
            while (to < end && isKeyPart(text.charAt(to))) {
                to++;
            }
            int equals = spaces(to);
            if (to == from || equals == end || text.charAt(equals) != '=') {
                return null;
            }
            Node.Scalar key = new Node.Scalar(place(from), text.substring(from, to), true);
            Node value = value(spaces(equals + 1), key.place());
            nodes += value instanceof Node.Sequence list ? list.items().size() + 1 : 1;
            if (value == null || !keys.add(key.text()) || nodes > Bounds.NODES) {
                return null;
            }
            entries.add(new Node.Entry(key, value));
        }
        return new Node.Mapping(new Place(file, firstLine, 1), entries);
    }

    private static boolean isKeyPart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }

    private Node value(int from, Place place) {
        if (from == end) {
            return null;
        }
        char first = text.charAt(from);
        if (first == '[') {
            return list(from, place);
        }
        if (first == '"' || first == '\'') {
            int close = closing(from);
            return close >= 0 && spaces(close + 1) == end ? string(from, close, place) : null;
        }
        String word = text.substring(from, trimmed(from, end));
        boolean isPlain = word.equals("true") || word.equals("false") || isWholeNumber(word);
        String written = isPlain ? word : date(word);
        return written == null ? null : new Node.Scalar(place, written, false);
    }

    private Node.Sequence list(int from, Place place) {
        List<Node> items = new ArrayList<>();
        int at = spaces(from + 1);
        if (at < end && text.charAt(at) == ']') {
            return spaces(at + 1) == end ? new Node.Sequence(place, items) : null;
        }
        while (at < end) {
            int close = closing(at);
            Node item = close < 0 ? null : string(at, close, place);
            int after = close < 0 ? end : spaces(close + 1);
            if (item == null || after == end) {
                return null;
            }
            items.add(item);
            if (text.charAt(after) == ']') {
                return spaces(after + 1) == end ? new Node.Sequence(place, items) : null;
            }
            if (text.charAt(after) != ',') {
                return null;
            }
            at = spaces(after + 1);
        }
        return null;
    }

    /** Where the string that begins at an offset ends in this line; -1 if none begins there, or one of several lines. */
    private int closing(int open) {
        char quote = text.charAt(open);
        if ((quote != '"' && quote != '\'')
                || text.startsWith(String.valueOf(quote).repeat(2), open + 1)) {
            return -1;
        }
        for (int i = open + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == quote) {
                return i;
            }
            i += c == '\\' && quote == '"' ? 1 : 0;
        }
        return -1;
    }

    private Node.Scalar string(int open, int close, Place place) {
        String inside = text.substring(open + 1, close);
        String meant = text.charAt(open) == '\'' ? inside : Escapes.plain(inside);
        return meant == null ? null : new Node.Scalar(place, meant, true);
    }

    private static boolean isWholeNumber(String word) {
        return word.length() <= MOST_DIGITS
                && word.chars().allMatch(c -> c >= '0' && c <= '9')
                && (word.length() == 1 || word.charAt(0) != '0');
    }

    /** A date as the library's values write themselves; null if it is none or not in full. */
    private static String date(String word) {
        try {
            if (word.length() == DATE) {
                return LocalDate.parse(word).toString();
            }
            if (word.length() < DATE_TIME || word.charAt(DATE) != 'T') {
                return null;
            }
            return word.length() == DATE_TIME
                    ? LocalDateTime.parse(word).toString()
                    : OffsetDateTime.parse(word).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
