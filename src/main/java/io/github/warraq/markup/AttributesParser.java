package io.github.warraq.markup;

/**
 * Reads {@code {#id .class key=value key="value"}}. What is not wholly of that form stays text: templates' braces, JSON,
 * set notation. (Flexmark's own extension finds attributes by a search that accepts anything between braces.)
 */
final class AttributesParser {
    private static final int LONGEST = 1_000;

    private final String input;
    private final int end;
    private int at;

    /** Reads from an opening brace. */
    AttributesParser(String input, int start) {
        this.input = input;
        at = start + 1;
        end = Math.min(input.length(), start + LONGEST);
    }

    /** Behind the closing brace, after {@link #parse} has found one. */
    int end() {
        return at;
    }

    /** The attributes; null where there are none. */
    Attributes parse() {
        Attributes attributes = new Attributes();
        boolean any = false;
        while (true) {
            skipSpaces();
            if (at >= end) {
                return null;
            }
            if (input.charAt(at) == '}') {
                at++;
                return any ? attributes : null;
            }
            if (!item(attributes)) {
                return null;
            }
            any = true;
        }
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
            return input.substring(from, at++);
        }
        while (at < end && input.charAt(at) > ' ' && "{}\"'=<>".indexOf(input.charAt(at)) < 0) {
            at++;
        }
        return at == from ? null : input.substring(from, at);
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
        return input.substring(from, at);
    }

    private boolean atItemEnd() {
        return at < end && (input.charAt(at) <= ' ' || input.charAt(at) == '}');
    }

    private void skipSpaces() {
        while (at < end && input.charAt(at) <= ' ') {
            at++;
        }
    }
}
