package io.github.warraq.data;

import io.github.warraq.base.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the YAML that nearly all front matter consists of, in one pass and many times as fast as the library: lines
 * {@code key: value} with a plain or quoted value or a flow list of such, and below a {@code key:} without a value a block
 * list of such values or an indented map of them. Whatever else a document contains (continuation lines, tabs, comments
 * after values, anchors, block texts, a colon or hash in a plain value, duplicate keys, errors), this returns null and the
 * library has its say: what is read here means the same to both.
 */
final class PlainYaml extends PlainLines {
    /** Signs that a plain value does not begin with; some may, before certain others, which is left to the library. */
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

    private int nodes;

    private PlainYaml(String text, String file, int firstLine) {
        super(text, file, firstLine);
    }

    /** The document's tree, or null if it is not as plain as that. */
    static Node.Mapping read(String text, String file, int firstLine) {
        return isPlain(text) ? new PlainYaml(text, file, firstLine).document(firstLine) : null;
    }

    private Node.Mapping document(int firstLine) {
        advance();
        Place place = new Place(file, hasLine ? line : firstLine, 1);
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        while (hasLine) {
            Node.Entry entry = entry();
            if (entry == null || !keys.add(entry.key().text())) {
                return null;
            }
            entries.add(entry);
        }
        return nodes < Bounds.NODES ? new Node.Mapping(place, entries) : null;
    }

    /** A key at the line's beginning with its value, there or below; goes to the line after. */
    private Node.Entry entry() {
        Node.Scalar key = key(start);
        if (key == null) {
            return null;
        }
        int afterColon = start + key.text().length() + 1;
        int from = spaces(afterColon);
        Node value;
        if (from < end) {
            value = inline(from);
            advance();
        } else {
            Place empty = place(afterColon);
            advance();
            int indent = hasLine ? spaces(start) - start : 0;
            if (hasLine && isItem(start + indent)) {
                value = blockList(indent);
            } else if (indent > 0) {
                value = blockMap(indent);
            } else {
                value = new Node.Scalar(empty, "", false);
            }
        }
        return value == null ? null : new Node.Entry(key, value);
    }

    private Node.Sequence blockList(int indent) {
        Place place = place(start + indent);
        List<Node> items = new ArrayList<>();
        while (hasLine && spaces(start) == start + indent && isItem(start + indent)) {
            int from = spaces(start + indent + 1);
            Node item = from < end ? scalar(from, end) : null;
            if (item == null) {
                return null;
            }
            items.add(item);
            advance();
        }
        return new Node.Sequence(place, items);
    }

    private boolean isItem(int at) {
        return at + 1 < end && text.charAt(at) == '-' && text.charAt(at + 1) == ' ';
    }

    private Node.Mapping blockMap(int indent) {
        Place place = place(start + indent);
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        while (hasLine && spaces(start) == start + indent) {
            Node.Scalar key = key(start + indent);
            int from = key == null ? end : spaces(start + indent + key.text().length() + 1);
            Node value = from < end && keys.add(key.text()) ? inline(from) : null;
            if (value == null) {
                return null;
            }
            entries.add(new Node.Entry(key, value));
            advance();
        }
        return new Node.Mapping(place, entries);
    }

    /** Letters, digits, {@code _} and {@code -} before a colon with a space or the line's end after it. */
    private Node.Scalar key(int from) {
        int at = from;
        while (at < end && isKeyPart(text.charAt(at), at == from)) {
            at++;
        }
        boolean isKey =
                at > from && at < end && text.charAt(at) == ':' && (at + 1 == end || text.charAt(at + 1) == ' ');
        return isKey ? new Node.Scalar(place(from), text.substring(from, at), false) : null;
    }

    private static boolean isKeyPart(char c, boolean first) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == '_'
                || (!first && ((c >= '0' && c <= '9') || c == '-'));
    }

    private Node inline(int from) {
        return text.charAt(from) == '[' ? flowList(from) : scalar(from, end);
    }

    private Node.Sequence flowList(int from) {
        List<Node> items = new ArrayList<>();
        int at = spaces(from + 1);
        if (at < end && text.charAt(at) == ']') {
            return spaces(at + 1) == end ? new Node.Sequence(place(from), items) : null;
        }
        while (at < end) {
            int stop = flowItemEnd(at);
            Node.Scalar item = stop < 0 ? null : scalar(at, stop);
            if (item == null) {
                return null;
            }
            items.add(item);
            if (text.charAt(stop) == ']') {
                return spaces(stop + 1) == end ? new Node.Sequence(place(from), items) : null;
            }
            at = spaces(stop + 1);
        }
        return null;
    }

    /** The comma or bracket after an item; -1 if there is none or the item is not plain enough. */
    private int flowItemEnd(int from) {
        char quote = text.charAt(from);
        int at = from;
        if (quote == '"' || quote == '\'') {
            at = closing(from);
            at = at < 0 ? end : spaces(at + 1);
            return at < end && (text.charAt(at) == ',' || text.charAt(at) == ']') ? at : -1;
        }
        for (; at < end; at++) {
            char c = text.charAt(at);
            if (c == ',' || c == ']') {
                return at;
            }
            if (c == ':' || c == '#' || c == '[' || c == '{' || c == '}') {
                return -1;
            }
        }
        return -1;
    }

    /** A single value between two offsets, of which the first is no space; null if it is not plain. */
    private Node.Scalar scalar(int from, int before) {
        int to = trimmed(from, before);
        if (to == from) {
            return null;
        }
        char first = text.charAt(from);
        if (first == '"' || first == '\'') {
            return closing(from) == to - 1 ? quoted(from, to - 1) : null;
        }
        if (INDICATORS.indexOf(first) >= 0) {
            return null;
        }
        for (int i = from + 1; i < to; i++) {
            char c = text.charAt(i);
            if (c == ':' && (i + 1 == to || text.charAt(i + 1) == ' ') || c == '#' && text.charAt(i - 1) == ' ') {
                return null;
            }
        }
        return new Node.Scalar(place(from), text.substring(from, to), false);
    }

    /** The quote that closes the one at an offset; -1 if the line does not have it. */
    private int closing(int open) {
        char quote = text.charAt(open);
        for (int i = open + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\' && quote == '"') {
                i++;
            } else if (c == quote) {
                if (quote == '"' || i + 1 == end || text.charAt(i + 1) != '\'') {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private Node.Scalar quoted(int open, int close) {
        if (text.charAt(open) == '\'') {
            String inside = text.substring(open + 1, close);
            return new Node.Scalar(place(open), inside.indexOf('\'') < 0 ? inside : inside.replace("''", "'"), true);
        }
        String meant = Escapes.plain(text.substring(open + 1, close));
        return meant == null ? null : new Node.Scalar(place(open), meant, true);
    }

    @Override
    Place place(int offset) {
        nodes++;
        return super.place(offset);
    }
}
