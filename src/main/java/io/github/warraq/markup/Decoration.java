package io.github.warraq.markup;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.util.ast.Node;
import io.github.warraq.text.Language;

/**
 * Whose an author's attributes are: those of the element that ends where they begin; else, at a block's end, the
 * block's; alone in a paragraph, those of the block before it. Anywhere else they are text.
 */
final class Decoration {
    private Decoration() {}

    /** The attributes of an inline element, or null. */
    static Attributes attached(Node element) {
        Node next = element.getNext();
        return next instanceof Attributes && next.getStartOffset() == element.getEndOffset() ? (Attributes) next : null;
    }

    /** The attributes of a block that holds inline nodes, or null. */
    static Attributes ofBlock(Node block) {
        Attributes after = after(block);
        Node last = block.getLastChild();
        return after != null ? after : last instanceof Attributes && isOfItsBlock(last) ? (Attributes) last : null;
    }

    /** The attributes that stand alone in the paragraph after a block, or null. */
    static Attributes after(Node block) {
        Node next = block.getNext();
        return next instanceof Paragraph && isOnlyAttributes(next) ? (Attributes) next.getFirstChild() : null;
    }

    /** Whether a paragraph says nothing itself but belongs to the block before it. */
    static boolean isTakenParagraph(Node paragraph) {
        return isOnlyAttributes(paragraph) && paragraph.getPrevious() != null;
    }

    /** Whether attributes belong to something, and are not text. */
    static boolean isTaken(Node attributes) {
        return isAttached(attributes) || (attributes.getNext() == null && isOfItsBlock(attributes));
    }

    private static boolean isOnlyAttributes(Node paragraph) {
        return paragraph.getFirstChild() instanceof Attributes && paragraph.getFirstChild() == paragraph.getLastChild();
    }

    private static boolean isAttached(Node attributes) {
        Node previous = attributes.getPrevious();
        return previous != null
                && !(previous instanceof Text)
                && !(previous instanceof SoftLineBreak)
                && !(previous instanceof WhiteSpace)
                && !(previous instanceof Attributes)
                && previous.getEndOffset() == attributes.getStartOffset();
    }

    private static boolean isOfItsBlock(Node attributes) {
        Node parent = attributes.getParent();
        return attributes.getPrevious() != null
                && !isAttached(attributes)
                && (parent instanceof com.vladsch.flexmark.util.ast.Block
                        || parent instanceof com.vladsch.flexmark.ext.tables.TableCell);
    }

    /** Appends the attributes of an element; null writes nothing. */
    static void write(Attributes given, Rendering rendering, StringBuilder out) {
        if (given == null) {
            return;
        }
        if (!given.id().isEmpty()) {
            Escape.attribute("id", rendering.ids.once(given.id()), out);
        }
        writeWithoutId(given, out);
    }

    static void writeWithoutId(Attributes given, StringBuilder out) {
        String classes = given.classes();
        if (!classes.isEmpty()) {
            Escape.attribute("class", classes, out);
        }
        given.direction().ifPresent(direction -> Escape.attribute("dir", direction, out));
        given.value("lang").filter(Decoration::isLanguage).ifPresent(tag -> Escape.attribute("lang", tag, out));
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Language(tag).tag().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
