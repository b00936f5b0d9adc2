package io.github.warraq.read;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import io.github.warraq.data.Node;
import io.github.warraq.text.Controls;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The texts of metadata: cleaned of controls, in one line; and all that there is to tell of them. */
final class MetadataTexts {
    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\r\\n]+");
    private static final Pattern COMMAS = Pattern.compile("[,;\u060C\u061B]");

    private final List<Notice> notices = new ArrayList<>();
    private final ControlNotices controls = new ControlNotices();

    /** All that there is to tell, in the order of the places; to be called once. */
    List<Notice> notices() {
        notices.addAll(controls.notices());
        notices.sort(Comparator.comparingInt((Notice notice) -> notice.place().line())
                .thenComparingInt(notice -> notice.place().column()));
        return notices;
    }

    void tell(Notice notice) {
        notices.add(notice);
    }

    /** Tells that a value is not what it has to be. */
    void wrong(Notice.Level level, Node node, String name, String wanted) {
        String found = node instanceof Node.Scalar scalar ? "“" + scalar.text().strip() + "”" : node.kind();
        notices.add(
                new Notice(level, "bad-metadata", node.place(), name + " is " + found, Optional.of("write " + wanted)));
    }

    /** A single text. */
    Optional<String> text(Node node, String name) {
        if (!(node instanceof Node.Scalar scalar)) {
            wrong(Notice.Level.WARNING, node, name, "a text");
            return Optional.empty();
        }
        return scalar.isEmpty() ? Optional.empty() : clean(scalar);
    }

    /** Several texts: a list of texts or of maps with a name, or one text with commas. */
    List<String> list(Node node, String name) {
        List<String> all = new ArrayList<>();
        if (node instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                named(item).flatMap(text -> text(text, name)).ifPresent(all::add);
            }
        } else {
            named(node)
                    .flatMap(text -> text(text, name))
                    .ifPresent(text -> COMMAS.splitAsStream(text)
                            .map(String::strip)
                            .filter(part -> !part.isEmpty())
                            .forEach(all::add));
        }
        return all;
    }

    private static Optional<Node> named(Node node) {
        return node instanceof Node.Mapping map && map.get("name").isPresent() ? map.get("name") : Optional.of(node);
    }

    /** A scalar's text without controls, which are told of. */
    String cleaned(Node.Scalar scalar) {
        Controls.Cleaned cleaned = Controls.strict(scalar.text());
        controls.add(cleaned.found(), offset -> place(scalar, offset));
        return cleaned.text();
    }

    private Optional<String> clean(Node.Scalar scalar) {
        String text = inOneLine(cleaned(scalar)).strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static String inOneLine(String text) {
        boolean isOneLine = text.indexOf('\n') < 0 && text.indexOf('\t') < 0 && !text.contains("  ");
        return isOneLine ? text : WHITE_SPACE.matcher(text).replaceAll(" ");
    }

    /** Where in the file a character of a scalar is; of one with escapes or several lines, about where. */
    private static Place place(Node.Scalar scalar, int offset) {
        Place start = scalar.place();
        boolean isOneLine = start.column() > 0 && scalar.text().indexOf('\n') < 0;
        return isOneLine
                ? new Place(
                        start.file(),
                        start.line(),
                        start.column()
                                + (scalar.quoted() ? 1 : 0)
                                + scalar.text().codePointCount(0, offset))
                : start;
    }
}
