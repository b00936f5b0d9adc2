package io.github.warraq.markup;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;

/**
 * A list item that begins with {@code [ ]} or {@code [x]}.
 *
 * @param prose what comes after it
 */
record Task(boolean done, Prose prose) {
    private static final int LENGTH = 3;

    /** Null where a node is no such item. */
    static Task of(Node item, Body body) {
        Node first = item instanceof ListItem ? item.getFirstChild() : null;
        if (!(first instanceof Paragraph) || !body.source().startsWith(first, '[')) {
            return null;
        }
        Prose prose = body.prose(first);
        String text = prose.text();
        if (text.length() < LENGTH || text.charAt(2) != ']' || " xX".indexOf(text.charAt(1)) < 0) {
            return null;
        }
        if (text.length() > LENGTH && text.charAt(LENGTH) != ' ' && text.charAt(LENGTH) != '\n') {
            return null;
        }
        return new Task(text.charAt(1) != ' ', prose.from(LENGTH));
    }
}
