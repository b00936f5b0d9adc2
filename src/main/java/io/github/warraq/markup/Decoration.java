package io.github.warraq.markup;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import io.github.warraq.markup.Token.Kind;
import io.github.warraq.text.Language;
import java.util.List;

/**
 * Whose an author's attributes are: those of the element that ends where they begin ({@link InlineParser} knows); else, at
 * a block's end, the block's; alone in a paragraph, those of the block before it. Anywhere else they are text.
 */
final class Decoration {
    private Decoration() {}

    /** The attributes that a block's own text ends with, or null. */
    static Attributes ending(List<Token> tokens) {
        if (tokens.size() < 2) {
            return null;
        }
        Token last = tokens.get(tokens.size() - 1);
        return last.kind == Kind.ATTRIBUTES && !last.taken ? last.attributes : null;
    }

    /** A block's pieces without the attributes at its end. */
    static List<Token> withoutEnding(List<Token> tokens) {
        return ending(tokens) == null ? tokens : tokens.subList(0, tokens.size() - 1);
    }

    /** The attributes that stand alone in the paragraph after a block, or null. */
    static Attributes after(Node block, Source source) {
        Node next = block.getNext();
        return next instanceof Paragraph ? alone(next, source) : null;
    }

    /** Whether a paragraph says nothing itself but belongs to the block before it. */
    static boolean isTaken(Node paragraph, Source source) {
        return paragraph.getPrevious() != null
                && !(paragraph.getPrevious() instanceof FootnoteDefinition)
                && alone(paragraph, source) != null;
    }

    private static Attributes alone(Node paragraph, Source source) {
        if (!source.startsWith(paragraph, '{')) {
            return null;
        }
        String text = source.text(paragraph.getChars()).strip();
        AttributesParser parser = new AttributesParser(text, 0);
        Attributes given = parser.parse();
        return given != null && parser.end() == text.length() ? given : null;
    }

    /** Appends the attributes of an element; null writes nothing. */
    static void write(Attributes given, Rendering rendering, StringBuilder out) {
        if (given != null) {
            writeId(given, rendering, out);
            writeWithoutId(given, rendering, out);
        }
    }

    static void writeWithoutDirection(Attributes given, Rendering rendering, StringBuilder out) {
        if (given != null) {
            writeId(given, rendering, out);
            writeClasses(given, rendering, out);
        }
    }

    static void writeWithoutId(Attributes given, Rendering rendering, StringBuilder out) {
        writeClasses(given, rendering, out);
        given.direction().ifPresent(direction -> Escape.attribute("dir", direction, out));
        given.value("lang").filter(Decoration::isLanguage).ifPresent(tag -> Escape.attribute("lang", tag, out));
    }

    private static void writeId(Attributes given, Rendering rendering, StringBuilder out) {
        if (!given.id().isEmpty()) {
            Escape.attribute("id", rendering.ids.once(given.id()), out);
        }
    }

    /** The class that forbids marks is a word to us: it is not written unless it is to be read once more. */
    private static void writeClasses(Attributes given, Rendering rendering, StringBuilder out) {
        String classes = rendering.forCleaning ? given.allClasses() : given.classes();
        if (!classes.isEmpty()) {
            Escape.attribute("class", classes, out);
        }
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Language(tag).tag().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
