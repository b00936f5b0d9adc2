package io.github.warraq.data;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * TOML to a tree of nodes. Plain documents are read by a scanner of ours ({@link PlainToml}), all others by the library;
 * the trees are the same. A value's place is that of its key; dates and numbers are texts as ISO 8601 and Java write them.
 */
public final class Toml {
    private Toml() {}

    /**
     * Parses a document.
     *
     * @param text the document
     * @param file for the places
     * @param firstLine the line of the file that the text begins with, 1-based
     */
    public static Parsed parse(String text, String file, int firstLine) {
        Optional<Notice> refused = Bounds.check(text, file, firstLine);
        if (refused.isPresent()) {
            return Parsed.refused(refused.get());
        }
        Node.Mapping plain = PlainToml.read(text, file, firstLine);
        return plain != null ? Parsed.of(plain) : parseWithLibrary(text, file, firstLine);
    }

    /** The same without our scanner. */
    static Parsed parseWithLibrary(String text, String file, int firstLine) {
        // The library's parser descends into brackets by recursion.
        int tooDeep = TomlDepth.firstBeyond(text, Bounds.DEPTH);
        if (tooDeep >= 0) {
            int line = (int)
                    text.substring(0, tooDeep).chars().filter(c -> c == '\n').count();
            return Parsed.refused(Bounds.tooDeep(Place.of(file, firstLine + line)));
        }
        TomlParseResult result;
        try {
            result = org.tomlj.Toml.parse(text);
        } catch (RuntimeException | AssertionError e) {
            // The library fails so on half an escape, a backslash with "u00" for one.
            return Parsed.refused(Notice.error(
                    "toml",
                    Place.of(file, firstLine),
                    "not valid TOML, from this line on",
                    "look for a backslash or a quote that is not finished"));
        }
        if (result.hasErrors()) {
            TomlParseError first = result.errors().get(0);
            return Parsed.refused(Notice.error(
                    "toml",
                    place(first.position(), file, firstLine),
                    "not valid TOML: " + first.getMessage(),
                    "write key = \"value\", one a line, each key once"));
        }
        try {
            return Parsed.of(new Converter(file, firstLine).table(result, new Place(file, firstLine, 1), 0));
        } catch (TooMuch e) {
            return Parsed.refused(e.notice);
        }
    }

    private static Place place(TomlPosition position, String file, int firstLine) {
        return new Place(file, firstLine + position.line() - 1, position.column());
    }

    private static final class TooMuch extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Notice notice;

        TooMuch(Notice notice) {
            super(notice.message(), null, false, false);
            this.notice = notice;
        }
    }

    /** From the library's tables, whose dotted keys may nest deeper than their brackets do, to nodes. */
    private static final class Converter {
        private final String file;
        private final int firstLine;
        private int nodes;

        Converter(String file, int firstLine) {
            this.file = file;
            this.firstLine = firstLine;
        }

        Node.Mapping table(TomlTable table, Place place, int depth) throws TooMuch {
            List<Node.Entry> entries = new ArrayList<>();
            for (Map.Entry<String, Object> entry : table.entrySet()) {
                TomlPosition position = table.inputPositionOf(List.of(entry.getKey()));
                Place at = position == null ? place : Toml.place(position, file, firstLine);
                entries.add(new Node.Entry(
                        new Node.Scalar(at, entry.getKey(), true), node(entry.getValue(), at, depth + 1)));
            }
            return new Node.Mapping(place, entries);
        }

        private Node node(Object value, Place place, int depth) throws TooMuch {
            if (depth > Bounds.DEPTH) {
                throw new TooMuch(Bounds.tooDeep(place));
            }
            if (++nodes > Bounds.NODES) {
                throw new TooMuch(Bounds.tooManyNodes(place));
            }
            if (value instanceof TomlTable table) {
                return table(table, place, depth);
            }
            if (value instanceof TomlArray array) {
                List<Node> items = new ArrayList<>();
                for (int i = 0; i < array.size(); i++) {
                    items.add(node(array.get(i), place, depth + 1));
                }
                return new Node.Sequence(place, items);
            }
            return new Node.Scalar(place, value.toString(), value instanceof String);
        }
    }
}
