package io.github.warraq.data;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * One document's tree, built from the library's events: nothing recurses on the input, an alias is the node that it
 * names, and each use of it is counted in full, so that no bomb goes off in whoever walks the tree.
 */
final class YamlTree {
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setParseComments(false)
            .setCodePointLimit(Bounds.CHARACTERS)
            .build();

    /**
     * The library refuses a text with a control character in it, but a stray one in a title has to be told of, not to cost
     * the article. So each of them goes through the library as a character of a private plane.
     */
    private static final int DISGUISE = 0xF0000;

    private final String text;
    private final String file;
    private final int firstLine;
    private final boolean disguised;
    private final List<Notice> warnings = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<Anchor, Sized> anchors = new HashMap<>();
    private int nodes;
    private Sized root;

    YamlTree(String text, String file, int firstLine) {
        this.disguised = !StreamReader.isPrintable(text);
        this.text = disguised ? disguise(text) : text;
        this.file = file;
        this.firstLine = firstLine;
    }

    /** Thrown for a document that cannot be read. */
    static final class Refusal extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Notice notice;
        private final boolean repairable;

        Refusal(Notice notice, boolean repairable) {
            super(notice.message(), null, false, false);
            this.notice = notice;
            this.repairable = repairable;
        }

        Notice notice() {
            return notice;
        }

        /** Whether quotes round the line's value may help. */
        boolean repairable() {
            return repairable;
        }
    }

    /** A node with the number of nodes in it, itself included, and how deep it goes. */
    private record Sized(Node node, int nodes, int depth) {}

    /** A list or map whose end has not come yet. */
    private static final class Open {
        final Place place;
        final Optional<Anchor> anchor;
        final boolean isMapping;
        final List<Node> items = new ArrayList<>();
        final List<Node.Entry> entries = new ArrayList<>();
        final Set<String> keys = new HashSet<>();
        Node.Scalar key;
        int nodes = 1;
        int depth;

        Open(Place place, Optional<Anchor> anchor, boolean isMapping) {
            this.place = place;
            this.anchor = anchor;
            this.isMapping = isMapping;
        }

        Sized close() {
            return new Sized(
                    isMapping ? new Node.Mapping(place, entries) : new Node.Sequence(place, items), nodes, depth + 1);
        }
    }

    List<Notice> warnings() {
        return warnings;
    }

    /** The tree of the first document; an empty mapping if there is none. */
    Node.Mapping read() throws Refusal {
        StreamReader reader = new StreamReader(SETTINGS, text);
        try {
            ParserImpl parser = new ParserImpl(SETTINGS, reader);
            boolean another = false;
            while (!another && parser.hasNext()) {
                Event event = parser.next();
                another = root != null && event.getEventId() == Event.ID.DocumentStart;
                if (another) {
                    warnings.add(Notice.warning(
                            "yaml-second-document",
                            place(event.getStartMark()),
                            "a second document begins here; it is not read",
                            "remove the line ---"));
                } else {
                    take(event);
                }
            }
        } catch (MarkedYamlEngineException e) {
            throw new Refusal(YamlErrors.notice(e, this::place), true);
        } catch (RuntimeException e) {
            // The library has other exceptions too, such as NumberFormatException for half an escape.
            Place place = new Place(file, firstLine + reader.getLine(), reader.getColumn() + 1);
            throw refusal(place, "yaml", "not valid YAML here", "finish the quotes and escapes of this line");
        }
        if (root == null || (root.node instanceof Node.Scalar scalar && scalar.isEmpty())) {
            return new Node.Mapping(new Place(file, firstLine, 1), List.of());
        }
        if (root.node instanceof Node.Mapping mapping) {
            return mapping;
        }
        throw refusal(
                root.node.place(),
                "not-a-map",
                "expected keys with values, found " + root.node.kind(),
                "write key: value");
    }

    private void take(Event event) throws Refusal {
        switch (event.getEventId()) {
            case MappingStart, SequenceStart -> begin((NodeEvent) event);
            case MappingEnd, SequenceEnd -> {
                Open closed = open.pop();
                Sized node = closed.close();
                closed.anchor.ifPresent(anchor -> anchors.put(anchor, node));
                add(node, node.node.place());
            }
            case Scalar -> scalar((ScalarEvent) event);
            case Alias -> alias((AliasEvent) event);
            default -> {
                // starts and ends of the stream and of documents
            }
        }
    }

    private void begin(NodeEvent event) throws Refusal {
        Place place = place(event.getStartMark());
        if (open.size() >= Bounds.DEPTH) {
            throw new Refusal(Bounds.tooDeep(place), false);
        }
        count(1, place);
        open.push(new Open(place, event.getAnchor(), event.getEventId() == Event.ID.MappingStart));
    }

    private void scalar(ScalarEvent event) throws Refusal {
        Place place = place(event.getStartMark());
        count(1, place);
        String value = disguised ? undisguise(event.getValue()) : event.getValue();
        boolean quoted = !event.isPlain()
                || event.getTag().filter(tag -> tag.endsWith(":str")).isPresent();
        Sized scalar = new Sized(new Node.Scalar(place, value, quoted), 1, 0);
        event.getAnchor().ifPresent(anchor -> anchors.put(anchor, scalar));
        add(scalar, place);
    }

    private void alias(AliasEvent event) throws Refusal {
        Place place = place(event.getStartMark());
        Sized named = anchors.get(event.getAlias());
        if (named == null) {
            throw refusal(
                    place,
                    "yaml-alias",
                    "*" + event.getAlias().getValue() + " is an alias of nothing",
                    "put a value that begins with * into quotes");
        }
        if (open.size() + named.depth > Bounds.DEPTH) {
            throw new Refusal(Bounds.tooDeep(place), false);
        }
        count(named.nodes, place);
        add(named, place);
    }

    private void count(int more, Place place) throws Refusal {
        nodes += more;
        if (nodes > Bounds.NODES) {
            throw new Refusal(Bounds.tooManyNodes(place), false);
        }
    }

    private void add(Sized child, Place place) throws Refusal {
        Open parent = open.peek();
        if (parent == null) {
            root = child;
            return;
        }
        parent.nodes += child.nodes;
        parent.depth = Math.max(parent.depth, child.depth);
        if (!parent.isMapping) {
            parent.items.add(child.node);
        } else if (parent.key != null) {
            if (parent.keys.add(parent.key.text())) {
                parent.entries.add(new Node.Entry(parent.key, child.node));
            } else {
                warnings.add(duplicate(parent.key));
            }
            parent.key = null;
        } else if (child.node instanceof Node.Scalar key) {
            parent.key = key;
        } else {
            throw refusal(
                    place, "yaml-key", "a key has to be a text, and is " + child.node.kind(), "put it into quotes");
        }
    }

    private static Notice duplicate(Node.Scalar key) {
        return Notice.warning(
                "duplicate-key",
                key.place(),
                "the key " + key.text() + " is here already; the first one counts",
                "remove one of the two");
    }

    private static Refusal refusal(Place place, String code, String message, String hint) {
        return new Refusal(Notice.error(code, place, message, hint), true);
    }

    private Place place(Optional<Mark> mark) {
        return mark.map(at -> new Place(file, firstLine + at.getLine(), at.getColumn() + 1))
                .orElseGet(() -> Place.of(file, firstLine));
    }

    private static String disguise(String text) {
        StringBuilder disguised = new StringBuilder(text.length() + 16);
        text.codePoints()
                .map(c -> StreamReader.isPrintable(c) ? c : DISGUISE | (c & 0xFFFF))
                .forEach(disguised::appendCodePoint);
        return disguised.toString();
    }

    private static String undisguise(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= DISGUISE && c <= DISGUISE + 0xFFFF && !StreamReader.isPrintable(c - DISGUISE)
                        ? c - DISGUISE
                        : c)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
