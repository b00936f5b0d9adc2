package io.github.warraq.produce.feeds;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Writes XML 1.0 in UTF-8 as it is told, an element a line. All text is escaped, and what XML cannot hold even then (most
 * controls, halves of surrogate pairs) is left out. Names are taken as they are.
 */
final class Xml {
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    private Xml(Writer out) {
        this.out = out;
    }

    /** Begins a document; {@link #finish} ends it. */
    static Xml to(OutputStream out) throws IOException {
        Xml xml = new Xml(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        xml.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return xml;
    }

    /** Names a stylesheet for people who open the document in a browser. CSS only: browsers no longer run XSLT. */
    Xml stylesheet(String href) throws IOException {
        out.write("<?xml-stylesheet type=\"text/css\" href=\"");
        escaped(href);
        out.write("\"?>\n");
        return this;
    }

    /**
     * The start of an element that holds others.
     *
     * @param attributes names and values in turn; one without a value is left out
     */
    Xml begin(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write(">\n");
        open.push(name);
        return this;
    }

    /** The end of the element that was begun last. */
    Xml end() throws IOException {
        out.write("</" + open.pop() + ">\n");
        return this;
    }

    /** An element that holds text. */
    Xml element(String name, String text, String... attributes) throws IOException {
        tag(name, attributes);
        out.write('>');
        escaped(text);
        out.write("</" + name + ">\n");
        return this;
    }

    /** An element that holds text, if there is some. */
    Xml element(String name, Optional<String> text, String... attributes) throws IOException {
        return text.isPresent() ? element(name, text.get(), attributes) : this;
    }

    /** An element for each text. */
    Xml elements(String name, List<String> texts) throws IOException {
        for (String text : texts) {
            element(name, text);
        }
        return this;
    }

    /** An element that holds nothing. */
    Xml empty(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write("/>\n");
        return this;
    }

    /** Hands on all that was written. */
    void finish() throws IOException {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        out.flush();
    }

    private void tag(String name, String... attributes) throws IOException {
        out.write('<');
        out.write(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1].isEmpty()) {
                continue;
            }
            out.write(' ');
            out.write(attributes[i]);
            out.write("=\"");
            escaped(attributes[i + 1]);
            out.write('"');
        }
    }

    private void escaped(String text) throws IOException {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String instead = null;
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else {
                instead = instead(c);
            }
            if (instead != null) {
                out.write(text, written, i - written);
                out.write(instead);
                written = i + 1;
            }
        }
        out.write(text, written, text.length() - written);
    }

    /** What stands for a character in text and in attributes alike; null for itself. */
    private static String instead(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\r' -> "&#13;";
            case '\n', '\t' -> null;
            default -> c < ' ' || Character.isSurrogate(c) || c > '\uFFFD' ? "" : null;
        };
    }
}
