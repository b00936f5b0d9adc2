package io.github.warraq.markup;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * Reads {@code {#id .class key=value key="value"}}. What is not wholly of that form stays text: templates' braces, JSON,
 * set notation. (Flexmark's own extension finds attributes by a search that accepts anything between braces.)
 */
final class AttributesParser implements InlineParserExtension {
    private static final int LONGEST = 1_000;

    private BasedSequence input = BasedSequence.NULL;
    private int at;
    private int end;

    @Override
    public boolean parse(LightInlineParser parser) {
        input = parser.getInput();
        int start = parser.getIndex();
        at = start + 1;
        end = Math.min(input.length(), start + LONGEST);
        Attributes attributes = new Attributes(BasedSequence.NULL);
        boolean any = false;
        while (true) {
            skipSpaces();
            if (at >= end) {
                return false;
            }
            if (input.charAt(at) == '}') {
                break;
            }
            if (!item(attributes)) {
                return false;
            }
            any = true;
        }
        if (!any) {
            return false;
        }
        attributes.setChars(input.subSequence(start, at + 1));
        parser.flushTextNode();
        parser.getBlock().appendChild(attributes);
        parser.setIndex(at + 1);
        return true;
    }

    private boolean item(Attributes attributes) {
        char first = input.charAt(at);
        if (first == '#' || first == '.') {
            at++;
            String name = name(first == '#');
            if (name.isEmpty()) {
                return false;
            }
            if (first == '#') {
                attributes.id(name);
            } else {
                attributes.addClass(name);
            }
            return atItemEnd();
        }
        String key = name(false);
        if (key.isEmpty() || at >= end || input.charAt(at) != '=') {
            return false;
        }
        at++;
        String value = value();
        if (value == null) {
            return false;
        }
        attributes.put(key, value);
        return atItemEnd();
    }

    private String value() {
        if (at >= end) {
            return null;
        }
        char quote = input.charAt(at);
        int from = at;
        if (quote == '"' || quote == '\'') {
            from = ++at;
            while (at < end && input.charAt(at) != quote && input.charAt(at) != '\n') {
                at++;
            }
            if (at >= end || input.charAt(at) != quote) {
                return null;
            }
            return input.subSequence(from, at++).toString();
        }
        while (at < end && input.charAt(at) > ' ' && "{}\"'=<>".indexOf(input.charAt(at)) < 0) {
            at++;
        }
        return at == from ? null : input.subSequence(from, at).toString();
    }

    /** Letters, digits, hyphen, underscore, colon and full stop; an id may be in any script, a key or a class is ASCII. */
    private String name(boolean anyScript) {
        int from = at;
        while (at < end) {
            char c = input.charAt(at);
            boolean ascii = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            boolean sign = at > from && (c == '-' || c == '_' || (anyScript && (c == ':' || c == '.')));
            if (!ascii && !sign && !(anyScript && c >= 0x80 && Character.isLetterOrDigit(c))) {
                break;
            }
            at++;
        }
        return input.subSequence(from, at).toString();
    }

    private boolean atItemEnd() {
        return at < end && (input.charAt(at) <= ' ' || input.charAt(at) == '}');
    }

    private void skipSpaces() {
        while (at < end && input.charAt(at) <= ' ') {
            at++;
        }
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}

    /** One reader for each document. */
    static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "{";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new AttributesParser();
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
